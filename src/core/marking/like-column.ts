import type { Area } from '../cell.ts';
import type { SheetSurroundings, SideColumn } from './surroundings.ts';

/**
 * The column whose cells look as those of the block did before: the nearest one that nobody has touched and that looks
 * like the block's own columns as a whole. Null where there is none.
 */
export function likeColumn({ columns }: SheetSurroundings, block: Area): number | null {
  const isInside = ({ column }: SideColumn) => column >= block.left && column <= block.right;
  const looks = new Set(columns.filter(isInside).map(({ look }) => look));
  const distance = ({ column }: SideColumn) =>
    column > block.right ? column - block.right : 2 * (block.left - column);
  const others = columns.filter((each) => !isInside(each));
  const [nearest] = others
    .filter(({ isUsed, look }) => !isUsed && looks.size === 1 && looks.has(look))
    .toSorted((a, b) => distance(a) - distance(b));
  if (nearest) return nearest.column;
  // Where every column has a look, whole rows have one: it is purest where nobody works.
  const right = others.filter(({ column }) => column > block.right);
  return right.every(({ isUsed }) => isUsed) ? (right.at(-1)?.column ?? null) : null;
}
