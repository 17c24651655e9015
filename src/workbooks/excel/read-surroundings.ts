import type { NameTarget } from '../../core/edit.ts';
import { severityOfMark } from '../../core/marking/mark-formula.ts';
import { isKakuninName, KAKUNIN_NAMES } from '../../core/marking/names.ts';
import type { LinkedCell, PrintArea, SheetSurroundings } from '../../core/marking/surroundings.ts';
import { areasOf, parseArea } from './read-range.ts';
import { cellLinkOf } from './cell-link.ts';
import type { MarkingScope } from '../workbook.ts';
import type { KnownSheet } from './read-sheets.ts';
import { isNoFill, queueEdge, rowLooksOf, type QueuedEdge, type RowLook } from './row-looks.ts';

/** So many columns right of the used ones are measured: the block of links goes there. */
const MEASURED_COLUMNS = 6;

/** The proxies that hold a sheet's surroundings after the next sync. */
export interface QueuedSurroundings {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly printArea: Excel.RangeAreas;
  readonly protection: Excel.WorksheetProtection;
  readonly block: Excel.Range;
  readonly links: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  /** Null where no marks are known to stand: the user's own formats are none of Kakunin's business. */
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly columns: readonly Excel.Range[];
  readonly edges: readonly QueuedEdge[];
  readonly fills: readonly { readonly cell: string; readonly fill: Excel.RangeFill }[];
}

/**
 * Queues a sheet's surroundings, as much of them as `scope` asks for. Conditional formats are read only where marks
 * stand: Excel fails at reading some that users make.
 */
export function queueSurroundings(
  context: Excel.RequestContext,
  { facts: { id, name }, hasMarks }: Pick<KnownSheet, 'facts' | 'hasMarks'>,
  scope: MarkingScope,
): QueuedSurroundings {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const { names, protection } = sheet;
  names.load('items/name,items/formula');
  protection.load('protected,options');
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject();
  printArea.load('address');
  const block = names.getItemOrNullObject(KAKUNIN_NAMES.links).getRangeOrNullObject();
  block.load('rowIndex,columnIndex');
  const links = block.getCellProperties({ hyperlink: true });
  const formats = hasMarks ? sheet.getRange().conditionalFormats : null;
  formats?.load('items/id,items/type,items/customOrNullObject/rule/formula');
  const columns = Array.from(
    { length: scope.sheets.includes(name) ? MEASURED_COLUMNS : 0 },
    (_, i) => {
      const column = used.getLastColumn().getOffsetRange(0, i + 1);
      column.load(
        'columnIndex,format/columnWidth,format/useStandardWidth,format/protection/locked',
      );
      return column;
    },
  );
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
    columns,
    edges: edges.map((edge) => queueEdge(sheet, edge)),
    fills: Array.from(cells, (cell) => {
      const { fill } = sheet.getRange(cell).format;
      fill.load('color');
      return { cell, fill };
    }),
  };
}

/** A sheet's surroundings, loaded, with what only Excel's own interface needs. */
export interface ReadSurroundings extends SheetSurroundings {
  readonly markIds: readonly string[];
  /** How the tables end that links continue, by row. */
  readonly rowLooks: ReadonlyMap<number, RowLook>;
  /** The cells to be marked that have a fill of their own. */
  readonly filled: ReadonlySet<string>;
}

export function surroundingsOf(queued: QueuedSurroundings): ReadSurroundings {
  const { sheet, used, names, columns } = queued;
  const markIds = markIdsOf(queued);
  return {
    sheet: sheet.name,
    isWritable: isWritable(queued),
    names: names.items
      .filter(({ name }) => isKakuninName(name))
      .map(({ name, formula }) => ({ name, refersTo: nameTargetOf(formula) })),
    printArea: printAreaOf(queued.printArea),
    lastUsed: used.isNullObject
      ? { row: 0, column: 0 }
      : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount },
    links: linksIn(queued),
    widths: columns
      .filter(({ isNullObject }) => !isNullObject)
      .map(({ columnIndex, format: { columnWidth, useStandardWidth } }) => ({
        column: columnIndex + 1,
        width: useStandardWidth ? { unit: 'standard' } : { unit: 'points', value: columnWidth },
      })),
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
function isWritable({ protection, columns }: QueuedSurroundings): boolean {
  if (!protection.protected) return true;
  const { allowFormatCells, allowFormatColumns, allowInsertHyperlinks } = protection.options;
  const mayEdit = [allowFormatCells, allowFormatColumns, allowInsertHyperlinks].every(Boolean);
  // Typed as a boolean, but null where locked and unlocked cells are mixed.
  const locked = columns.map((column): boolean | null => column.format.protection.locked);
  return mayEdit && locked.length > 0 && locked.every((each) => each === false);
}

function nameTargetOf(formula: unknown): NameTarget | null {
  const text = /^="(.*)"$/.exec(String(formula))?.[1];
  if (text !== undefined) return { kind: 'text', text: text.replaceAll('""', '"') };
  const area = parseArea(String(formula).replace(/^=.*!/, ''));
  return area && { kind: 'area', area };
}

function printAreaOf(areas: Excel.RangeAreas): PrintArea {
  if (areas.isNullObject) return { kind: 'none' };
  const [area, ...more] = areasOf(areas.address);
  return area && more.length === 0 ? { kind: 'area', area } : { kind: 'other' };
}

function linksIn({ block, links }: QueuedSurroundings): LinkedCell[] {
  if (block.isNullObject) return [];
  return links.value.flatMap((row, i) =>
    row.flatMap(({ hyperlink }, j) => {
      const link = hyperlink && cellLinkOf(hyperlink);
      if (!link) return [];
      return [{ row: block.rowIndex + i + 1, column: block.columnIndex + j + 1, link }];
    }),
  );
}
