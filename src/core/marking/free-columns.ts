import type { SheetCells } from '../cell.ts';
import type { SheetSurroundings } from './surroundings.ts';

/** The last column that a sheet has, XFD. */
export const LAST_COLUMN = 16_384;
/** What is further away from the content than this belongs to whole rows or to something else, not to a table. */
export const NEAR = 20;

/**
 * The first of `count` empty columns right of everything that the tables, other content, formats and the print area
 * use; null when the sheet has no room. Columns whose cells nobody has given a look go first: what is put there can be
 * taken away without a trace. One more column without content stays free behind them, and one between them and an Excel
 * table.
 */
export function findFreeColumns(
  { cells, merges }: Pick<SheetCells, 'cells' | 'merges'>,
  around: Pick<SheetSurroundings, 'lastUsed' | 'printArea' | 'columns' | 'tableEnds'>,
  tablesRight: number,
  count: number,
): number | null {
  const used = new Set(cells.map(({ column }) => column));
  const isBesideTable = (first: number) => around.tableEnds?.includes(first - 1) === true;
  const isEmpty = (first: number) =>
    !isBesideTable(first) &&
    columnsFrom(first, count + 1).every((column) => !used.has(column)) &&
    !merges.some(({ left, right }) => left <= first + count && right >= first);
  const isPlain = (first: number) => isEmpty(first) && areAlike(columnsFrom(first, count), around);

  const content = [...used, ...merges.map(({ right }) => right)].reduce(
    (most, column) => Math.max(most, column),
    tablesRight,
  );
  const printed = around.printArea.kind === 'area' ? around.printArea.area.right : 0;
  const beyond = Math.max(content, formattedRight(content, around), printed) + 1;
  const beside = tablesRight + 1;
  // Where something stands at the sheet's far edge, the first gap beside the tables will do.
  return (
    firstOf(beyond, beyond + NEAR, count, isPlain) ??
    firstOf(beside, beside + 2 * NEAR, count, isPlain) ??
    firstOf(beyond, beyond + 1, count, isEmpty) ??
    firstOf(beside, LAST_COLUMN, count, isEmpty)
  );
}

/** The last column near the content that has a look of its own. */
function formattedRight(
  content: number,
  { lastUsed, columns }: Pick<SheetSurroundings, 'lastUsed' | 'columns'>,
): number {
  if (lastUsed.column <= content + NEAR) return lastUsed.column;
  const near = columns.filter(
    ({ column, isUsed }) => isUsed && column > content && column <= content + NEAR,
  );
  // Looks that go on and on are those of whole rows.
  return near.length >= NEAR ? 0 : (near.at(-1)?.column ?? 0);
}

/** True for columns that nobody has touched and that look alike as a whole. */
function areAlike(
  wanted: readonly number[],
  { lastUsed, columns }: Pick<SheetSurroundings, 'lastUsed' | 'columns'>,
): boolean {
  const known = wanted.map((at) => columns.find(({ column }) => column === at));
  const isUntouched = (column: number, i: number) =>
    known[i] ? !known[i].isUsed : column > lastUsed.column;
  return wanted.every(isUntouched) && new Set(known.map((each) => each?.look)).size <= 1;
}

function firstOf(
  from: number,
  to: number,
  count: number,
  isRight: (first: number) => boolean,
): number | null {
  for (let first = from; first <= to && first + count <= LAST_COLUMN; first += 1) {
    if (isRight(first)) return first;
  }
  return null;
}

function columnsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
