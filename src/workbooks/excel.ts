import type { CellPlace, SheetCells } from '../core/cell.ts';
import { followChanges } from './excel/follow-changes.ts';
import {
  factsOf,
  queueFacts,
  queueSheet,
  sheetCellsOf,
  type SheetFacts,
} from './excel/read-sheets.ts';
import { runInExcel } from './excel/run-in-excel.ts';
import type { Workbook, WorkbookListener } from './workbook.ts';

/** The workbook that Excel has open beside the pane. Needs ExcelApi 1.14 and Office.onReady behind it. */
export function excelWorkbook(): Workbook {
  /** Every sheet as last read, by its id. */
  let known = new Map<string, { readonly facts: SheetFacts; readonly cells: SheetCells }>();

  return { read, readAgain, select, follow };

  async function read(): Promise<readonly SheetCells[]> {
    return runInExcel({ waitsForCellEdit: false }, async (context) => {
      const list = queueFacts(context);
      await context.sync();
      const queued = factsOf(list).map((facts) => queueSheet(context, facts));
      await context.sync();
      known = new Map(
        queued.map((sheet) => [sheet.facts.id, { facts: sheet.facts, cells: sheetCellsOf(sheet) }]),
      );
      return allCells();
    });
  }

  /** One round trip, unless the list of sheets itself has changed. */
  async function readAgain(sheets: readonly string[]): Promise<readonly SheetCells[]> {
    const wanted = [...known.values()].filter(({ facts }) => sheets.includes(facts.name));
    const isSameList = await runInExcel({ waitsForCellEdit: false }, async (context) => {
      const list = queueFacts(context);
      const queued = wanted.map(({ facts }) => queueSheet(context, facts));
      await context.sync();
      const now = factsOf(list);
      for (const sheet of queued) {
        const facts = now.find(({ id }) => id === sheet.facts.id) ?? sheet.facts;
        known.set(facts.id, { facts, cells: sheetCellsOf({ ...sheet, facts }) });
      }
      return (
        now.length === known.size &&
        now.every((facts) => known.get(facts.id)?.facts.name === facts.name)
      );
    });
    return isSameList ? allCells() : read();
  }

  function allCells(): SheetCells[] {
    return Array.from(known.values(), ({ cells }) => cells);
  }

  async function select({ sheet, cell }: CellPlace): Promise<void> {
    await runInExcel({ waitsForCellEdit: false }, async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    });
  }

  function follow(listener: WorkbookListener): Promise<() => void> {
    return followChanges((id) => known.get(id)?.facts.name ?? null, listener);
  }
}
