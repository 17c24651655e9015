import type { CellPlace } from '../core/cell.ts';
import type { Edit } from '../core/edit.ts';
import { KAKUNIN_NAMES } from '../core/marking/names.ts';
import type { Surroundings } from '../core/marking/surroundings.ts';
import type { ProblemReason } from '../core/problem.ts';
import { readInBlocks } from './excel/read-in-blocks.ts';
import { queueFollowing } from './excel/follow-changes.ts';
import { keepText, keptText } from './excel/kept-text.ts';
import {
  factsOf,
  knownSheetOf,
  queueFacts,
  queueSheet,
  type KnownSheet,
} from './excel/read-sheets.ts';
import type { ReadSurroundings } from './excel/read-surroundings.ts';
import { runInExcel } from './excel/run-in-excel.ts';
import {
  WorkbookProblem,
  type BatchOptions,
  type CellsForMarking,
  type MarkingScope,
  type ReadOptions,
  type Workbook,
  type WorkbookCells,
} from './workbook.ts';

const WAITING = { waitsForCellEdit: true };
const REFUSING = { waitsForCellEdit: false };
/** So often the workbook is read for marking while others add, remove and rename its sheets. */
const MOST_READINGS = 3;

/**
 * The workbook that Excel has open beside the pane. Needs ExcelApi 1.14 and Office.onReady behind it.
 *
 * Round trips: `read` 2, `readAgain`, `readForMarking`, `apply` and `select` 1 each, whatever the number of
 * sheets; `read` again where sheets were added, removed or renamed meanwhile. Only a workbook whose answer is too
 * large for Excel is read in more.
 */
export function excelWorkbook(): Workbook {
  /** Every sheet as last read, by its id. */
  let known = new Map<string, KnownSheet>();
  let around: readonly ReadSurroundings[] = [];
  /** Sheets whose adding stopped half-way: one that is still empty bears no mark yet, but is Kakunin's. */
  const begun = new Set<string>();
  let isFollowing = false;
  /** What is being written: only afterwards is it known which sheets are Kakunin's own. */
  let applying: Promise<void> = Promise.resolve();

  return {
    isReadOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
    read,
    readAgain,
    readForMarking,
    apply,
    select,
    selection,
    kept: keptText,
    keep: keepText,
  };

  async function read(options: ReadOptions): Promise<WorkbookCells> {
    const sheets = await unlessStale(() => readAtOnce(options));
    const read = sheets ?? (await readInBlocks(options));
    known = new Map(read.map((sheet) => [sheet.facts.id, sheet]));
    return everything();
  }

  /** Every sheet in two round trips; the first one begins to follow changes, so that none is missed. */
  async function readAtOnce(options: ReadOptions): Promise<KnownSheet[]> {
    const { listener } = options;
    return runInExcel(options, async (context) => {
      const list = queueFacts(context);
      if (listener && !isFollowing) queueFollowing(context, { nameOf, settled }, listener);
      await context.sync();
      isFollowing ||= listener !== undefined;
      const queued = factsOf(list).map((facts) => queueSheet(context, facts));
      await context.sync();
      return queued.map((sheet) => knownSheetOf(sheet));
    });
  }

  /** Settles when Kakunin's own writing, if any is under way, is done and known. */
  async function settled(): Promise<void> {
    await applying.catch(() => undefined);
  }

  async function readAgain(
    sheets: readonly string[],
    options: BatchOptions,
  ): Promise<WorkbookCells> {
    const wanted = [...known.values()].filter(({ facts }) => sheets.includes(facts.name));
    const isSameList = await unlessStale(() =>
      runInExcel(options, async (context) => {
        const list = queueFacts(context);
        const queued = wanted.map(({ facts }) => queueSheet(context, facts));
        await context.sync();
        return take(list, queued);
      }),
    );
    return isSameList === true ? everything() : read(options);
  }

  async function readForMarking(scope: MarkingScope): Promise<CellsForMarking> {
    for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
      const isFirst = reading === 1;
      // What is known was out of date, or the answer too large: the cells come by themselves, in blocks if need be.
      if (!isFirst) await read(REFUSING);
      const around = () => readAround(scope, isFirst);
      const surroundings = await (isFirst ? unlessStale(around) : unlessGone(around));
      if (surroundings) return { sheets: everything().sheets, surroundings };
    }
    throw new WorkbookProblem(
      'being-changed',
      'SheetsChanged',
      'Sheets changed while they were read.',
    );
  }

  /** Null when the list of sheets is no longer the known one. */
  async function readAround(scope: MarkingScope, withCells: boolean): Promise<Surroundings | null> {
    // A check needs none of this: it is fetched when links or marks are asked for.
    const { isComplete, queueSurroundings, surroundingsOf } =
      await import('./excel/read-surroundings.ts');
    return runInExcel(REFUSING, async (context) => {
      const list = queueFacts(context);
      const { workbook } = context;
      const { protection } = workbook;
      workbook.load('readOnly');
      protection.load('protected');
      const sheets = [...known.values()];
      const cells = withCells ? sheets.map(({ facts }) => queueSheet(context, facts)) : [];
      const queued = sheets.map((sheet) => queueSurroundings(context, sheet, scope));
      await context.sync();
      if (!take(list, cells)) return null;
      if (workbook.readOnly) {
        throw new WorkbookProblem('read-only', 'ReadOnlyWorkbook', 'The workbook is read-only.');
      }
      // What came since is somebody else's doing.
      if (!queued.every(isComplete)) return null;
      around = queued.map(surroundingsOf);
      return { mayAddSheets: !protection.protected, sheets: around.map(withMark) };
    });
  }

  function withMark(around: ReadSurroundings): ReadSurroundings {
    if (!begun.has(around.sheet) || around.lastUsed.row > 0) return around;
    const mark = { name: KAKUNIN_NAMES.clauseSheet, refersTo: null };
    return { ...around, names: [...around.names, mark] };
  }

  function nameOf(id: string): string | null {
    return known.get(id)?.facts.name ?? null;
  }

  /** Takes in what was read; false when the list of sheets is no longer the known one. */
  function take(
    list: Parameters<typeof factsOf>[0],
    queued: readonly ReturnType<typeof queueSheet>[],
  ): boolean {
    const now = factsOf(list);
    for (const sheet of queued) {
      const facts = now.find(({ id }) => id === sheet.facts.id);
      if (facts) known.set(facts.id, knownSheetOf(sheet, facts));
    }
    return (
      now.length === known.size && now.every(({ id, name }) => known.get(id)?.facts.name === name)
    );
  }

  function everything(): WorkbookCells {
    const sheets = [...known.values()];
    return {
      sheets: sheets.map(({ cells }) => cells),
      hasLinks: sheets.some((sheet) => sheet.hasLinks || isBegun(sheet)),
      hasMarks: sheets.some(({ hasMarks }) => hasMarks),
      hasClauseSheet: sheets.some(({ isClauseSheet }) => isClauseSheet),
    };
  }

  async function apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    const { knownAfterAdding, queueEdits } = await import('./excel/apply-edits.ts');
    for (const edit of edits) if (edit.kind === 'mark') expectMarks(edit.sheet);
    applying = runInExcel(REFUSING, async (context) => {
      const added = queueEdits(context, edits, around);
      await context.sync();
      for (const sheet of added) known.set(sheet.proxy.id, knownAfterAdding(sheet));
      for (const edit of edits) noteBlock(edit);
      for (const edit of edits) if (edit.kind === 'remove-sheet') forget(edit.sheet);
    });
    try {
      await applying;
      begun.clear();
    } catch (cause) {
      for (const edit of edits) if (edit.kind === 'add-sheet') begun.add(edit.sheet);
      throw cause;
    }
  }

  /** Where the block of links stands from now on. */
  function noteBlock(edit: Edit): void {
    const isNamed = edit.kind === 'set-name' || edit.kind === 'remove-name';
    if (!isNamed || edit.name !== KAKUNIN_NAMES.links) return;
    const isArea = edit.kind === 'set-name' && edit.refersTo.kind === 'area';
    const block = isArea ? edit.refersTo.area : null;
    for (const [id, sheet] of known) {
      if (sheet.facts.name === edit.sheet) known.set(id, { ...sheet, block });
    }
  }

  function isBegun({ facts, cells }: KnownSheet): boolean {
    return begun.has(facts.name) && cells.cells.length === 0;
  }

  /** Marks may stand on the sheet from now on, even if putting them on stops half-way. */
  function expectMarks(name: string): void {
    for (const [id, sheet] of known) {
      if (sheet.facts.name === name) known.set(id, { ...sheet, hasMarks: true });
    }
  }

  function forget(name: string): void {
    for (const [id, { facts }] of known) if (facts.name === name) known.delete(id);
  }

  async function select({ sheet, cell }: CellPlace): Promise<void> {
    const facts = [...known.values()].map((each) => each.facts);
    if (facts.find(({ name }) => name === sheet)?.isVisible === false) {
      throw new WorkbookProblem('sheet-hidden', 'HiddenSheet', `The sheet ${sheet} is hidden.`);
    }
    await runInExcel(REFUSING, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    });
  }
}

/** The top-left cell of what is selected. */
async function selection(): Promise<CellPlace> {
  return runInExcel(WAITING, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, cell: cell.address.replace(/^.*!/, '') };
  });
}

/** Null where a sheet that is asked for has been deleted meanwhile, or has grown too large for one answer. */
function unlessStale<T>(read: () => Promise<T>): Promise<T | null> {
  return unless(['sheet-gone', 'too-large'], read);
}

/** Null where a sheet that is asked for has been deleted meanwhile. */
function unlessGone<T>(read: () => Promise<T>): Promise<T | null> {
  return unless(['sheet-gone'], read);
}

async function unless<T>(
  reasons: readonly ProblemReason[],
  read: () => Promise<T>,
): Promise<T | null> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof WorkbookProblem && reasons.includes(cause.reason)) return null;
    throw cause;
  }
}
