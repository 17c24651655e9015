import type { Activity } from '../core/activity.ts';
import type { CellPlace, SheetCells } from '../core/cell.ts';
import type { Edit } from '../core/edit.ts';
import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import { FIRST_STATE, type CheckingState } from '../core/checking-state.ts';
import { startDeciding, type Deciding } from './deciding.ts';
import { startJudging, type FrontDoor } from './judging.ts';
import type { Desk } from './desk.ts';
import type { Mending } from './mending.ts';
import { startProblems } from './problems.ts';
import { startRechecks } from './rechecks.ts';
import { changeOf, findingsOf, sheetsOf, isSheetOpened } from './report-parts.ts';
import { startTurns } from './turns.ts';
import {
  StaleReading,
  WorkbookProblem,
  type MarkingScope,
  type ReadOptions,
  type Workbook,
  type WorkbookCells,
} from './workbook.ts';

/** From so long on the screen says that the workbook is being waited for. */
const SLOW_AFTER_MS = 3_000;

const AT_ONCE = { waitsForCellEdit: false };

/** One open workbook and the checks made in it. Every method is safe to call at any time and never rejects. */
export interface Checking extends Omit<Deciding, 'open'> {
  readonly state: () => CheckingState;
  /** Calls back after every change of the state; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly check: (options?: { readonly waitsForCellEdit: boolean }) => Promise<void>;
  readonly select: (place: CellPlace) => Promise<void>;
  /** Asks about the row of the cell that is selected now. */
  readonly checkRow: () => Promise<void>;
  readonly insertLinks: (mode: LinkMode) => Promise<void>;
  readonly removeLinks: () => Promise<void>;
  readonly showMarks: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** Makes the certain fixes of these findings, as one step that can be undone. */
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  /** Takes the last fixes back; cells that were changed since keep their new content. Gives the first cell taken back. */
  readonly undo: () => Promise<CellPlace | null>;
  /** Takes note that the return letter was copied, or that the browser forbade it: what was said before is over. */
  readonly copied: (isCopied: boolean) => void;
}

/** Begins to work with an open workbook. Nothing is read before the first action. */
export function startChecking(workbook: Workbook, frontDoor: FrontDoor): Checking {
  let state = FIRST_STATE;
  let cells: readonly SheetCells[] = [];
  /** What the action under way is doing now, null where no words will tell of it; and whether it has begun to write. */
  let doing: Activity | null = null;
  let isWriting = false;
  /** Of several judgements that overlap the last one begun counts. */
  let judgement = 0;
  let mender: Mending | null = null;
  const listeners = new Set<() => void>();
  const turns = startTurns();
  const problems = startProblems();
  const judgeSheets = startJudging(frontDoor);
  const rechecks = startRechecks(turns, {
    begin: () => {
      change({ activity: 'recheck', progress: null, isSlow: false });
    },
    read: (changed, isOvertaken) =>
      readAgain(changed, { waitsForCellEdit: true, isUnhurried: true, isOvertaken }),
    async judge(read, isOvertaken) {
      await judgeAgain(() => takeIn(read));
      if (!isOvertaken()) change({ problem: problems.rechecked(state), done: 'recheck' });
    },
    wait: () => {
      change({ isSlow: true });
    },
    fail(cause) {
      const problem = problems.failed(cause, 'recheck', false);
      if (state.problem?.isHalfWay !== true) change({ problem, done: null });
    },
    end: () => {
      change({ activity: null, isSlow: false });
    },
  });
  const desk: Desk = {
    state: () => state,
    change,
    prepare: () => workbook.prepare(),
    checked,
    readForMarking,
    refresh,
    judgeAgain: () => judgeAgain(() => judge(cells)),
    refreshAfter,
    apply,
    write,
    tell: (activity) => {
      doing = activity;
    },
  };
  const { open, ...deciding } = startDeciding(workbook, desk, inTurn);
  // Whatever is asked for waits until it is known what was decided before.
  if (workbook.kept() !== null)
    void turns.take(async () => {
      change(await outcomeOf('keep', open));
    });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: (options = AT_ONCE) => inTurn('check', () => checkAll(options)),
    select: (place) =>
      inTurn('select', async () => {
        await workbook.select(place);
        // To look at a cell says nothing about what was done before.
        doing = null;
      }),
    checkRow: () =>
      inTurn('check-row', async () => {
        const selected = await workbook.selection();
        change({ selected, asked: selected });
      }),
    insertLinks: (mode) => inTurn('insert-links', async () => (await links()).insertLinks(mode)),
    removeLinks: () => inTurn('remove-links', async () => (await links()).removeLinks()),
    showMarks: () => inTurn('show-marks', async () => (await links()).changeMarks(true)),
    clearMarks: () => inTurn('clear-marks', async () => (await links()).changeMarks(false)),
    mend: (findings) => inTurn('mend', async () => (await mending()).mend(findings)),
    async undo() {
      await inTurn('undo', async () => {
        if (state.mended.length > 0) await (await mending()).undo();
        else doing = null;
      });
      return state.done === 'undo' ? (state.undone?.first ?? null) : null;
    },
    copied(isCopied) {
      change({ done: isCopied ? 'copy' : null });
    },
    ...deciding,
  };

  function change(part: Partial<CheckingState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function inTurn(activity: Activity, action: () => Promise<void>): Promise<void> {
    return turns.take(async () => {
      doing = activity;
      isWriting = false;
      change({ activity, progress: null, isSlow: false });
      const timer = setTimeout(() => {
        change({ isSlow: true });
      }, SLOW_AFTER_MS);
      const outcome = await outcomeOf(activity, action);
      clearTimeout(timer);
      change({ ...outcome, activity: null, isSlow: false });
      // The workbook has changed, half-way or unseen: the list and the buttons follow.
      const { isHalfWay = false, during = activity } = outcome.problem ?? {};
      const isFailure = outcome.problem && outcome.done === null;
      if (isFailure && (isHalfWay || during !== activity)) rechecks.add([]);
    });
  }

  async function outcomeOf(
    activity: Activity,
    action: () => Promise<void>,
  ): Promise<Partial<CheckingState>> {
    try {
      await action();
      if (doing === null) return { problem: problems.passed(activity, state) };
      return { problem: problems.succeeded(activity, state), done: doing };
    } catch (cause) {
      return { problem: problems.failed(cause, doing ?? activity, isWriting), done: null };
    }
  }

  async function checkAll(options: Pick<ReadOptions, 'waitsForCellEdit'>): Promise<void> {
    const onProgress = (progress: number) => {
      change({ progress });
    };
    const onSelected = (selected: CellPlace) => {
      change({ selected });
    };
    const onChanged = (sheet: string | null) => {
      // Nobody has asked for a check as long as there was none.
      if (state.report) rechecks.add([sheet]);
    };
    const listener = { onChanged, onSelected };
    const before = state.isPartial ? null : state.report;
    const { sheets, ...added } = await rechecks.reading(() =>
      workbook.read({ ...options, onProgress, listener }),
    );
    await judge(sheets);
    const news = changeOf(before, state.report);
    change({ ...added, change: news, linking: null, marked: 0, marksRefused: [] });
  }

  function readAgain(
    gathered: readonly (string | null)[],
    options: Parameters<Workbook['readAgain']>[1],
  ): Promise<WorkbookCells> {
    const changed = gathered.filter((sheet) => sheet !== null);
    return workbook.readAgain([...new Set([...changed, ...sheetsOf(state.report)])], options);
  }

  async function takeIn({ sheets, ...added }: WorkbookCells): Promise<void> {
    const isOpened = isSheetOpened(cells, sheets);
    await judge(sheets);
    // What was refused because of a protection is no longer true where that has been taken off.
    change(isOpened ? { ...added, linking: null, marksRefused: [] } : added);
  }

  /** Reads and judges again as part of what the user asked for. */
  async function refresh(): ReturnType<Desk['refresh']> {
    const read = await rechecks.reading((changed) => readAgain(changed, AT_ONCE));
    refuseIfReadOnly();
    await judgeAgain(() => takeIn(read));
    return { sheets: cells, report: judged() };
  }

  /** Judges once more and tells what that changed. */
  async function judgeAgain(judging: () => Promise<void>): Promise<void> {
    const before = state.report;
    await judging();
    change({ change: changeOf(before, state.report) });
  }

  async function apply(edits: readonly Edit[], halfWay: Partial<CheckingState>): Promise<void> {
    if (edits.length === 0) return;
    // What has changed since it was read is to be read again first.
    if (rechecks.areDue()) throw new StaleReading('Changed');
    isWriting = true;
    try {
      await workbook.apply(edits);
    } catch (cause) {
      if (cause instanceof StaleReading) isWriting = false;
      else change(halfWay);
      throw cause;
    }
    isWriting = false;
  }

  async function write(writing: () => Promise<void>): Promise<void> {
    refuseIfReadOnly();
    isWriting = true;
    await writing();
    isWriting = false;
  }

  async function judge(sheets: readonly SheetCells[]): Promise<void> {
    const areReadAnew = sheets !== cells;
    cells = sheets;
    judgement += 1;
    const own = judgement;
    await judgeSheets(sheets, state.declared, (report, isPartial) => {
      if (own !== judgement) return;
      change({ report, isPartial });
    });
    if (own !== judgement) return;
    if (areReadAnew) mender?.settle({ sheets, report: judged() });
    if (state.ignored.length > 0) {
      const { withRenewedKeys } = await import('../core/renewed-keys.ts');
      change({ ignored: withRenewedKeys(state.ignored, findingsOf(state.report)) });
    }
  }

  async function checked(): Promise<Report> {
    refuseIfReadOnly();
    if (!state.report || state.isPartial) await checkAll(AT_ONCE);
    return judged();
  }

  async function readForMarking(scope: MarkingScope): ReturnType<Desk['readForMarking']> {
    // Every sheet is read: what changed since needs no reading of its own.
    const read = await rechecks.reading(() => workbook.readForMarking(scope));
    await judge(read.sheets);
    return { ...read, report: judged() };
  }

  function judged(): Report {
    if (!state.report) throw new Error('A check leaves a report.');
    return state.report;
  }

  function refuseIfReadOnly(): void {
    if (!workbook.isReadOnly()) return;
    throw new WorkbookProblem('read-only', 'ReadOnlyWorkbook', 'The workbook is read-only.');
  }

  /** The first list of findings needs nothing of this: it is fetched when asked for. */
  async function links() {
    refuseIfReadOnly();
    return (await import('./links-and-marks.ts')).linksAndMarks(desk);
  }

  async function mending(): Promise<Mending> {
    refuseIfReadOnly();
    const { startMending } = await import('./mending.ts');
    return (mender ??= startMending(desk));
  }

  async function refreshAfter(activity: Activity): Promise<void> {
    doing = 'recheck';
    await refresh();
    doing = activity;
  }
}
