import type { CellPlace } from '../../core/cell.ts';
import { WorkbookProblem, type ReadOptions } from '../workbook.ts';
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
    const cell = queueSelected(context);
    await context.sync();
    return placeOf(cell);
  });
}

/** Queues the cell that is selected. */
export function queueSelected(context: Excel.RequestContext): Excel.Range {
  const cell = context.workbook.getActiveCell();
  cell.load('address,worksheet/name');
  return cell;
}

/** Where a cell stands that {@link queueSelected} gave, once it is loaded. */
export function placeOf({ worksheet, address }: Excel.Range): CellPlace {
  return { sheet: worksheet.name, cell: address.replace(/^.*!/, '') };
}

/** Reads, with the cell that is selected where somebody listens; where a chart is selected Excel refuses that. */
export async function unlessNoCell<T>(
  options: ReadOptions,
  read: (options: ReadOptions, withSelection: boolean) => Promise<T>,
): Promise<T> {
  const withSelection = options.listener !== undefined;
  try {
    return await read(options, withSelection);
  } catch (cause) {
    const isNoCell = cause instanceof WorkbookProblem && cause.code === 'InvalidSelection';
    if (!withSelection || !isNoCell) throw cause;
    return read(options, false);
  }
}
