import type { AddedCell } from '../../core/edit.ts';

const LINE = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' } as const;
const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HEADING_FILL = '#DDE3EE';
const TITLE_SIZE = 14;

/** Lets the cells of a sheet that Kakunin made look like tables under a title, which is what stands in A1. */
export function drawTables(
  sheet: Excel.Worksheet,
  cells: readonly AddedCell[],
  columns: number,
): void {
  const rows = Math.max(...cells.map(({ row }) => row));
  const looks = new Map(cells.map(({ row, column, look }) => [`${row}:${column}`, look]));
  const all = sheet.getRangeByIndexes(0, 0, rows, columns);
  all.setCellProperties(
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => {
        const look = looks.get(`${i + 1}:${j + 1}`);
        return look && i > 0 ? { format: tableFormat(look) } : {};
      }),
    ),
  );
  all.format.wrapText = true;
  all.format.verticalAlignment = Excel.VerticalAlignment.top;
  // A lone No is a number to Excel; beside others it would stand at the far side.
  all.format.horizontalAlignment = Excel.HorizontalAlignment.left;
  const title = sheet.getRange('A1').format;
  title.font.size = TITLE_SIZE;
  title.wrapText = false;
}

function tableFormat(look: AddedCell['look']): Excel.CellPropertiesFormat {
  return { borders: LINES, ...(look === 'heading' ? { fill: { color: HEADING_FILL } } : {}) };
}
