import { cellsIn } from '../../core/cell.ts';
import type { KnownSheet } from './read-sheets.ts';

/** Even empty, so many cells make an answer longer than Excel gives. */
const SURELY_TOO_MANY = 500_000;
/** Excel gives no more merged areas at once. */
const MOST_MERGES = 512;

/** True for a sheet that Excel refused last time to give in one piece, and will again if nothing was deleted. */
export function isSurelyTooLarge({ used, cells }: KnownSheet): boolean {
  const isHuge = used !== undefined && cellsIn(used) > SURELY_TOO_MANY;
  return isHuge || cells.merges.length > MOST_MERGES;
}
