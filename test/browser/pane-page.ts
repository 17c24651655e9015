import { spawnSync } from 'node:child_process';
import type { Frame, Locator, Page } from 'playwright-core';
import type { AnsweredRequest } from '../excel/channel/rich-api.ts';
import type { BookSnapshot } from '../excel/model/snapshot.ts';
import { isHousekeeping } from '../excel/protocol/housekeeping.ts';
import { paneOf } from './open-excel.ts';

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

/** So long nothing must have been asked of Excel for an action to count as over. */
const QUIET_MS = 1_200;

/** The pane as a person uses it. */
export class PanePage {
  readonly page: Page;
  /** The window of the pane; another one after {@link reopen}. */
  frame: Frame;
  readonly names: (typeof NAMES)['ja' | 'en'];

  constructor(page: Page, frame: Frame, language: 'ja' | 'en' = 'ja') {
    this.page = page;
    this.frame = frame;
    this.names = NAMES[language];
  }

  /** Opens page and workbook anew. */
  async reopen(): Promise<void> {
    await this.page.reload();
    this.frame = await paneOf(this.page);
    await this.button(this.names.check).waitFor();
  }

  /** Whether the buttons of the pane wait for what is being done. */
  async isBusy(): Promise<boolean> {
    return (await this.button(this.names.check).getAttribute('aria-disabled')) === 'true';
  }

  /** Whether the pane says that something went wrong. */
  async hasProblem(): Promise<boolean> {
    return (await this.status.locator('[data-tone="error"]').count()) > 0;
  }

  /** Waits until the buttons can be pressed. */
  async becomesFree(): Promise<void> {
    while (await this.isBusy()) await this.page.waitForTimeout(10);
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  get status(): Locator {
    return this.frame.getByRole('status');
  }

  get list(): Locator {
    return this.frame.getByRole('list', { name: this.names.findings });
  }

  get items(): Locator {
    return this.list.getByRole('listitem');
  }

  /** Presses 「シートを確認」 and waits for the outcome. */
  async check(): Promise<void> {
    await this.button(this.names.check).click();
    await this.status.getByText(this.names.counts).waitFor();
  }

  /** Presses a button and waits until nothing has been asked of Excel for 1.2 s; gives the round trips it took. */
  async roundTripsOf(press: () => Promise<unknown>): Promise<number> {
    const before = await this.requestCount();
    await press();
    await this.becomesQuiet();
    return (await this.requestsSince(before)).length;
  }

  /** How many batches Excel has answered so far, housekeeping included. */
  requestCount(): Promise<number> {
    return this.page.evaluate(() => window.kakuninHost.requests.length);
  }

  /** The batches that Excel has answered since there were so many, without those that a user does not wait for. */
  async requestsSince(count: number): Promise<readonly AnsweredRequest[]> {
    const all = await this.page.evaluate(
      (from) => window.kakuninHost.requests.slice(from).map((each) => ({ ...each })),
      count,
    );
    return all.filter(({ actions }) => !isHousekeeping(actions));
  }

  private becomesQuiet(): Promise<void> {
    return this.page.evaluate(
      (rest) =>
        new Promise<void>((resolve) => {
          const { requests } = window.kakuninHost;
          let seen = requests.length;
          let since = performance.now();
          const look = () => {
            const now = performance.now();
            if (requests.length !== seen) [seen, since] = [requests.length, now];
            if (now - since >= rest) resolve();
            else setTimeout(look, 20);
          };
          look();
        }),
      QUIET_MS,
    );
  }

  /** The findings as the list carries them, in no order. */
  async findings(): Promise<string[]> {
    const told = await this.items.evaluateAll((items) =>
      items.map(({ dataset: { rule, severity, no, cell } }) => [rule, severity, no, cell]),
    );
    return told.map((finding) => finding.join(' ')).sort();
  }

  /** Everything in the workbook, for comparing before and after. */
  snapshot(): Promise<BookSnapshot> {
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
