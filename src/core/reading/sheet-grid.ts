import { addressOf, type Area, type Cell, type SheetCells } from '../cell.ts';

/** A place of a sheet as the eye sees it: a merged area is one place, named by its top-left cell. */
export interface SheetPlace extends Area {
  readonly address: string;
  /** The cell that holds the value; null when the place is empty. */
  readonly cell: Cell | null;
  /** The text as shown, '' when empty. */
  readonly text: string;
  /** True when something stands here that could not be read; the text is '' then. */
  readonly isUnread: boolean;
}

/** One sheet, ready to be asked by row and column. */
export interface SheetGrid {
  readonly sheet: SheetCells;
  /** The rows that hold a value, ascending. */
  readonly rows: readonly number[];
  /** The cells of a row that hold a value, by column. */
  cellsOf(row: number): readonly Cell[];
  /** The place that covers a row and column, whatever is merged there. */
  placeAt(row: number, column: number): SheetPlace;
  /** The merged areas that reach into a row. */
  mergesIn(row: number): readonly Area[];
  isHidden(row: number): boolean;
}

/** Indexes a sheet once, in time linear in its cells; merged areas are indexed when first asked for. */
export function indexSheet(sheet: SheetCells): SheetGrid {
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) addTo(byRow, cell.row, cell);
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const hidden = new Set(sheet.hiddenRows);
  const cellsOf = (row: number): readonly Cell[] => byRow.get(row) ?? [];
  const mergesIn = indexMerges(sheet.merges);

  const placeAt = (row: number, column: number): SheetPlace => {
    const merge = mergesIn(row).find((area) => area.left <= column && column <= area.right);
    const area = merge ?? { top: row, left: column, bottom: row, right: column };
    const cell = findColumn(cellsOf(area.top), area.left);
    const { top, left, bottom, right } = area;
    return {
      top,
      left,
      bottom,
      right,
      address: addressOf(top, left),
      cell,
      text: cell?.text ?? '',
      isUnread: cell?.isUnread === true,
    };
  };
  return { sheet, rows, cellsOf, placeAt, mergesIn, isHidden: (row) => hidden.has(row) };
}

/** The part of an ascending list of rows from `first` to `last`, both included. */
export function rowsBetween(
  rows: readonly number[],
  first: number,
  last: number,
): readonly number[] {
  const from = firstIndex(rows.length, (index) => (rows[index] ?? 0) >= first);
  const to = firstIndex(rows.length, (index) => (rows[index] ?? 0) > last);
  return rows.slice(from, to);
}

function findColumn(cells: readonly Cell[], column: number): Cell | null {
  const cell = cells[firstIndex(cells.length, (index) => (cells[index]?.column ?? 0) >= column)];
  return cell?.column === column ? cell : null;
}

/** The first index for which a condition holds that, once true, stays true; `length` when it never does. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Areas at least this tall are kept in a list of their own, so that none is ever spread over all its rows. */
const TALL = 64;

function indexMerges(merges: readonly Area[]): (row: number) => readonly Area[] {
  const tall: Area[] = [];
  const short = new Map<number, Area[]>();
  let isBuilt = false;
  const build = () => {
    for (const area of merges) {
      if (area.bottom - area.top >= TALL) tall.push(area);
      else for (let row = area.top; row <= area.bottom; row++) addTo(short, row, area);
    }
    isBuilt = true;
  };
  return (row) => {
    // Most sheets of a workbook hold no checklist and are never asked.
    if (!isBuilt) build();
    const here = short.get(row) ?? [];
    const reaching = tall.filter((area) => area.top <= row && row <= area.bottom);
    return reaching.length === 0 ? here : [...here, ...reaching];
  };
}

function addTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
