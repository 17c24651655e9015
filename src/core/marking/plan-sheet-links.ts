import type { Area, SheetCells } from '../cell.ts';
import type { ClauseId } from '../definitions/clause.ts';
import type { AddedCell, CellLink, Edit } from '../edit.ts';
import { isOwnText, LINKS_HEADER } from './clause-label.ts';
import { linkCells } from './clause-sheet.ts';
import { writeWidths } from './column-widths.ts';
import { findFreeColumns } from './free-columns.ts';
import {
  eraseCells,
  findLinkBlock,
  refersTo,
  restoreWidths,
  type LinkBlock,
} from './link-block.ts';
import type { LinkedRows } from './linked-rows.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { SheetSurroundings } from './surroundings.ts';

/** Wide enough for '対策ガイドライン Ⅲ.1.1.16', in characters. */
const LINK_WIDTH = 26;

/**
 * The edits that give one sheet its links: none when they stand already; null when the sheet has no room.
 * A block that stands is kept and followed, even where rows moved; a new one goes to free columns.
 *
 * The name of the block goes before everything that it covers: wherever the writing stops, what was written is
 * found again, to be completed or taken away.
 */
export function planSheetLinks(
  rows: LinkedRows,
  sheet: SheetCells,
  around: SheetSurroundings,
  linkOf: (id: ClauseId) => CellLink,
): Edit[] | null {
  const count = Math.max(1, ...Array.from(rows.rows.values(), ({ clauses }) => clauses.length));
  const block = findLinkBlock(sheet, around);
  const isKept = block !== null && block.columns.length >= count;
  if (isKept && block.own.length > 0) {
    const columns = block.columns.slice(0, count);
    const wanted = wantedCells(rows, columns, linkOf);
    return [...nameBlock(around, areaOf(wanted, columns)), ...fillBlock(wanted, sheet, around)];
  }

  const own = new Set(block?.own);
  const free = { cells: sheet.cells.filter((cell) => !own.has(cell)), merges: sheet.merges };
  const first = isKept ? block.area.left : findFreeColumns(free, around, rows.right, count);
  if (first === null) return null;
  const columns = Array.from({ length: count }, (_, i) => first + i);
  const wanted = wantedCells(rows, columns, linkOf);
  const removed = isKept || block === null ? [] : removeBlock(sheet, around, block);
  return [
    ...removed,
    ...nameBlock(around, areaOf(wanted, columns)),
    ...keepPrinting(sheet, around),
    ...widen(around, columns, isKept),
    ...fillBlock(wanted, { ...sheet, ...free }, around),
  ];
}

/** Takes away a block that has become too narrow. */
function removeBlock(sheet: SheetCells, around: SheetSurroundings, block: LinkBlock): Edit[] {
  return [...eraseCells(sheet.name, block.own), ...restoreWidths(around, block.area)];
}

function nameBlock(around: SheetSurroundings, area: Area): Edit[] {
  const name = KAKUNIN_NAMES.links;
  const named = refersTo(around, name);
  if (named?.kind === 'area' && contains(named.area, area)) return [];
  return [{ kind: 'set-name', sheet: around.sheet, name, refersTo: { kind: 'area', area } }];
}

/** The edits that make a block's cells say what is wanted. What the user wrote is never overwritten. */
function fillBlock(
  wanted: readonly AddedCell[],
  sheet: SheetCells,
  around: SheetSurroundings,
): Edit[] {
  const key = ({ row, column }: { row: number; column: number }) => `${row}:${column}`;
  const wantedAt = new Map(wanted.map((cell) => [key(cell), cell]));
  const texts = new Map(sheet.cells.map((cell) => [key(cell), cell.text]));
  const links = new Map(around.links.map((cell) => [key(cell), cell.link]));

  const missing = wanted.filter((cell) => {
    const text = texts.get(key(cell));
    const isUsers = text !== undefined && !isOwnText(text);
    return !isUsers && (text !== cell.text || !isSameLink(links.get(key(cell)), cell.link));
  });
  // A cell whose link gives way to plain words is emptied first: writing words keeps an old link.
  const surplus = (findLinkBlock(sheet, around)?.own ?? []).filter((cell) => {
    const replacement = wantedAt.get(key(cell));
    return replacement === undefined || (replacement.link === null && links.has(key(cell)));
  });
  return [
    ...eraseCells(sheet.name, surplus),
    ...(missing.length > 0
      ? [{ kind: 'write-cells', sheet: sheet.name, cells: missing } as const]
      : []),
  ];
}

function wantedCells(
  { headerRow, rows }: LinkedRows,
  columns: readonly number[],
  linkOf: (id: ClauseId) => CellLink,
): AddedCell[] {
  const [first = 1] = columns;
  const header: AddedCell[] =
    headerRow === null
      ? []
      : [{ row: headerRow, column: first, text: LINKS_HEADER, link: null, look: 'heading' }];
  const body = Array.from(rows, ([row, { clauses }]) => linkCells(row, 0, clauses, linkOf));
  // Links go from left to right over the block's columns, wherever these are.
  return [
    ...header,
    ...body.flat().map((cell) => ({ ...cell, column: columns[cell.column] ?? first })),
  ];
}

function isSameLink(a: CellLink | undefined, b: CellLink | null): boolean {
  if (!a || !b) return !a && !b;
  return a.tip === b.tip && JSON.stringify(a.target) === JSON.stringify(b.target);
}

function areaOf(cells: readonly AddedCell[], columns: readonly number[]): Area {
  const rows = cells.map(({ row }) => row);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}

/** Sets a print area where the sheet has none, so that the links are not printed. */
function keepPrinting(sheet: SheetCells, { printArea, lastUsed }: SheetSurroundings): Edit[] {
  if (printArea.kind !== 'none') return [];
  const area = printedArea(sheet, lastUsed);
  return [
    {
      kind: 'set-name',
      sheet: sheet.name,
      name: KAKUNIN_NAMES.printArea,
      refersTo: { kind: 'area', area },
    },
    { kind: 'set-print-area', sheet: sheet.name, area },
  ];
}

/** Formats that reach further beyond the content than this are left-overs that nobody means to print. */
const NEAR = 60;

function printedArea({ cells, merges }: SheetCells, lastUsed: SheetSurroundings['lastUsed']): Area {
  const row = Math.max(1, ...cells.map((cell) => cell.row), ...merges.map(({ bottom }) => bottom));
  const column = Math.max(1, ...cells.map((c) => c.column), ...merges.map(({ right }) => right));
  return {
    top: 1,
    left: 1,
    bottom: lastUsed.row <= row + NEAR ? Math.max(row, lastUsed.row) : row,
    right: lastUsed.column <= column + NEAR ? Math.max(column, lastUsed.column) : column,
  };
}

/**
 * Makes new link columns wide enough, and keeps in a hidden name how wide they were. `isRetry`: an insertion stopped
 * half-way, so that a name that is there already tells the first widths.
 */
function widen(
  { sheet, widths, names }: SheetSurroundings,
  columns: readonly number[],
  isRetry: boolean,
): Edit[] {
  const name = KAKUNIN_NAMES.widths;
  const isNamed = names.some((each) => each.name === name);
  const before = columns.map((column) => widths.find((each) => each.column === column)?.width);
  const known = before.filter((width) => width !== undefined);
  const wider = columns.map((column): Edit => {
    return { kind: 'set-width', sheet, column, width: { unit: 'characters', value: LINK_WIDTH } };
  });
  if (isRetry && isNamed) return wider;
  // A width that is not known could not be put back.
  if (known.length < columns.length) return isNamed ? [{ kind: 'remove-name', sheet, name }] : [];
  const refersTo = { kind: 'text', text: writeWidths(known) } as const;
  return [{ kind: 'set-name', sheet, name, refersTo }, ...wider];
}
