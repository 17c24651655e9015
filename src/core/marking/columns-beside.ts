import type { Area, SheetCells } from '../cell.ts';
import { contentEnds } from './content-ends.ts';
import { LAST_COLUMN, NEAR } from './free-columns.ts';

/** The block goes at most so far beyond the last column that belongs to the tables. */
const REACH = NEAR + 8;

/**
 * The columns that must be known before links are put in or taken out: those of the block that stands, and those right
 * of each group of columns that hold something. From left to right.
 */
export function columnsBeside(
  sheet: Pick<SheetCells, 'cells' | 'merges'>,
  block: Area | null,
): number[] {
  const columns = new Set(block ? span(block.left, block.right) : []);
  for (const end of contentEnds(sheet))
    for (const column of span(end + 1, end + REACH)) columns.add(column);
  return [...columns].filter((column) => column <= LAST_COLUMN).sort((a, b) => a - b);
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
