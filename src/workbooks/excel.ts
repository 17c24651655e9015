import type { Edit } from '../core/edit.ts';
import type { Surroundings } from '../core/marking/surroundings.ts';
import type { ProblemReason } from '../core/problem.ts';
import { readInBlocks } from './excel/read-in-blocks.ts';
import { queueFollowing } from './excel/follow-changes.ts';
import { keepText, keptText } from './excel/kept-text.ts';
import { knownSheets } from './excel/known-sheets.ts';
import {
  factsOf,
  knownSheetOf,
  queueFacts,
  queueSheet,
  type KnownSheet,
} from './excel/read-sheets.ts';
import type { ReadSurroundings } from './excel/read-surroundings.ts';
import { runInExcel } from './excel/run-in-excel.ts';
import { selectCell, selectedCell } from './excel/select-cell.ts';
import {
  StaleReading,
  WorkbookProblem,
  type BatchOptions,
  type CellsForMarking,
  type MarkingScope,
  type ReadOptions,
  type Workbook,
  type WorkbookCells,
} from './workbook.ts';

const REFUSING = { waitsForCellEdit: false };
/** So often the workbook is read for marking while others add, remove and rename its sheets. */
const MOST_READINGS = 3;

/**
 * The workbook that Excel has open beside the pane. Needs ExcelApi 1.14 and Office.onReady behind it.
 *
 * Round trips: `read` 2, `readAgain`, `readForMarking`, `apply` and `select` 1 each, whatever the number of
 * sheets; `read` again where sheets were added, removed or renamed meanwhile. Only a workbook whose answer is too
 * large for Excel is read in more, and only what others moved while it was written is put back in one more.
 */
export function excelWorkbook(): Workbook {
  const known = knownSheets();
  /** What was read beside the cells; empty where only cells were read since. */
  let around: readonly ReadSurroundings[] = [];
  /** The used ranges on which a writing was refused because cells had moved. */
  let refusedOn: string | null = null;
  let isFollowing = false;
  /** What is being written: only afterwards is it known which sheets are Kakunin's own. */
  let applying: Promise<void> = Promise.resolve();

  return {
    isReadOnly: () => Office.context.document.mode === Office.DocumentMode.ReadOnly,
    read,
    readAgain,
    prepare: async () => {
      await Promise.all([surroundingsCode(), writingCode()]);
    },
    readForMarking,
    apply,
    select: (place) => selectCell(known, place),
    selection: selectedCell,
    kept: keptText,
    keep: keepText,
  };

  async function read(options: ReadOptions): Promise<WorkbookCells> {
    const sheets = await unlessStale(() => readAtOnce(options));
    known.replace(sheets ?? (await readInBlocks(options)));
    around = [];
    return known.cells();
  }

  /** Every sheet in two round trips; the first one begins to follow changes, so that none is missed. */
  async function readAtOnce(options: ReadOptions): Promise<KnownSheet[]> {
    const { listener } = options;
    return runInExcel(options, async (context) => {
      const list = queueFacts(context);
      const { nameOf } = known;
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
    const wanted = known.all().filter(({ facts }) => sheets.includes(facts.name));
    const isSameList = await unlessStale(() =>
      runInExcel(options, async (context) => {
        const list = queueFacts(context);
        const queued = wanted.map(({ facts }) => queueSheet(context, facts));
        await context.sync();
        around = [];
        return known.take(list, queued);
      }),
    );
    return isSameList === true ? known.cells() : read(options);
  }

  async function readForMarking(scope: MarkingScope): Promise<CellsForMarking> {
    for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
      const isFirst = reading === 1;
      // What is known was out of date, or the answer too large: the cells come by themselves, in blocks if need be.
      if (!isFirst) await read(REFUSING);
      const readOnce = () => readAround(scope, isFirst);
      const surroundings = await (isFirst ? unlessStale(readOnce) : unlessGone(readOnce));
      if (surroundings) return { sheets: known.cells().sheets, surroundings };
    }
    throw new WorkbookProblem(
      'being-changed',
      'SheetsChanged',
      'Sheets changed while they were read.',
    );
  }

  /** Null when the list of sheets is no longer the known one. */
  async function readAround(scope: MarkingScope, withCells: boolean): Promise<Surroundings | null> {
    const { isComplete, queueSurroundings, surroundingsOf } = await surroundingsCode();
    return runInExcel(REFUSING, async (context) => {
      const list = queueFacts(context);
      const { workbook } = context;
      const { protection } = workbook;
      workbook.load('readOnly');
      protection.load('protected');
      const sheets = known.all();
      const cells = withCells ? sheets.map(({ facts }) => queueSheet(context, facts)) : [];
      const queued = sheets.map((sheet) => queueSurroundings(context, sheet, scope));
      await context.sync();
      if (!known.take(list, cells)) return null;
      if (workbook.readOnly) {
        throw new WorkbookProblem('read-only', 'ReadOnlyWorkbook', 'The workbook is read-only.');
      }
      // What came since is somebody else's doing.
      if (!queued.every(isComplete)) return null;
      around = queued.map(surroundingsOf);
      return { mayAddSheets: !protection.protected, sheets: around.map(known.withMark) };
    });
  }

  async function apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    const { writeEdits } = await writingCode();
    const usedRanges = JSON.stringify(known.all().map(({ used }) => used));
    // Refused on one reading and on the next, although nothing has moved in between: the used range tells nothing here.
    const hasConditions = usedRanges !== refusedOn;
    known.begin(edits);
    applying = runInExcel(REFUSING, async (context) => {
      const plannedOn = { known: known.all(), around, hasConditions };
      known.finish(edits, await writeEdits(context, edits, plannedOn));
    });
    try {
      await applying;
    } catch (cause) {
      if (cause instanceof StaleReading) refusedOn = usedRanges;
      else known.stop(edits);
      throw cause;
    }
  }
}

/** A check needs none of this: it is fetched when something is to be written. */
function surroundingsCode() {
  return import('./excel/read-surroundings.ts');
}

function writingCode() {
  return import('./excel/write-edits.ts');
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
