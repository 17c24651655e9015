import type { CellPlace } from '../../core/cell.ts';
import { WorkbookProblem } from '../workbook.ts';
import type { KnownSheets } from './known-sheets.ts';
import { runInExcel } from './run-in-excel.ts';

/** Selects a cell and brings it into view. A sheet that was renamed since it was read is found all the same. */
export async function selectCell(known: KnownSheets, { sheet, cell }: CellPlace): Promise<void> {
  const facts = known.named(sheet)?.facts;
  if (facts?.isVisible === false) {
    throw new WorkbookProblem('sheet-hidden', 'HiddenSheet', `The sheet ${sheet} is hidden.`);
  }
  await runInExcel({ waitsForCellEdit: false }, async (context) => {
    const target = context.workbook.worksheets.getItem(facts?.id ?? sheet);
    target.activate();
    target.getRange(cell).select();
    await context.sync();
  });
}

/** The top-left cell of what is selected. */
export async function selectedCell(): Promise<CellPlace> {
  return runInExcel({ waitsForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, cell: cell.address.replace(/^.*!/, '') };
  });
}
