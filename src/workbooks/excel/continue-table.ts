import type { Edit } from '../../core/edit.ts';
import type { RowLook } from './row-looks.ts';

type ContinueTable = Extract<Edit, { kind: 'continue-table' }>;

/** Draws an area as if the table went on over it; rows that are not known stay as they are. */
export function continueTable(
  sheet: Excel.Worksheet,
  edit: ContinueTable,
  looks: ReadonlyMap<number, RowLook>,
): void {
  const { top, left, bottom, right } = edit.area;
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  sheet.getRangeByIndexes(top - 1, left - 1, rows.length, columns.length).setCellProperties(
    rows.map((row) => {
      const look = looks.get(row);
      return columns.map((column) => {
        return look ? { format: cellFormat(edit, row, look, column === right) } : {};
      });
    }),
  );
}

function cellFormat(
  { area, headBottom, unfilled, joined }: ContinueTable,
  row: number,
  look: RowLook,
  isLast: boolean,
): Excel.CellPropertiesFormat {
  const isHead = headBottom !== null && row <= headBottom;
  const line = look.bottom ?? look.top;
  /** True where a line stands above the row. */
  const isSplit = (at: number) =>
    at === area.top || !(joined.includes(at) || (headBottom !== null && at <= headBottom));
  return {
    font: look.font,
    ...(look.fill && !unfilled.includes(row) ? { fill: { color: look.fill } } : {}),
    // Over the first of the links, where it is in sight however narrow the window.
    ...(isHead ? { horizontalAlignment: Excel.HorizontalAlignment.left } : {}),
    ...(look.verticalAlignment ? { verticalAlignment: look.verticalAlignment } : {}),
    borders: linesOf({
      top: isSplit(row) ? look.top : undefined,
      bottom: isSplit(row + 1) ? look.bottom : undefined,
      right: isLast ? line : undefined,
    }),
  };
}

function linesOf(
  lines: Record<'top' | 'bottom' | 'right', Excel.CellBorder | undefined>,
): Excel.CellBorderCollection {
  return Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== undefined));
}
