import type { SheetCells } from '../cell.ts';
import type { SheetSurroundings } from './surroundings.ts';

const LAST_COLUMN = 16_384;
/** Formats that reach further beyond the content than this belong to whole rows, not to a table. */
const NEAR = 20;

/**
 * The first of `count` empty columns right of everything that the tables, other content, formats and the print
 * area use; null when the sheet has no room. One more column stays free behind them: it tells how they looked.
 */
export function findFreeColumns(
  { cells, merges }: Pick<SheetCells, 'cells' | 'merges'>,
  { lastUsed, printArea }: Pick<SheetSurroundings, 'lastUsed' | 'printArea'>,
  tablesRight: number,
  count: number,
): number | null {
  const used = new Set(cells.map(({ column }) => column));
  const isFree = (first: number) =>
    first + count <= LAST_COLUMN &&
    Array.from({ length: count + 1 }, (_, i) => first + i).every((column) => !used.has(column)) &&
    !merges.some(({ left, right }) => left <= first + count && right >= first);

  const content = Math.max(tablesRight, ...used, ...merges.map(({ right }) => right));
  const formatted = lastUsed.column <= content + NEAR ? lastUsed.column : 0;
  const printed = printArea.kind === 'area' ? printArea.area.right : 0;
  const beyond = Math.max(content, formatted, printed) + 1;
  if (isFree(beyond)) return beyond;

  // Something stands at the sheet's far edge: the first gap beside the tables will do.
  for (let first = tablesRight + 1; first + count <= LAST_COLUMN; first += 1) {
    if (isFree(first)) return first;
  }
  return null;
}
