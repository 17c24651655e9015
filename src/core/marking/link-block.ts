import { isWithin } from '../area.ts';
import type { Area, Cell, SheetCells } from '../cell.ts';
import type { Edit } from '../edit.ts';
import { isOwnText, isOwnTip } from './clause-label.ts';
import { likeColumn } from './like-column.ts';
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

/**
 * The edits that make the whole block what it was, lines and fills included, but for what the user wrote there. Words
 * of Kakunin's own go first: by what is missing a block is known whose erasing stopped half-way.
 */
export function eraseBlock(
  { name, cells }: SheetCells,
  around: SheetSurroundings,
  { area, own }: LinkBlock,
): Edit[] {
  const like = likeColumn(around, area);
  const kept = cells.filter((cell) => isWithin(area, cell) && !isOwnText(cell.text));
  if (kept.length === 0) return [{ kind: 'erase', sheet: name, area, like }];
  const isKept = new Set(kept.map(({ row, column }) => `${row}:${column}`));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  const others = columns
    .flatMap((column) => rows.map((row) => ({ row, column })))
    .filter(({ row, column }) => !isKept.has(`${row}:${column}`));
  const first = own.slice(0, 1);
  return [
    ...eraseCells(name, first, like),
    ...eraseCells(name, others, like),
    ...stripLooks(name, kept, around),
  ];
}

/** The edits that take the table's look, and links that the user wrote over, off what the user wrote. */
function stripLooks(sheet: string, kept: readonly Cell[], { links }: SheetSurroundings): Edit[] {
  const isLinked = ({ row, column }: Cell) =>
    links.some((each) => each.row === row && each.column === column && isOwnTip(each.link.tip));
  const strip = (hasLink: boolean) =>
    columnStretches(kept.filter((cell) => isLinked(cell) === hasLink)).map((area): Edit => ({
      kind: 'strip-look',
      sheet,
      area,
      hasLink,
    }));
  return [...strip(false), ...strip(true)];
}

/**
 * The edits that make some of Kakunin's cells empty again, formatted like those of the column `like`, in as few
 * areas as their columns allow.
 */
export function eraseCells(
  sheet: string,
  own: readonly Pick<Cell, 'row' | 'column'>[],
  like: number | null,
): Edit[] {
  return columnStretches(own).map((area) => ({ kind: 'erase', sheet, area, like }));
}

/** Cells as areas, joined down their columns. */
function columnStretches(cells: readonly Pick<Cell, 'row' | 'column'>[]): Area[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of cells.toSorted((a, b) => a.column - b.column || a.row - b.row)) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/**
 * The edits that give the block's columns the widths they had before. A column that came in between takes that of the
 * one before it, as Excel gives it to a new column.
 */
export function restoreWidths(surroundings: SheetSurroundings, { area, own }: LinkBlock): Edit[] {
  const kept = refersTo(surroundings, KAKUNIN_NAMES.widths);
  if (kept?.kind !== 'text') return [];
  const widths = readWidths(kept.text);
  const written = new Set(own.map(({ column }) => column));
  const areNewKnown = written.size === widths.length;
  let next = 0;
  return Array.from({ length: area.right - area.left + 1 }, (_, i): Edit[] => {
    const column = area.left + i;
    if (next < widths.length && (!areNewKnown || written.has(column))) next += 1;
    const width = widths[Math.max(0, next - 1)];
    return width ? [{ kind: 'set-width', sheet: surroundings.sheet, column, width }] : [];
  }).flat();
}
