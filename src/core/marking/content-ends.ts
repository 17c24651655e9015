import type { SheetCells } from '../cell.ts';
import { isOwnText } from './clause-label.ts';
import { NEAR } from './free-columns.ts';

/**
 * The last column of each group of columns that hold something, from left to right. Links that stood when the cells
 * were read count for nothing: they may be gone since.
 */
export function contentEnds({ cells, merges }: Pick<SheetCells, 'cells' | 'merges'>): number[] {
  const content = cells.filter(({ text }) => !isOwnText(text));
  const used = new Set(content.map(({ column }) => column));
  for (const { right } of merges) used.add(right);
  const inOrder = [...used].sort((a, b) => a - b);
  return inOrder.filter((column, i) => (inOrder[i + 1] ?? Infinity) > column + NEAR);
}
