import { interfaceWords } from '../../../src/i18n/ja/interface.ts';
import { fill } from '../../../src/i18n/fill.ts';
import type { Trouble } from '../../excel/channel/faults.ts';
import type { PanePage } from '../pane-page.ts';
import type { PaneAct } from './pane-act.ts';

/** A failure at one place of one act. */
export interface FaultCase {
  /** The request of the act, counted from 1; for settings the reading or saving. */
  readonly request: number;
  readonly trouble: Trouble;
  /** How many actions of the request are carried out before it fails. */
  readonly afterActions: number;
  /** What the person does next: the same again, or takes back at once what was done so far. */
  readonly next: 'retry' | 'take back';
}

/** What the act comes to where all goes well. */
export interface GoodRun {
  readonly before: unknown;
  readonly after: unknown;
  /** The number of actions in each of its requests. */
  readonly requests: readonly number[];
}

const { problems } = interfaceWords;

/** What the pane says of each trouble. */
const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: problems.protected,
  InvalidOperationInCellEditMode: problems['cell-being-edited'],
  ItemNotFound: problems['sheet-gone'],
  InactiveWorkbook: problems['not-in-front'],
  RequestAborted: problems['no-answer'],
  Timeout: problems['no-answer'],
  'no answer': problems['no-answer'],
  RequestPayloadSizeLimitExceeded: problems['too-large'],
  ResponsePayloadSizeLimitExceeded: problems['too-large'],
};
const anyProblem = (code: string) => fill(problems.unknown, { code });

/** Does the act without any trouble, and takes it back. */
export async function goodRun(pane: PanePage, act: PaneAct): Promise<GoodRun> {
  const before = await pane.snapshot();
  const count = await pane.requestCount();
  const settingsCount = await settingsCalls(pane);
  await act.act(pane);
  await until(pane, () => act.isDone(pane));
  const requests = (await pane.requestsSince(count)).map(({ actions }) => actions.length);
  const calls = Array.from({ length: (await settingsCalls(pane)) - settingsCount }, () => 0);
  const after = await pane.snapshot();
  await takeBack(pane, act, before);
  return { before, after, requests: act.speaksTo === 'settings' ? calls : requests };
}

/** Plays one case; throws where a promise of the pane is broken. Leaves the page as it found it. */
export async function playFault(
  pane: PanePage,
  act: PaneAct,
  good: GoodRun,
  fault: FaultCase,
): Promise<void> {
  await plan(pane, act, fault);
  const acting = act.act(pane);
  // A command of the ribbon ends only when its outcome is known: by then the waiting is over.
  if (fault.trouble !== 'no answer') await acting;
  const [told] = await Promise.all([outcome(pane, act, fault), acting]);
  const stopped = await pane.snapshot();
  if (told.isDone) expect(stopped).toEqual(good.after);
  else if (!told.isWaiting) expectCalmWords(told, fault, act);
  if (isDifferent(stopped, good.before) && !told.isDone && !told.isWaiting) {
    expect(act.halfWay.filter((words) => told.status.includes(words))).toHaveLength(1);
  }
  const isUndoable = isDifferent(stopped, good.before) && fault.next === 'take back';
  if (!told.isDone && !isUndoable) {
    await (act.retry ?? act.act)(pane);
    await until(pane, async () => (await act.isDone(pane)) && !(await pane.hasProblem()));
    await pane.becomesFree();
    expect(await pane.snapshot()).toEqual(good.after);
  }
  await takeBack(pane, act, good.before);
  expect(await pane.hasProblem()).toBe(false);
}

async function plan(pane: PanePage, act: PaneAct, fault: FaultCase): Promise<void> {
  await pane.page.evaluate(
    ([{ request, trouble, afterActions }, areSettings]) => {
      const { faults } = window.kakuninHost;
      if (areSettings) faults.failSettings(request, trouble);
      else faults.fail({ request, code: trouble, afterActions });
    },
    [fault, act.speaksTo === 'settings'] as const,
  );
}

function settingsCalls(pane: PanePage): Promise<number> {
  return pane.page.evaluate(() => window.kakuninHost.faults.settingsCalls);
}

interface Outcome {
  readonly isDone: boolean;
  /** The pane says that it waits for Excel, and goes on waiting. */
  readonly isWaiting: boolean;
  readonly status: string;
}

/** Waits until the failure has come and the pane shows what came of it. */
async function outcome(pane: PanePage, act: PaneAct, { trouble }: FaultCase): Promise<Outcome> {
  const { page } = pane;
  await until(pane, () => page.evaluate(() => !window.kakuninHost.faults.arePending));
  if (trouble === 'no answer') {
    await until(pane, () => hasWords(pane, interfaceWords.status.waiting));
    if (act.isPatient) return { isDone: false, isWaiting: true, status: await said(pane) };
  }
  await until(
    pane,
    async () => !(await pane.isBusy()) && ((await pane.hasProblem()) || (await act.isDone(pane))),
  );
  const isProblem = await pane.hasProblem();
  return { isDone: !isProblem, isWaiting: false, status: await said(pane) };
}

/** What went wrong is said in words, with what to do. */
function expectCalmWords({ status }: Outcome, { trouble }: FaultCase, act: PaneAct): void {
  if (act.speaksTo === 'settings' && trouble !== 'no answer') {
    expect(status).toContain(anyProblem('5001'));
  } else if (trouble === 'channel error')
    expect(status).toMatch(/予期しない問題が起きました（\w+）/);
  else expect(status).toContain(WORDS[trouble] ?? anyProblem(trouble));
}

async function said(pane: PanePage): Promise<string> {
  return (await pane.status.textContent()) ?? '';
}

async function hasWords(pane: PanePage, words: string): Promise<boolean> {
  return (await said(pane)).includes(words);
}

async function takeBack(pane: PanePage, act: PaneAct, before: unknown): Promise<void> {
  await act.takeBack(pane);
  await pane.becomesFree();
  expect(await pane.snapshot()).toEqual(before);
}

async function until(pane: PanePage, isReached: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isReached())) {
    if (Date.now() > end) {
      throw new Error(`Not reached: the pane says 「${await said(pane)}」`);
    }
    await pane.page.waitForTimeout(10);
  }
}

function isDifferent(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
