import type { Area, CellValue } from '../../../src/core/cell.ts';
import { intersection } from './area.ts';
import type { Book } from './book.ts';
import type { Origin } from './changes.ts';
import type { CellState, Sheet } from './sheet.ts';

/** What a sorting moves: rows by what stands in one of their columns, or columns by what stands in one of their rows. */
export type Sorted = 'rows' | 'columns';

/**
 * Sorts the rows of an area by its column `by`, or its columns by its row `by`, counted as in the sheet: numbers first,
 * then texts, empty cells last. What lies outside of the area stays. Refuses merged areas, as Excel does, and formulas,
 * whose references are not moved here.
 */
export function sortCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  { by, moved, origin }: { readonly by: number; readonly moved: Sorted; readonly origin: Origin },
): void {
  const cells = [...sheet.existing(area)];
  const hasFormulas = cells.some(({ cell }) => cell.formula !== null);
  if (hasFormulas || sheet.merges.some((merge) => intersection(merge, area))) {
    throw new Error('Cells that are merged or hold formulas cannot be sorted.');
  }
  const lines = linesOf(sheet, area, moved);
  const first = moved === 'rows' ? area.left : area.top;
  const sorted = lines.toSorted((a, b) => compare(a[by - first]?.value, b[by - first]?.value));
  sorted.forEach((line, i) => {
    line.forEach((cell, j) => {
      const [down, across] = moved === 'rows' ? [i, j] : [j, i];
      sheet.change(area.top + down, area.left + across, cell);
    });
  });
  book.tell({ kind: 'sorted', sheet, area, moved, origin });
}

/** The cells of an area row by row, or column by column. */
function linesOf(sheet: Sheet, { top, left, bottom, right }: Area, moved: Sorted): CellState[][] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_, j) => ({ ...sheet.at(top + i, left + j) })),
  );
  if (moved === 'rows') return rows;
  return (rows[0] ?? []).map((_, j) => rows.flatMap((row) => row[j] ?? []));
}

function compare(a: CellValue = '', b: CellValue = ''): number {
  const rank = (value: CellValue) => (value === '' ? 2 : typeof value === 'number' ? 0 : 1);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return rank(a) - rank(b) || String(a).localeCompare(String(b), 'ja');
}
