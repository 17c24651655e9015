import type { Activity } from '../core/activity.ts';
import type { CellPlace, SheetCells } from '../core/cell.ts';
import type { Declared } from '../core/decisions.ts';
import type { Edit } from '../core/edit.ts';
import type { Finding } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import { tableEdges } from '../core/marking/table-edges.ts';
import { FIRST_STATE, type CheckingState, type Mended } from '../core/checking-state.ts';
import { readDecisions, writeDecisions } from './kept-decisions.ts';
import { standingFixes, toMake, toTakeBack, untouched } from './fixes.ts';
import { startJudging, type FrontDoor } from './judging.ts';
import { linksAndMarks, type Desk } from './links-and-marks.ts';
import { gatherChanges } from './pending-changes.ts';
import { problemOf, stillTrue, unless } from './problems.ts';
import { changeBetween, changeOf, findingsOf, sheetsOf } from './report-parts.ts';
import { startTurns } from './turns.ts';
import {
  WorkbookProblem,
  type ReadOptions,
  type Workbook,
  type WorkbookCells,
} from './workbook.ts';

/** How long edits rest before they are checked, so that a pasted block is one re-check. */
const RECHECK_AFTER_MS = 500;
/** From so long on the screen says that the workbook is being waited for. */
const SLOW_AFTER_MS = 3_000;

const AT_ONCE = { waitsForCellEdit: false };

/** One open workbook and the checks made in it. Every method is safe to call at any time and never rejects. */
export interface Checking {
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
  /** Takes the last fixes back; cells that were changed since keep their new content. */
  readonly undo: () => Promise<void>;
  readonly declare: (declared: Declared) => void;
  readonly ignore: (finding: Finding, reason: string) => void;
  readonly unignore: (key: string) => void;
  /** Takes note that the return letter was copied, or that the browser forbade it: what was said before is over. */
  readonly copied: (isCopied: boolean) => void;
  /** Keeps answers and ignored findings in the workbook, or takes them out of it. */
  readonly keep: (isKept: boolean) => Promise<void>;
}

/** Begins to work with an open workbook. Nothing is read before the first action. */
export function startChecking(workbook: Workbook, frontDoor: FrontDoor): Checking {
  let state: CheckingState = { ...FIRST_STATE, ...decisionsOf(workbook) };
  let cells: readonly SheetCells[] = [];
  /** What the action under way is doing now, and whether it has begun to write. */
  let doing: Activity = 'check';
  let isWriting = false;
  /** Fixes whose writing stopped half-way: the next check shows which were made. */
  let uncertain: readonly Mended[] = [];
  let isRecheckDue = false;
  const changes = gatherChanges(RECHECK_AFTER_MS, () => void recheckByItself());
  const turns = startTurns();
  const judgeSheets = startJudging(frontDoor);
  const { insertLinks, removeLinks, changeMarks } = linksAndMarks({
    state: () => state,
    change,
    read: readForMarking,
    apply,
  });
  const listeners = new Set<() => void>();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: (options = AT_ONCE) => inTurn('check', () => checkAll(options)),
    select: (place) => inTurn('select', () => workbook.select(place)),
    checkRow: () =>
      inTurn('check-row', async () => {
        const selected = await workbook.selection();
        change({ selected, asked: selected });
      }),
    insertLinks: (mode) => inTurn('insert-links', () => insertLinks(mode)),
    removeLinks: () => inTurn('remove-links', removeLinks),
    showMarks: () => inTurn('show-marks', () => changeMarks(true)),
    clearMarks: () => inTurn('clear-marks', () => changeMarks(false)),
    mend: (findings) => inTurn('mend', () => mend(findings)),
    undo: () => inTurn('undo', undo),
    declare(declared) {
      change({ declared });
      if (state.report) void inTurn('recheck', () => judgeAgain(() => judge(cells)));
      keepDecisions();
    },
    ignore(finding, reason) {
      const { rule, no } = finding;
      const ignored = { key: findingKey(finding), reason, finding: { rule, no } };
      const others = state.ignored.filter(({ key }) => key !== ignored.key);
      change({ ignored: [...others, ignored], done: null });
      keepDecisions();
    },
    unignore(key) {
      change({ ignored: state.ignored.filter((each) => each.key !== key), done: null });
      keepDecisions();
    },
    copied(isCopied) {
      change({ done: isCopied ? 'copy' : null });
    },
    keep: (isKept) =>
      inTurn('keep', async () => {
        await keepInWorkbook(isKept ? writeDecisions(state, workbook.kept()) : null);
        change({ isKept });
      }),
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
      if (outcome.problem && (isHalfWay || during !== activity)) changes.add([]);
    });
  }

  async function outcomeOf(
    activity: Activity,
    action: () => Promise<void>,
  ): Promise<Partial<CheckingState>> {
    try {
      await action();
      // To look at a cell says nothing about what was done before.
      if (activity === 'select') return { problem: unless(state.problem, ['select']) };
      return { problem: null, done: doing };
    } catch (cause) {
      return { problem: { ...problemOf(cause), during: doing, isHalfWay: isWriting }, done: null };
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
      if (state.report) changes.add([sheet]);
    };
    const listener = { onChanged, onSelected };
    const before = state.isPartial ? null : state.report;
    const gathered = changes.take();
    const { sheets, ...added } = await keepingChanges(gathered, () =>
      workbook.read({ ...options, onProgress, listener }),
    );
    await judge(sheets);
    const news = changeOf(before, state.report);
    change({ ...added, change: news, linking: null, marked: 0, marksRefused: [] });
  }

  /** Checks after edits. It waits as long as a cell is being edited; whatever the user asks for overtakes it. */
  async function recheckByItself(): Promise<void> {
    // One that still waits for its turn takes in what has come since.
    if (isRecheckDue) return;
    isRecheckDue = true;
    let gathered: readonly (string | null)[] = [];
    const isDone = await turns.giveWay(async (isOvertaken) => {
      isRecheckDue = false;
      gathered = changes.take();
      change({ activity: 'recheck', progress: null });
      try {
        const read = await readAgain(gathered, { waitsForCellEdit: true, isUnhurried: true });
        if (isOvertaken()) return;
        await judgeAgain(() => takeIn(read));
        change({ problem: stillTrue(state), done: 'recheck' });
      } catch (cause) {
        if (isOvertaken()) return;
        changes.keep(gathered);
        const problem = { ...problemOf(cause), during: 'recheck', isHalfWay: false } as const;
        if (state.problem?.isHalfWay !== true) change({ problem, done: null });
      }
      change({ activity: null });
    });
    isRecheckDue = false;
    if (!isDone) changes.add(gathered);
  }

  /** Reads again what is judged and what has changed; what was gathered is not lost where that fails. */
  function readAgain(
    gathered: readonly (string | null)[],
    options: Parameters<Workbook['readAgain']>[1],
  ): Promise<WorkbookCells> {
    const changed = gathered.filter((sheet) => sheet !== null);
    return workbook.readAgain([...new Set([...changed, ...sheetsOf(state.report)])], options);
  }

  async function takeIn({ sheets, ...added }: WorkbookCells): Promise<void> {
    await judge(sheets);
    change(added);
  }

  /** Reads and judges again as part of what the user asked for. */
  async function refresh(): Promise<void> {
    const gathered = changes.take();
    const read = await keepingChanges(gathered, () => readAgain(gathered, AT_ONCE));
    await judgeAgain(() => takeIn(read));
  }

  async function keepingChanges<T>(
    gathered: readonly (string | null)[],
    read: () => Promise<T>,
  ): Promise<T> {
    try {
      return await read();
    } catch (cause) {
      if (gathered.length > 0) changes.add(gathered);
      throw cause;
    }
  }

  /** Judges once more and tells what that changed. */
  async function judgeAgain(judging: () => Promise<void>): Promise<void> {
    const before = findingsOf(state.report);
    await judging();
    change({ change: changeBetween(before, findingsOf(state.report)) });
  }

  /** `halfWay` is what may be true of the workbook where the writing stops half-way. */
  async function apply(edits: readonly Edit[], halfWay: Partial<CheckingState>): Promise<void> {
    if (edits.length === 0) return;
    isWriting = true;
    try {
      await workbook.apply(edits);
    } catch (cause) {
      change(halfWay);
      throw cause;
    }
    isWriting = false;
  }

  async function judge(sheets: readonly SheetCells[]): Promise<void> {
    cells = sheets;
    await judgeSheets(sheets, state.declared, (report, isPartial) => {
      change({ report, isPartial });
    });
    const made = untouched(uncertain, cells);
    if (made.length > 0) change({ mended: [...state.mended, made] });
    uncertain = [];
  }

  /** Reads what is needed to add links or marks; null where something is only taken away. */
  async function readForMarking(...[added]: Parameters<Desk['read']>): ReturnType<Desk['read']> {
    refuseIfReadOnly();
    if (!state.report) await checkAll(AT_ONCE);
    const checklists = state.report?.checklists.map(({ checklist }) => checklist) ?? [];
    const mayBeMarked = added === 'marks' ? findingsOf(state.report) : [];
    const scope = {
      sheets: sheetsOf(state.report),
      edges: added === 'links' ? tableEdges(checklists) : [],
      cells: mayBeMarked.flatMap(({ sheet, cell }) => (cell === null ? [] : [{ sheet, cell }])),
    };
    // Every sheet is read: what changed since needs no reading of its own.
    const { sheets, surroundings } = await keepingChanges(changes.take(), () =>
      workbook.readForMarking(scope),
    );
    await judge(sheets);
    if (!state.report) throw new Error('A check leaves a report.');
    return { sheets, surroundings, report: state.report };
  }

  function refuseIfReadOnly(): void {
    if (!workbook.isReadOnly()) return;
    throw new WorkbookProblem('read-only', 'ReadOnlyWorkbook', 'The workbook is read-only.');
  }

  /** Makes fixes. What is no longer as it was judged, even unheard, is left alone. */
  async function mend(findings: readonly Finding[]): Promise<void> {
    refuseIfReadOnly();
    await refresh();
    const step = standingFixes(findings, findingsOf(state.report), cells);
    uncertain = step;
    await apply(step.map(toMake), {});
    uncertain = [];
    if (step.length > 0) change({ mended: [...state.mended, step] });
    await refreshAfter(step.length > 0 ? 'mend' : 'recheck');
  }

  async function undo(): Promise<void> {
    refuseIfReadOnly();
    await refresh();
    const step = state.mended.at(-1) ?? [];
    await apply(untouched(step, cells).map(toTakeBack), {});
    change({ mended: state.mended.slice(0, -1) });
    await refreshAfter('undo');
  }

  /** Checks what has just been written. Where that fails the writing is still done: only the check is not. */
  async function refreshAfter(activity: Activity): Promise<void> {
    doing = 'recheck';
    await refresh();
    doing = activity;
  }

  function keepDecisions(): void {
    if (state.isKept)
      void inTurn('keep', () => keepInWorkbook(writeDecisions(state, workbook.kept())));
  }

  async function keepInWorkbook(text: string | null): Promise<void> {
    refuseIfReadOnly();
    isWriting = true;
    await workbook.keep(text);
    isWriting = false;
  }
}

function decisionsOf(workbook: Workbook): Partial<CheckingState> {
  const kept = workbook.kept();
  const decisions = kept === null ? null : readDecisions(kept);
  return decisions ? { ...decisions, isKept: true } : {};
}
