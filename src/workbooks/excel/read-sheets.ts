import type { SheetCells } from '../../core/cell.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import { areasOf, cellsOf } from './read-range.ts';

/** What Excel says of a sheet without looking at its cells. */
export interface SheetFacts {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

/** A sheet as last read. */
export interface KnownSheet {
  readonly facts: SheetFacts;
  readonly cells: SheetCells;
  readonly hasLinks: boolean;
  readonly hasMarks: boolean;
  /** True for Kakunin's own sheet of clauses. */
  readonly isClauseSheet: boolean;
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
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,text,formulas');
  const merges = used.getMergedAreasOrNullObject();
  merges.load('address');
  const { names } = sheet;
  names.load('items/name');
  return { facts, used, merges, rows: used.getRowProperties({ rowHidden: true }), names };
}

/** A sheet whose proxies are loaded; `facts` may be newer than when it was queued. */
export function knownSheetOf(queued: QueuedSheet, facts: SheetFacts = queued.facts): KnownSheet {
  return { facts, cells: sheetCellsOf(queued, facts), ...addedOf(queued.names) };
}

/** What Kakunin added to a sheet, as its hidden names tell. */
export function addedOf({
  items,
}: Excel.NamedItemCollection): Pick<KnownSheet, 'hasLinks' | 'hasMarks' | 'isClauseSheet'> {
  const names = new Set(items.map(({ name }) => name));
  const isClauseSheet = names.has(KAKUNIN_NAMES.clauseSheet);
  return {
    hasLinks: isClauseSheet || names.has(KAKUNIN_NAMES.links),
    hasMarks: names.has(KAKUNIN_NAMES.marks),
    isClauseSheet,
  };
}

/** The numbers of the hidden rows, counted from 1; `firstIndex` is that of the first one, counted from 0. */
export function hiddenRowsOf(rows: readonly Excel.RowProperties[], firstIndex: number): number[] {
  return rows.flatMap(({ rowHidden }, i) => (rowHidden === true ? [firstIndex + i + 1] : []));
}

function sheetCellsOf({ used, merges, rows }: QueuedSheet, facts: SheetFacts): SheetCells {
  const { name, isVisible, isProtected } = facts;
  if (used.isNullObject) {
    return { name, isVisible, isProtected, cells: [], merges: [], hiddenRows: [] };
  }
  return {
    name,
    isVisible,
    isProtected,
    cells: cellsOf(used),
    merges: merges.isNullObject ? [] : areasOf(merges.address),
    hiddenRows: hiddenRowsOf(rows.value, used.rowIndex),
  };
}
