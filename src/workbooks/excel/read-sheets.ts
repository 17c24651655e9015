import type { Area, SheetCells } from '../../core/cell.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import { areaOfName, areasOf, cellsOf } from './read-range.ts';

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
  /** The block of links; null where there is none, or its place is lost. */
  readonly block: Area | null;
  readonly hasMarks: boolean;
  /** True for Kakunin's own sheet of clauses. */
  readonly isClauseSheet: boolean;
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
  return { facts, cells, used: usedAreaOf(queued.used), ...addedOf(queued.names) };
}

/** Even empty, so many cells make an answer longer than Excel gives. */
const SURELY_TOO_MANY = 500_000;
/** Excel gives no more merged areas at once. */
const MOST_MERGES = 512;

/** True for a sheet that Excel refused last time to give in one piece, and will again if nothing was deleted. */
export function isSurelyTooLarge({ used, cells }: KnownSheet): boolean {
  if (cells.merges.length > MOST_MERGES) return true;
  if (!used) return false;
  const { top, left, bottom, right } = used;
  return (bottom - top + 1) * (right - left + 1) > SURELY_TOO_MANY;
}

/** What Kakunin added to a sheet, as its hidden names tell. */
export function addedOf({
  items,
}: Excel.NamedItemCollection): Omit<KnownSheet, 'facts' | 'cells' | 'used'> {
  const names = new Set(items.map(({ name }) => name));
  const links = items.find(({ name }) => name === KAKUNIN_NAMES.links);
  const isClauseSheet = names.has(KAKUNIN_NAMES.clauseSheet);
  return {
    hasLinks: isClauseSheet || links !== undefined,
    block: links ? areaOfName(links.formula) : null,
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
  return {
    name,
    isVisible,
    isProtected,
    cells: cellsOf(used),
    merges: merges.isNullObject ? [] : areasOf(merges.address),
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
