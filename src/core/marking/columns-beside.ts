import type { Area, SheetCells } from '../cell.ts';
import { isOwnText } from './clause-label.ts';
import { LAST_COLUMN, NEAR } from './free-columns.ts';

/** The block goes at most so far beyond the last column that belongs to the tables. */
const REACH = NEAR + 8;

/**
 * The columns that must be known before links are put in or taken out: those of the block that stands, and those right
 * of each group of columns that hold something. From left to right. Links that stood when the cells were read count for
 * nothing: they may be gone since.
 */
export function columnsBeside(
  { cells, merges }: Pick<SheetCells, 'cells' | 'merges'>,
  block: Area | null,
): number[] {
  const content = cells.filter(({ text }) => !isOwnText(text));
  const used = new Set(content.map(({ column }) => column));
  for (const { right } of merges) used.add(right);
  const inOrder = [...used].sort((a, b) => a - b);
  const ends = inOrder.filter((column, i) => (inOrder[i + 1] ?? Infinity) > column + NEAR);
  const columns = new Set(block ? span(block.left, block.right) : []);
  for (const end of ends) for (const column of span(end + 1, end + REACH)) columns.add(column);
  return [...columns].filter((column) => column <= LAST_COLUMN).sort((a, b) => a - b);
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
