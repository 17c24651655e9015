import { addressOf, type Area, type Cell, type SheetCells } from '../cell.ts';

/** A place of a sheet as the eye sees it: a merged area is one place, named by its top-left cell. */
export interface Place extends Area {
  readonly address: string;
  /** The cell that holds the value; null when the place is empty. */
  readonly cell: Cell | null;
  /** The text as shown, '' when empty. */
  readonly text: string;
}

/** One sheet, ready to be asked by row and column. Asking costs no more than the row is long. */
export interface SheetGrid {
  readonly sheet: SheetCells;
  /** The rows that hold a value, ascending. */
  readonly rows: readonly number[];
  /** The cells of a row that hold a value, by column. */
  cellsOf(row: number): readonly Cell[];
  /** The place that covers a row and column, whatever is merged there. */
  placeAt(row: number, column: number): Place;
  /** The merged areas that reach into a row, tall and wide ones alike. */
  mergesIn(row: number): readonly Area[];
}

/** Indexes a sheet once, in time linear in its cells and merged areas. */
export function indexSheet(sheet: SheetCells): SheetGrid {
  const byRow = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const cellsOf = (row: number) => byRow.get(row) ?? [];
  const mergesIn = indexMerges(sheet.merges);

  const placeAt = (row: number, column: number): Place => {
    const merge = mergesIn(row).find((area) => area.left <= column && column <= area.right);
    const area = merge ?? { top: row, left: column, bottom: row, right: column };
    const cell = cellsOf(area.top).find((candidate) => candidate.column === area.left) ?? null;
    return { ...area, address: addressOf(area.top, area.left), cell, text: cell?.text ?? '' };
  };
  return { sheet, rows: [...byRow.keys()], cellsOf, placeAt, mergesIn };
}

/** Areas taller than this are kept in a list of their own, so that none is ever spread over its rows. */
const TALL = 64;

function indexMerges(merges: readonly Area[]): (row: number) => readonly Area[] {
  let tall: Area[] | null = null;
  const short = new Map<number, Area[]>();
  // A sheet without a checklist is never asked: the index is built at the first question.
  const build = (): Area[] => {
    const tallAreas: Area[] = [];
    for (const area of merges) {
      if (area.bottom - area.top >= TALL) tallAreas.push(area);
      else for (let row = area.top; row <= area.bottom; row++) push(short, row, area);
    }
    return tallAreas;
  };
  return (row) => {
    tall ??= build();
    const here = short.get(row) ?? [];
    const reaching = tall.filter((area) => area.top <= row && row <= area.bottom);
    return reaching.length === 0 ? here : [...here, ...reaching];
  };
}

function push(map: Map<number, Area[]>, row: number, area: Area): void {
  const list = map.get(row);
  if (list) list.push(area);
  else map.set(row, [area]);
}
