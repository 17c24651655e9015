import type { Area, Cell } from '../../../core/cell.ts';
import { columnOf, LAST_COLUMN, parsePosition, rowOf } from './cell-position.ts';

/** Reads a reference such as 'B2:D5', '$B$2' or 'D5:B2'; null when Excel has no such area. */
export function parseArea(reference: string): Area | null {
  const [from = '', to = from] = reference.split(':');
  const start = parsePosition(from);
  const end = parsePosition(to);
  if (start === null || end === null) return null;
  return {
    top: Math.min(rowOf(start), rowOf(end)),
    left: Math.min(columnOf(start), columnOf(end)),
    bottom: Math.max(rowOf(start), rowOf(end)),
    right: Math.max(columnOf(start), columnOf(end)),
  };
}

/** How much a merged area takes off the workbook's allowance (`LIMITS.cells`), where a number takes 1. */
export function costOfMerge({ left, right }: Area): number {
  return 1 + (right - left) / 64;
}

/**
 * Parts the merged areas of a sheet from those that cannot be meant: Excel never lets areas overlap, and merging keeps
 * one value, so that an area over a whole table hides it. Of two that overlap the one written first is sound.
 *
 * `cells` are in reading order. Both lists keep the order of the file; an area written twice is kept once and not told.
 */
export function soundMerges(
  merges: readonly Area[],
  cells: readonly Cell[],
): { sound: readonly Area[]; dropped: readonly Area[] } {
  const hiding = areasOverTables(merges, cells);
  if (hiding.length === 0 && areApart(merges)) return { sound: merges, dropped: [] };
  const bad = new Set(hiding);
  const rest = merges.filter((area) => !bad.has(area));
  const twice = overlapping(rest, bad);
  return {
    sound: merges.filter((area) => !bad.has(area) && !twice.has(area)),
    dropped: merges.filter((area) => bad.has(area)),
  };
}

/** More values than these under one area are no accident of copying: the area is wrong, not they. */
const MOST_HIDDEN = 2;
/** Cells looked at on behalf of all areas of a sheet; finding the first one under an area counts as some. */
const MOST_STEPS = 2_000_000;
const SEARCH = 16;

function areasOverTables(merges: readonly Area[], cells: readonly Cell[]): Area[] {
  const budget = { left: MOST_STEPS };
  return merges.filter((area) => {
    const { top, left, bottom, right } = area;
    const isLarge = (bottom - top + 1) * (right - left + 1) > MOST_HIDDEN + 1;
    return isLarge && hidesTable(area, cells, budget);
  });
}

function hidesTable(
  { top, left, bottom, right }: Area,
  cells: readonly Cell[],
  budget: { left: number },
): boolean {
  if ((budget.left -= SEARCH) < 0) return false;
  let hidden = 0;
  for (let at = firstFrom(cells, top, left); at < cells.length; at++) {
    const cell = cells[at];
    if (!cell || cell.row > bottom || --budget.left < 0) return false;
    if (cell.column < left || cell.column > right) {
      // The one row of a narrow area ends here; of a tall one the cells beside it are passed over.
      if (top === bottom) return false;
      continue;
    }
    if ((cell.row > top || cell.column > left) && ++hidden > MOST_HIDDEN) return true;
  }
  return false;
}

/** The index of the first cell at or behind a place, in reading order. */
function firstFrom(cells: readonly Cell[], row: number, column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cell = cells[middle];
    if (cell && (cell.row < row || (cell.row === row && cell.column < column))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when areas in reading order stand below or beside one another, as nearly all do; false where that is not sure. */
function areApart(merges: readonly Area[]): boolean {
  let top = 0;
  let right = 0;
  let bottom = 0;
  for (const area of merges) {
    if (area.top > bottom) top = area.top;
    else if (area.top !== top || area.left <= right) return false;
    right = area.right;
    bottom = Math.max(bottom, area.bottom);
  }
  return true;
}

/** Finds the areas that overlap one written before, and adds them to `bad`; gives those that only repeat it. */
function overlapping(merges: readonly Area[], bad: Set<Area>): Set<Area> {
  const twice = new Set<Area>();
  const order = new Map(merges.map((area, index) => [area, index]));
  /** By column: the last area, going down, that was found to reach into it. */
  const reaching: (Area | undefined)[] = Array<undefined>(LAST_COLUMN + 1).fill(undefined);
  for (const area of merges.toSorted((a, b) => a.top - b.top)) {
    for (let column = area.left; column <= area.right; column++) {
      const other = reaching[column];
      if (!other || other.bottom < area.top || bad.has(other) || twice.has(other)) continue;
      const isLater = (order.get(area) ?? 0) > (order.get(other) ?? 0);
      (isSame(area, other) ? twice : bad).add(isLater ? area : other);
      if (isLater) break;
    }
    if (bad.has(area) || twice.has(area)) continue;
    reaching.fill(area, area.left, area.right + 1);
  }
  return twice;
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
