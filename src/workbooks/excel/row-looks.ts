import type { TableEdge } from '../../core/marking/table-edges.ts';
import { rangeOf } from './range-of.ts';

/** How a table's cell looks: what goes on beside it. Absent is what Excel gives as mixed. */
export interface RowLook {
  readonly fill: string | undefined;
  readonly font: Excel.CellPropertiesFont;
  readonly verticalAlignment: Excel.CellPropertiesFormat['verticalAlignment'];
  readonly top: Excel.CellBorder | undefined;
  readonly bottom: Excel.CellBorder | undefined;
}

/** The proxies that hold how a table's edge looks after the next sync. */
export interface QueuedEdge {
  readonly edge: TableEdge;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Queues how a table's edge looks, row by row. */
export function queueEdge(sheet: Excel.Worksheet, edge: TableEdge): QueuedEdge {
  const { top, bottom, column } = edge;
  const range = rangeOf(sheet, { top, left: column, bottom, right: column });
  const cells = range.getCellProperties({
    format: {
      fill: { color: true },
      font: { name: true, size: true, bold: true, color: true },
      borders: { color: true, style: true, weight: true },
      verticalAlignment: true,
    },
  });
  return { edge, cells };
}

/** The looks of the rows of some tables, by row number. */
export function rowLooksOf(queued: readonly QueuedEdge[]): Map<number, RowLook> {
  return new Map(
    queued.flatMap(({ edge, cells }) =>
      cells.value.map(([cell], i) => [edge.top + i, rowLookOf(cell?.format ?? {})] as const),
    ),
  );
}

function rowLookOf(format: Excel.CellPropertiesFormat): RowLook {
  const { fill, font = {}, borders = {}, verticalAlignment } = format;
  // Typed as optional, but null where the letters of a cell differ.
  const known = Object.entries(font).filter(([, value]: [string, unknown]) => value !== null);
  return {
    fill: isNoFill(fill?.color) ? undefined : fill?.color,
    font: Object.fromEntries(known),
    verticalAlignment,
    top: lineOf(borders.top),
    bottom: lineOf(borders.bottom),
  };
}

/** Excel gives a cell without fill as white. */
export function isNoFill(color: string | undefined): boolean {
  return !color || color.toUpperCase() === '#FFFFFF';
}

function lineOf(border: Excel.CellBorder | undefined): Excel.CellBorder | undefined {
  return border?.style === Excel.BorderLineStyle.none ? undefined : border;
}

/** The font of a row, without the colours and weights that a heading may have. */
export function fontIn(
  row: number,
  looks: ReadonlyMap<number, RowLook>,
): Pick<Excel.CellPropertiesFont, 'name' | 'size'> {
  const { name, size } = looks.get(row)?.font ?? {};
  return { ...(name ? { name } : {}), ...(size ? { size } : {}) };
}

/** The size of letters in points in a table's last row, which is no heading. */
export function letterSize(looks: ReadonlyMap<number, RowLook>): number | undefined {
  return [...looks.values()].at(-1)?.font.size;
}
