import type { Area } from '../../core/cell.ts';
import { columnsBeside } from '../../core/marking/columns-beside.ts';
import { contentEnds } from '../../core/marking/content-ends.ts';
import { severityOfMark } from '../../core/marking/mark-formula.ts';
import { isKakuninName, KAKUNIN_NAMES } from '../../core/marking/names.ts';
import type { LinkedCell, PrintArea, SheetSurroundings } from '../../core/marking/surroundings.ts';
import { RANGE_PLACE } from './area-of-range.ts';
import { cellLinkOf } from './cell-link.ts';
import { nameTargetOf } from './name-target.ts';
import { rangeOf } from './range-of.ts';
import { areaOfName, areasIn } from './read-range.ts';
import type { MarkingScope } from '../workbook.ts';
import type { KnownSheet } from './read-sheets.ts';
import { isNoFill, queueEdge, rowLooksOf, type QueuedEdge, type RowLook } from './row-looks.ts';
import { columnsOf, queueColumns, type QueuedColumns, type ReadColumn } from './side-columns.ts';
import { queueTableEnds, tableEndsOf, type QueuedTableEnd } from './table-ends.ts';

/** Links take the first of the columns: on a protected sheet these must be open to edits. */
const OPEN_COLUMNS = 6;

/** The proxies that hold a sheet's surroundings after the next sync. */
export interface QueuedSurroundings {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly printArea: Excel.RangeAreas;
  readonly protection: Excel.WorksheetProtection;
  /** The block of links where it was known to stand, and the links there. */
  readonly block: Area | null;
  readonly links: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
  /** Null where no marks are known to stand: the user's own formats are none of Kakunin's business. */
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly columns: QueuedColumns;
  readonly tableEnds: readonly QueuedTableEnd[];
  readonly edges: readonly QueuedEdge[];
  readonly fills: readonly { readonly cell: string; readonly fill: Excel.RangeFill }[];
}

/**
 * Queues a sheet's surroundings, as much of them as `scope` asks for. Conditional formats are read only where marks
 * stand: Excel fails at reading some that users make.
 */
export function queueSurroundings(
  context: Excel.RequestContext,
  known: KnownSheet,
  scope: MarkingScope,
): QueuedSurroundings {
  const { facts, block, hasMarks } = known;
  const { id, name } = facts;
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(RANGE_PLACE);
  const { names, protection } = sheet;
  names.load('items/name,items/formula,items/visible');
  protection.load('protected,options');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load('address');
  const links = block && rangeOf(sheet, block).getCellProperties({ hyperlink: true });
  const formats = hasMarks ? sheet.getRange().conditionalFormats : null;
  formats?.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const edges = scope.edges.filter((edge) => edge.sheet === name);
  const cells = new Set(scope.cells.filter((each) => each.sheet === name).map(({ cell }) => cell));
  return {
    sheet,
    used,
    names,
    printArea,
    protection,
    block,
    links,
    formats,
    columns: queueColumns(sheet, columnsFor(known, scope)),
    tableEnds: queueTableEnds(sheet, takesLinks(known, scope) ? contentEnds(known.cells) : []),
    edges: edges.map((edge) => queueEdge(sheet, edge)),
    fills: Array.from(cells, (cell) => {
      const { fill } = sheet.getRange(cell).format;
      fill.load('color');
      return { cell, fill };
    }),
  };
}

function columnsFor(known: KnownSheet, scope: MarkingScope): number[] {
  return takesLinks(known, scope) ? columnsBeside(known.cells, known.block) : [];
}

/** True for a sheet on which links stand or are wanted. */
function takesLinks({ facts, block }: KnownSheet, { sheets }: MarkingScope): boolean {
  return block !== null || sheets.includes(facts.name);
}

/** A sheet's surroundings, loaded, with what only Excel's own interface needs. */
export interface ReadSurroundings extends SheetSurroundings {
  /** Those of `names` that users see: Excel was stopped between making and hiding them. */
  readonly shownNames: readonly string[];
  readonly columns: readonly ReadColumn[];
  readonly markIds: readonly string[];
  /** How the tables end that links continue, by row. */
  readonly rowLooks: ReadonlyMap<number, RowLook>;
  /** The cells to be marked that have a fill of their own. */
  readonly filled: ReadonlySet<string>;
}

/** What was queued, as read; to be called after the sync. */
export function surroundingsOf(queued: QueuedSurroundings): ReadSurroundings {
  const { sheet, used, names } = queued;
  const columns = columnsOf(queued.columns);
  const markIds = markIdsOf(queued);
  const own = names.items.filter(({ name }) => isKakuninName(name));
  return {
    sheet: sheet.name,
    isWritable: isWritable(queued, columns),
    names: own.map(({ name, formula }) => ({ name, refersTo: nameTargetOf(formula) })),
    shownNames: own.filter(({ visible }) => visible).map(({ name }) => name),
    printArea: printAreaOf(queued.printArea),
    lastUsed: used.isNullObject
      ? { row: 0, column: 0 }
      : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount },
    links: linksIn(queued),
    columns,
    tableEnds: tableEndsOf(queued.tableEnds),
    // Where a format stands costs a round trip for each; that there are some is enough to renew them.
    marks: markIds.length === 0 ? [] : null,
    markIds,
    rowLooks: rowLooksOf(queued.edges),
    filled: new Set(
      queued.fills.filter(({ fill }) => !isNoFill(fill.color)).map(({ cell }) => cell),
    ),
  };
}

function markIdsOf({ formats }: QueuedSurroundings): string[] {
  if (!formats) return [];
  const marks = formats.items.filter(({ type, customOrNullObject }) => {
    if (type !== Excel.ConditionalFormatType.custom || customOrNullObject.isNullObject)
      return false;
    const { formula } = customOrNullObject.rule;
    // A mark whose making stopped half-way has no formula yet; a user's format always has one.
    return severityOfMark(formula) !== null || /^=?$/.test(formula);
  });
  return marks.map(({ id }) => id);
}

/** A protected sheet takes links only where its options allow everything that they need. */
function isWritable({ protection }: QueuedSurroundings, columns: readonly ReadColumn[]): boolean {
  if (!protection.protected) return true;
  const { allowFormatCells, allowFormatColumns, allowInsertHyperlinks } = protection.options;
  const mayEdit = [allowFormatCells, allowFormatColumns, allowInsertHyperlinks].every(Boolean);
  const first = columns.slice(0, OPEN_COLUMNS);
  return mayEdit && first.length > 0 && !first.some(({ isLocked }) => isLocked);
}

function printAreaOf(areas: Excel.RangeAreas): PrintArea {
  if (areas.isNullObject) return { kind: 'none' };
  const [area, ...more] = areasIn(areas.address);
  return area && more.length === 0 ? { kind: 'area', area } : { kind: 'other' };
}

function linksIn({ block, links }: QueuedSurroundings): LinkedCell[] {
  if (!block || !links) return [];
  return links.value.flatMap((row, i) =>
    row.flatMap(({ hyperlink }, j) => {
      const link = hyperlink && cellLinkOf(hyperlink);
      if (!link) return [];
      return [{ row: block.top + i, column: block.left + j, link }];
    }),
  );
}

/**
 * True where all was asked for that stands there, as far as the sheet is known now: marks and links that came since have
 * not been read, nor columns that others moved beside the tables.
 */
export function isComplete(
  { names: { items }, formats, block, columns }: QueuedSurroundings,
  now: KnownSheet,
  scope: MarkingScope,
): boolean {
  const formulaOf = (wanted: string): unknown => items.find(({ name }) => name === wanted)?.formula;
  const links = formulaOf(KAKUNIN_NAMES.links);
  const area = links === undefined ? null : areaOfName(links);
  const hasMarks = formulaOf(KAKUNIN_NAMES.marks) !== undefined;
  const asked = new Set(columns.columns.map(({ column }) => column));
  return (
    JSON.stringify(area) === JSON.stringify(block) &&
    (!hasMarks || formats !== null) &&
    columnsFor(now, scope).every((column) => asked.has(column))
  );
}
