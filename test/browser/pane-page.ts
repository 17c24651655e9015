import { spawnSync } from 'node:child_process';
import type { Frame, Locator, Page } from 'playwright-core';

/** The words of the pane that are a contract, in both languages. */
export const NAMES = {
  ja: {
    check: 'シートを確認',
    insertLinks: '参照リンクを挿入',
    removeLinks: '参照リンクを削除',
    showMarks: '印を付ける',
    clearMarks: '印を消す',
    findings: '確認結果',
    counts: /エラー \d+件・警告 \d+件・要確認 \d+件/,
  },
  en: {
    check: 'Check sheet',
    insertLinks: 'Insert reference links',
    removeLinks: 'Remove reference links',
    showMarks: 'Show marks',
    clearMarks: 'Clear marks',
    findings: 'Findings',
    counts: /\d+ errors, \d+ warnings, \d+ to review/,
  },
} as const;

/** Batches that a user does not wait for, by the actions they hold. */
const HOUSEKEEPING =
  /^(#1|#5|Trace|_RemoveReference|_KeepReference|_Register\w+Event|_Unregister\w+Event|NotifyActionHandlerReady|[GS]etAppRuntimeState)$/;

/** The pane as a person uses it. */
export class PanePage {
  readonly page: Page;
  readonly frame: Frame;
  readonly names: (typeof NAMES)['ja' | 'en'];

  constructor(page: Page, frame: Frame, language: 'ja' | 'en' = 'ja') {
    this.page = page;
    this.frame = frame;
    this.names = NAMES[language];
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  get status(): Locator {
    return this.frame.getByRole('status');
  }

  get items(): Locator {
    return this.frame.getByRole('list', { name: this.names.findings }).getByRole('listitem');
  }

  /** Presses 「シートを確認」 and waits for the outcome. */
  async check(): Promise<void> {
    await this.button(this.names.check).click();
    await this.status.getByText(this.names.counts).waitFor();
  }

  /** Presses a button and waits until nothing has been asked of Excel for 1.2 s; gives the round trips it took. */
  async roundTripsOf(press: () => Promise<unknown>): Promise<number> {
    const before = await this.roundTrips();
    await press();
    let last = -1;
    for (let now = await this.roundTrips(); now !== last; now = await this.roundTrips()) {
      last = now;
      await this.page.waitForTimeout(1_200);
    }
    return last - before;
  }

  private roundTrips(): Promise<number> {
    return this.page.evaluate((source) => {
      const housekeeping = new RegExp(source);
      const { requests } = window.kakuninHost;
      return requests.filter(({ actions }) => !actions.every((name) => housekeeping.test(name)))
        .length;
    }, HOUSEKEEPING.source);
  }

  /** The findings as the list carries them, in no order. */
  async findings(): Promise<string[]> {
    const told = await this.items.evaluateAll((items) =>
      items.map(({ dataset: { rule, severity, no, cell } }) => [rule, severity, no, cell]),
    );
    return told.map((finding) => finding.join(' ')).sort();
  }

  /** Everything in the workbook, for comparing before and after. */
  snapshot(): Promise<unknown> {
    return this.page.evaluate(() => window.kakuninHost.snapshot());
  }

  /** Edits a cell as a person does: double-click, type, Enter. */
  async edit(cell: string, text: string): Promise<void> {
    await this.page.locator(`[role="grid"] [data-cell="${cell}"]`).dblclick();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}

/** What the command line finds in the same file, as {@link PanePage.findings} tells it. */
export function findingsOfCommandLine(workbook: string): string[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['dist/kakunin.mjs', 'check', workbook, '--format', 'json'],
    { encoding: 'utf8' },
  );
  if (stdout === '') throw new Error(`kakunin check gave nothing: ${stderr}`);
  const report = JSON.parse(stdout) as CommandLineReport; // the contract of --format json
  const findings = report.files.flatMap(({ checklists }) =>
    checklists.filter(({ example }) => !example).flatMap((checklist) => checklist.findings),
  );
  return findings
    .map(({ rule, severity, no, cell }) => [rule, severity, no ?? '', cell ?? ''].join(' '))
    .sort();
}

interface CommandLineReport {
  readonly files: readonly {
    readonly checklists: readonly {
      readonly example: boolean;
      readonly findings: readonly {
        readonly rule: string;
        readonly severity: string;
        readonly no: number | null;
        readonly cell: string | null;
      }[];
    }[];
  }[];
}
