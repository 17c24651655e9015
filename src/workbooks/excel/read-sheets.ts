import type { Area, SheetCells } from '../../core/cell.ts';
import { addedParts, type AddedParts } from './added-parts.ts';
import { areasIn, cellsOf } from './read-range.ts';

/** What Excel says of a sheet without looking at its cells. */
export interface SheetFacts {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

/** A sheet as last read. */
export interface KnownSheet extends AddedParts {
  readonly facts: SheetFacts;
  readonly cells: SheetCells;
  /** What Excel called the used range of the sheet, counted from 1; absent where it was not asked in one piece. */
  readonly used?: Area;
}

/** The proxies of one sheet that hold its content after the next sync. */
export interface QueuedSheet {
  readonly facts: SheetFacts;
  readonly used: Excel.Range;
  readonly merges: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly names: Excel.NamedItemCollection;
}

/** Queues the list of sheets. */
export function queueFacts(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return sheets;
}

/** The facts of the sheets of a loaded list, in its order. */
export function factsOf(sheets: Excel.WorksheetCollection): SheetFacts[] {
  return sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === Excel.SheetVisibility.visible,
    isProtected: sheet.protection.protected,
  }));
}

/** Queues everything that reading a sheet needs. */
export function queueSheet(context: Excel.RequestContext, facts: SheetFacts): QueuedSheet {
  const sheet = context.workbook.worksheets.getItem(facts.id);
  // On an empty sheet Excel gives the first cell: nothing need be asked of what is not there.
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,values,text,formulas');
  const merges = used.getMergedAreasOrNullObject();
  merges.load('address');
  const { names } = sheet;
  names.load('items/name,items/formula');
  return { facts, used, merges, rows: used.getRowProperties({ rowHidden: true }), names };
}

/** A sheet whose proxies are loaded; `facts` may be newer than when it was queued. */
export function knownSheetOf(queued: QueuedSheet, facts: SheetFacts = queued.facts): KnownSheet {
  const cells = sheetCellsOf(queued, facts);
  return { facts, cells, used: usedAreaOf(queued.used), ...addedParts(queued.names) };
}

/** The numbers of the hidden rows, counted from 1; `firstIndex` is that of the first one, counted from 0. */
export function hiddenRowsOf(rows: readonly Excel.RowProperties[], firstIndex: number): number[] {
  return rows.flatMap(({ rowHidden }, i) => (rowHidden === true ? [firstIndex + i + 1] : []));
}

function sheetCellsOf({ used, merges, rows }: QueuedSheet, facts: SheetFacts): SheetCells {
  const { name, isVisible, isProtected } = facts;
  return {
    name,
    isVisible,
    isProtected,
    cells: cellsOf(used),
    merges: merges.isNullObject ? [] : areasIn(merges.address),
    hiddenRows: hiddenRowsOf(rows.value, used.rowIndex),
  };
}

/** Excel calls the first cell of an empty sheet its used range. */
function usedAreaOf(used: Excel.Range): Area {
  const { rowIndex, columnIndex, values } = used;
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + values.length,
    right: columnIndex + (values[0]?.length ?? 1),
  };
}
