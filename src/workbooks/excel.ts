import type { CellPlace } from '../core/cell.ts';
import type { Edit } from '../core/edit.ts';
import { followChanges } from './excel/follow-changes.ts';
import { keepText, keptText } from './excel/kept-text.ts';
import {
  factsOf,
  knownSheetOf,
  queueFacts,
  queueSheet,
  type KnownSheet,
} from './excel/read-sheets.ts';
import type { ReadSurroundings } from './excel/read-surroundings.ts';
import { runInExcel, type RunOptions } from './excel/run-in-excel.ts';
import {
  WorkbookProblem,
  type CellsForMarking,
  type ReadOptions,
  type Workbook,
  type WorkbookCells,
} from './workbook.ts';

const WAITING = { waitsForCellEdit: true };
const REFUSING = { waitsForCellEdit: false };

/**
 * The workbook that Excel has open beside the pane. Needs ExcelApi 1.14 and Office.onReady behind it.
 *
 * Round trips: `read` 2, `readAgain`, `readForMarking`, `apply` and `select` 1 each, whatever the number of
 * sheets; one more where sheets were added, removed or renamed behind its back.
 */
export function excelWorkbook(): Workbook {
  /** Every sheet as last read, by its id. */
  let known = new Map<string, KnownSheet>();
  let around: readonly ReadSurroundings[] = [];

  return {
    read,
    readAgain,
    readForMarking,
    apply,
    select,
    selection,
    follow: (listener) => followChanges((id) => known.get(id)?.facts.name ?? null, listener),
    kept: keptText,
    keep: keepText,
  };

  async function read(options: ReadOptions): Promise<WorkbookCells> {
    return runInExcel(options, async (context) => {
      const list = queueFacts(context);
      await context.sync();
      const queued = factsOf(list).map((facts) => queueSheet(context, facts));
      await context.sync();
      known = new Map(queued.map((sheet) => [sheet.facts.id, knownSheetOf(sheet)]));
      return everything();
    });
  }

  async function readAgain(sheets: readonly string[]): Promise<WorkbookCells> {
    const wanted = [...known.values()].filter(({ facts }) => sheets.includes(facts.name));
    const isSameList = await unlessGone(WAITING, async (context) => {
      const list = queueFacts(context);
      const queued = wanted.map(({ facts }) => queueSheet(context, facts));
      await context.sync();
      return take(list, queued);
    });
    return isSameList === true ? everything() : read(WAITING);
  }

  async function readForMarking(measured: readonly string[]): Promise<CellsForMarking> {
    // A check needs none of this: it is fetched when links or marks are asked for.
    const { queueSurroundings, surroundingsOf } = await import('./excel/read-surroundings.ts');
    const outcome = await unlessGone(REFUSING, async (context) => {
      const list = queueFacts(context);
      const { protection } = context.workbook;
      protection.load('protected');
      const sheets = [...known.values()].map(({ facts }) => ({
        cells: queueSheet(context, facts),
        around: queueSurroundings(context, facts.id, measured.includes(facts.name)),
      }));
      await context.sync();
      const isSameList = take(
        list,
        sheets.map(({ cells }) => cells),
      );
      around = sheets.map((sheet) => surroundingsOf(sheet.around));
      return { isSameList, mayAddSheets: !protection.protected };
    });
    if (!outcome?.isSameList) {
      await read(REFUSING);
      return readForMarking(measured);
    }
    return {
      sheets: everything().sheets,
      surroundings: { mayAddSheets: outcome.mayAddSheets, sheets: around },
    };
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
      hasLinks: sheets.some(({ hasLinks }) => hasLinks),
      hasMarks: sheets.some(({ hasMarks }) => hasMarks),
      hasClauseSheet: sheets.some(({ isClauseSheet }) => isClauseSheet),
    };
  }

  async function apply(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    const { queueEdits } = await import('./excel/apply-edits.ts');
    await runInExcel(REFUSING, async (context) => {
      queueEdits(context, edits, around);
      await context.sync();
    });
  }

  async function select({ sheet, cell }: CellPlace): Promise<void> {
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

/** Runs a batch; null where a sheet that it asks for has been deleted meanwhile. */
async function unlessGone<T>(
  options: RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T | null> {
  try {
    return await runInExcel(options, batch);
  } catch (cause) {
    if (cause instanceof WorkbookProblem && cause.reason === 'sheet-gone') return null;
    throw cause;
  }
}
