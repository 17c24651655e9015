import type { Area, Cell } from './cell.ts';

/** The place of a cell. */
type Place = Pick<Cell, 'row' | 'column'>;

/** True for a cell that lies in the area. */
export function isWithin({ top, left, bottom, right }: Area, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The area that is one cell. */
export function areaOfCell({ row, column }: Place): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Cells by row, then by column, as a sheet holds them. */
export function inOrder<T extends Place>(cells: readonly T[]): T[] {
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
}
