import type { Activity } from '../core/activity.ts';
import type { CellPlace, SheetCells } from '../core/cell.ts';
import type { Change } from '../core/change.ts';
import type { Declared } from '../core/decisions.ts';
import { parseAddress } from '../core/cell.ts';
import type { check as wholeCheck } from '../core/check.ts';
import { checkForm } from '../core/check-form.ts';
import { FIRST_STATE, type CheckingState, type Mended } from '../core/checking-state.ts';
import type { Edit } from '../core/edit.ts';
import type { Finding } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import { tableEdges } from '../core/marking/table-edges.ts';
import type { Problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';
import { readDecisions, writeDecisions } from './kept-decisions.ts';
import { WorkbookProblem, type Workbook } from './workbook.ts';

/** How long edits rest before they are checked, so that a pasted block is one re-check. */
const RECHECK_AFTER_MS = 500;

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
  /** Keeps answers and ignored findings in the workbook, or takes them out of it. */
  readonly keep: (isKept: boolean) => Promise<void>;
}

/** Parts of the check, from the one that is there at once to one that needs a third of the knowledge about texts. */
const PARTS: readonly (() => Promise<typeof checkForm>)[] = [
  () => Promise.resolve(checkForm),
  async () => (await import('../core/check-words.ts')).checkWords,
];

/** What a check needs of the front door that it runs behind. */
export interface FrontDoor {
  /** The day of the check where the user is, 'YYYY-MM-DD'. */
  readonly today: () => string;
  /** Settles when the last change of the state is on the screen. */
  readonly drawn: () => Promise<void>;
}

/** Begins to work with an open workbook. Nothing is read before the first action. */
export function startChecking(workbook: Workbook, { today, drawn }: FrontDoor): Checking {
  let state: CheckingState = { ...FIRST_STATE, ...decisionsOf(workbook) };
  let cells: readonly SheetCells[] = [];
  /** The whole check, once it is fetched. */
  let check: typeof wholeCheck | null = null;
  /** True once the action under way has begun to write. */
  let isWriting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changedSheets = new Set<string>();
  const listeners = new Set<() => void>();
  /** Actions run one after the other: Excel answers them in turn anyway, and the state stays clear. */
  let queue: Promise<void> = Promise.resolve();

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    check: (options = { waitsForCellEdit: false }) => inTurn('check', () => checkAll(options)),
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
      change({ ignored: [...state.ignored.filter(({ key }) => key !== ignored.key), ignored] });
      keepDecisions();
    },
    unignore(key) {
      change({ ignored: state.ignored.filter((each) => each.key !== key) });
      keepDecisions();
    },
    keep: (isKept) =>
      inTurn('keep', async () => {
        await workbook.keep(isKept ? writeDecisions(state) : null);
        change({ isKept });
      }),
  };

  function change(part: Partial<CheckingState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function inTurn(activity: Activity, action: () => Promise<void>): Promise<void> {
    queue = queue.then(async () => {
      isWriting = false;
      change({ activity, progress: null });
      try {
        await action();
        // To look at a cell says nothing about what was done before.
        if (activity === 'select') change({ activity: null });
        else change({ activity: null, problem: problemAfter(activity), done: activity });
      } catch (cause) {
        const problem = { ...problemOf(cause), during: activity, isHalfWay: isWriting };
        change({ activity: null, problem });
      }
    });
    return queue;
  }

  /** A re-check comes by itself: what stopped half-way is told until the user has done something about it. */
  function problemAfter(activity: Activity): CheckingState['problem'] {
    const { problem, hasLinks, hasMarks } = state;
    if (activity !== 'recheck' || !problem?.isHalfWay) return null;
    const isDone =
      (problem.during === 'remove-links' && !hasLinks) ||
      (problem.during === 'clear-marks' && !hasMarks);
    return isDone ? null : problem;
  }

  async function checkAll({ waitsForCellEdit }: { waitsForCellEdit: boolean }): Promise<void> {
    const onProgress = (progress: number) => {
      change({ progress });
    };
    const onSelected = (selected: CellPlace) => {
      change({ selected });
    };
    const listener = { onChanged, onSelected };
    const { sheets, ...added } = await workbook.read({ waitsForCellEdit, onProgress, listener });
    await judge(sheets);
    change({ ...added, change: null, linking: null, marked: 0, marksRefused: [] });
  }

  function onChanged(sheet: string | null): void {
    if (sheet !== null) changedSheets.add(sheet);
    clearTimeout(timer);
    timer = setTimeout(() => void inTurn('recheck', recheck), RECHECK_AFTER_MS);
  }

  async function recheck(): Promise<void> {
    const sheets = new Set([...changedSheets, ...sheetsOf(state.report)]);
    changedSheets.clear();
    await judgeAgain(async () => {
      const { sheets: now, ...added } = await workbook.readAgain([...sheets]);
      await judge(now);
      change(added);
    });
  }

  /** Judges once more and tells what that changed. */
  async function judgeAgain(judging: () => Promise<void>): Promise<void> {
    const before = findingsOf(state.report);
    await judging();
    change({ change: changeOf(before, findingsOf(state.report)) });
  }

  async function apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    isWriting = true;
    await workbook.apply(edits);
  }

  /** The first time, what a part of the rules finds is shown while the knowledge for the others is still fetched. */
  async function judge(sheets: readonly SheetCells[]): Promise<void> {
    cells = sheets;
    const options = { declared: state.declared, today: today() };
    for (const part of check ? [] : PARTS) {
      const checkPart = await part();
      change({ report: checkPart(sheets, options), isPartial: true });
      if (findingsOf(state.report).length === 0) continue;
      await drawn();
      break;
    }
    check ??= (await import('../core/check.ts')).check;
    change({ report: check(sheets, options), isPartial: false });
  }

  async function insertLinks(mode: LinkMode): Promise<void> {
    const { report, ...read } = await readForMarking('links');
    // The first list of findings needs neither clauses nor plans: they are fetched when asked for.
    const { planLinks } = await import('../core/marking/plan-links.ts');
    const { hasLinks } = await import('../core/marking/plan-link-removal.ts');
    const checklists = report.checklists.map(({ checklist }) => checklist);
    const plan = planLinks({ ...read, checklists, references: report.references }, mode);
    await apply(plan.edits);
    const { refused, elsewhere } = plan;
    const isAdding = plan.edits.length > 0;
    change({
      linking: { refused, elsewhere },
      hasLinks: isAdding || read.surroundings.sheets.some(hasLinks),
      hasClauseSheet: state.hasClauseSheet || plan.edits.some(({ kind }) => kind === 'add-sheet'),
    });
  }

  async function removeLinks(): Promise<void> {
    const { sheets, surroundings } = await readForMarking(null);
    const { planLinkRemoval } = await import('../core/marking/plan-link-removal.ts');
    const { edits, refused } = planLinkRemoval(sheets, surroundings);
    await apply(edits);
    change({
      linking: {
        refused: refused.map((sheet) => ({ sheet, reason: 'protected' })),
        elsewhere: [],
      },
      hasLinks: refused.length > 0,
      hasClauseSheet: state.hasClauseSheet && !edits.some(({ kind }) => kind === 'remove-sheet'),
    });
  }

  async function changeMarks(isShown: boolean): Promise<void> {
    const { report, surroundings } = await readForMarking(isShown ? 'marks' : null);
    const { planMarks, planMarkRemoval } = await import('../core/marking/plan-marks.ts');
    const findings = findingsOf(report).filter((finding) => !isIgnored(finding));
    const plan = isShown ? planMarks(findings, surroundings) : planMarkRemoval(surroundings);
    await apply(plan.edits);
    const { marked } = plan;
    const isRefused = plan.refused.length > 0;
    change({
      marksRefused: plan.refused,
      marked,
      hasMarks: marked > 0 || (isRefused && state.hasMarks),
    });
  }

  /** Reads what is needed to add links or marks; null where something is only taken away. */
  async function readForMarking(added: 'links' | 'marks' | null) {
    refuseIfReadOnly();
    if (!state.report) await checkAll({ waitsForCellEdit: false });
    const checklists = state.report?.checklists.map(({ checklist }) => checklist) ?? [];
    const mayBeMarked = added === 'marks' ? findingsOf(state.report) : [];
    const { sheets, surroundings } = await workbook.readForMarking({
      sheets: sheetsOf(state.report),
      edges: added === 'links' ? tableEdges(checklists) : [],
      cells: mayBeMarked.flatMap(({ sheet, cell }) => (cell === null ? [] : [{ sheet, cell }])),
    });
    await judge(sheets);
    if (!state.report) throw new Error('A check leaves a report.');
    return { sheets, surroundings, report: state.report };
  }

  function refuseIfReadOnly(): void {
    if (!workbook.isReadOnly()) return;
    throw new WorkbookProblem('read-only', 'ReadOnlyWorkbook', 'The workbook is read-only.');
  }

  async function mend(findings: readonly Finding[]): Promise<void> {
    refuseIfReadOnly();
    const step = findings.flatMap(({ fix }): Mended[] => {
      if (!fix) return [];
      return [{ sheet: fix.sheet, cell: fix.cell, before: contentOf(fix), after: fix.value }];
    });
    await apply(
      step.map(({ sheet, cell, after }) => ({ kind: 'set-value', sheet, cell, value: after })),
    );
    change({ mended: [...state.mended, step] });
    await recheck();
  }

  async function undo(): Promise<void> {
    const step = state.mended.at(-1) ?? [];
    const untouched = step.filter((mended) => contentOf(mended) === mended.after);
    await apply(
      untouched.map(({ sheet, cell, before }) => ({
        kind: 'set-value',
        sheet,
        cell,
        value: before,
      })),
    );
    change({ mended: state.mended.slice(0, -1) });
    await recheck();
  }

  function contentOf({ sheet, cell }: CellPlace) {
    const at = parseAddress(cell);
    const found = cells
      .find(({ name }) => name === sheet)
      ?.cells.find(({ row, column }) => row === at?.row && column === at.column);
    return found?.formula ?? found?.value ?? '';
  }

  function isIgnored(finding: Finding): boolean {
    const key = findingKey(finding);
    return state.ignored.some((each) => each.key === key);
  }

  function keepDecisions(): void {
    if (state.isKept) void inTurn('keep', () => workbook.keep(writeDecisions(state)));
  }
}

function decisionsOf(workbook: Workbook): Partial<CheckingState> {
  const kept = workbook.kept();
  const decisions = kept === null ? null : readDecisions(kept);
  return decisions ? { ...decisions, isKept: true } : {};
}

function sheetsOf(report: Report | null): string[] {
  const { checklists = [], references = [] } = report ?? {};
  return [
    ...checklists.flatMap(({ checklist }) => checklist.sheets),
    ...references.map(({ sheet }) => sheet),
  ];
}

function findingsOf(report: Report | null): readonly Finding[] {
  return report?.checklists.flatMap(({ findings }) => findings) ?? [];
}

function changeOf(before: readonly Finding[], after: readonly Finding[]): Change {
  return { gone: surplus(before, after), added: surplus(after, before) };
}

/** The Nos of those of `some` that are not among `others`; what stands twice counts twice. */
function surplus(some: readonly Finding[], others: readonly Finding[]): (number | null)[] {
  const left = new Map<string, number>();
  for (const each of others.map(findingKey)) left.set(each, (left.get(each) ?? 0) + 1);
  const more = some.filter((each) => {
    const key = findingKey(each);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  return more.map(({ no }) => no);
}

function problemOf(cause: unknown): Problem {
  if (cause instanceof WorkbookProblem) return { reason: cause.reason, code: cause.code };
  // Our own fault: the console keeps the whole story, the screen says that something went wrong.
  console.error(cause);
  return { reason: 'unknown', code: cause instanceof Error ? cause.message : String(cause) };
}
