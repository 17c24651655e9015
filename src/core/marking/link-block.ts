import type { Area, Cell, SheetCells } from '../cell.ts';
import type { Edit } from '../edit.ts';
import { isOwnText } from './clause-label.ts';
import { readWidths } from './column-widths.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { SheetSurroundings } from './surroundings.ts';

/** The block of links as it stands on a sheet. */
export interface LinkBlock {
  readonly area: Area;
  /** Its cells that Kakunin wrote. */
  readonly own: readonly Cell[];
  /** Its columns that hold nothing but Kakunin's cells. */
  readonly columns: readonly number[];
}

/** The block that Kakunin's hidden name stands for; null when there is none or its reference is lost. */
export function findLinkBlock(
  { cells }: SheetCells,
  surroundings: SheetSurroundings,
): LinkBlock | null {
  const target = refersTo(surroundings, KAKUNIN_NAMES.links);
  if (target?.kind !== 'area') return null;
  const { area } = target;
  const inside = cells.filter((cell) => isWithin(area, cell));
  const foreign = new Set(
    inside.filter(({ text }) => !isOwnText(text)).map(({ column }) => column),
  );
  const all = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return {
    area,
    own: inside.filter(({ text }) => isOwnText(text)),
    columns: all.filter((column) => !foreign.has(column)),
  };
}

/** What one of Kakunin's names on the sheet stands for. */
export function refersTo({ names }: SheetSurroundings, name: string) {
  return names.find((each) => each.name === name)?.refersTo ?? null;
}

/** The edits that make the whole block what it was, lines and fills included, but for what the user wrote there. */
export function eraseBlock({ name, cells }: SheetCells, { area }: LinkBlock): Edit[] {
  const kept = cells.filter((cell) => isWithin(area, cell) && !isOwnText(cell.text));
  if (kept.length === 0) return [{ kind: 'erase', sheet: name, area, like: area.right + 1 }];
  const isKept = new Set(kept.map(({ row, column }) => `${row}:${column}`));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  const others = columns
    .flatMap((column) => rows.map((row) => ({ row, column })))
    .filter(({ row, column }) => !isKept.has(`${row}:${column}`));
  return eraseCells(name, others, area.right + 1);
}

/**
 * The edits that make some of Kakunin's cells empty again, formatted like those of the column `like`, in as few
 * areas as their columns allow.
 */
export function eraseCells(
  sheet: string,
  own: readonly Pick<Cell, 'row' | 'column'>[],
  like: number,
): Edit[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of own.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas.map((area) => ({ kind: 'erase', sheet, area, like }));
}

function isWithin(area: Area, { row, column }: Pick<Cell, 'row' | 'column'>): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The edits that give the block's columns the widths they had before. */
export function restoreWidths(surroundings: SheetSurroundings, area: Area): Edit[] {
  const kept = refersTo(surroundings, KAKUNIN_NAMES.widths);
  if (kept?.kind !== 'text') return [];
  const widths = readWidths(kept.text);
  return widths
    .map((width, i): Edit => {
      return { kind: 'set-width', sheet: surroundings.sheet, column: area.left + i, width };
    })
    .slice(0, area.right - area.left + 1);
}
