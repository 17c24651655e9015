import type { Area, SheetCells } from '../cell.ts';
import type { ClauseId } from '../definitions/clause.ts';
import type { AddedCell, CellLink, Edit } from '../edit.ts';
import { isOwnText, isOwnTip, LINKS_HEADER } from './clause-label.ts';
import { linkCells } from './clause-sheet.ts';
import { continueTable, headRows } from './continue-table.ts';
import { findFreeColumns } from './free-columns.ts';
import {
  eraseBlock,
  eraseCells,
  findLinkBlock,
  refersTo,
  restoreWidths,
  type LinkBlock,
} from './link-block.ts';
import { likeColumn } from './like-column.ts';
import type { LinkedRows } from './linked-rows.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { SheetSurroundings } from './surroundings.ts';
import { widen } from './widen.ts';

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
  const count = largest(
    1,
    Array.from(rows.rows.values(), ({ clauses }) => clauses.length),
  );
  const block = findLinkBlock(sheet, around);
  const isKept = block !== null && block.columns.length >= count;
  if (isKept && block.own.length > 0) {
    const columns = block.columns.slice(0, count);
    const wanted = wantedCells(rows, columns, linkOf);
    const area = blockArea(wanted, columns, [...rows.joined, ...headRows(rows, sheet, columns)]);
    return [
      ...nameBlock(around, area),
      ...fillBlock(wanted, sheet, around, block, continueTable(rows, sheet, area, columns)),
    ];
  }

  const own = new Set(block?.own);
  const free = { cells: sheet.cells.filter((cell) => !own.has(cell)), merges: sheet.merges };
  const first = isKept ? block.area.left : findFreeColumns(free, around, rows.right, count);
  if (first === null) return null;
  const columns = Array.from({ length: count }, (_, i) => first + i);
  const wanted = wantedCells(rows, columns, linkOf);
  const area = blockArea(wanted, columns, [...rows.joined, ...headRows(rows, sheet, columns)]);
  const removed = isKept || block === null ? [] : removeBlock(sheet, around, block);
  const drawn = continueTable(rows, sheet, area, columns);
  return [
    ...removed,
    ...nameBlock(around, area),
    ...keepPrinting(sheet, around),
    ...widen(around, columns, wanted, isKept),
    ...fillBlock(wanted, { ...sheet, ...free }, around, isKept ? block : null, drawn),
  ];
}

/** Takes away a block that has become too narrow. */
function removeBlock(sheet: SheetCells, around: SheetSurroundings, block: LinkBlock): Edit[] {
  return [...eraseBlock(sheet, around, block), ...restoreWidths(around, block)];
}

function nameBlock(around: SheetSurroundings, area: Area): Edit[] {
  const name = KAKUNIN_NAMES.links;
  const named = refersTo(around, name);
  if (named?.kind === 'area' && contains(named.area, area)) return [];
  return [{ kind: 'set-name', sheet: around.sheet, name, refersTo: { kind: 'area', area } }];
}

/**
 * The edits that make the cells of a block, `block` where it stands already, say what is wanted, and `drawn` before the
 * words where there are any. What the user wrote is never overwritten.
 *
 * A block that is being made has no first word: where the writing stops it is known by that, and made anew.
 */
function fillBlock(
  wanted: readonly AddedCell[],
  sheet: SheetCells,
  around: SheetSurroundings,
  block: LinkBlock | null,
  drawn: readonly Edit[],
): Edit[] {
  const wantedAt = new Map(wanted.map((cell) => [keyOf(cell), cell]));
  const texts = new Map(sheet.cells.map((cell) => [keyOf(cell), cell.text]));
  const links = new Map(around.links.map((cell) => [keyOf(cell), cell.link]));

  const own = wanted.filter((cell) => isOwnText(texts.get(keyOf(cell)) ?? cell.text));
  const isSaid = (cell: AddedCell) => texts.get(keyOf(cell)) === cell.text;
  const leadsElsewhere = (cell: AddedCell) => !isSameLink(links.get(keyOf(cell)), cell.link);
  const wordless = around.links.filter(
    (cell) => isOwnTip(cell.link.tip) && !texts.has(keyOf(cell)),
  );
  // A cell whose link gives way to plain words is emptied first: writing words keeps an old link.
  const surplus = (block ? [...block.own, ...wordless] : []).filter((cell) => {
    const replacement = wantedAt.get(keyOf(cell));
    return replacement === undefined || (replacement.link === null && links.has(keyOf(cell)));
  });
  if (surplus.length === 0 && own.every(isSaid)) {
    return writeCells(sheet, own.filter(leadsElsewhere));
  }
  // What is drawn takes away how links look: all are written.
  const [first, ...others] = own;
  const standing = first && texts.has(keyOf(first)) ? [first] : [];
  const erase = (cells: readonly Place[]) =>
    block ? eraseCells(sheet.name, cells, likeColumn(around, block.area)) : [];
  return [
    ...erase(standing),
    ...erase(surplus),
    ...drawn,
    ...writeCells(sheet, first ? [...others, first] : []),
  ];
}

type Place = Pick<AddedCell, 'row' | 'column'>;

function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

function writeCells({ name }: SheetCells, cells: readonly AddedCell[]): Edit[] {
  return cells.length === 0 ? [] : [{ kind: 'write-cells', sheet: name, cells }];
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

function blockArea(
  cells: readonly AddedCell[],
  columns: readonly number[],
  others: readonly number[],
): Area {
  const rows = [...cells.map(({ row }) => row), ...others];
  return {
    top: rows.reduce((top, row) => Math.min(top, row), Infinity),
    left: Math.min(...columns),
    bottom: largest(0, rows),
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
  const ends = [...cells, ...merges.map(({ bottom, right }) => ({ row: bottom, column: right }))];
  const row = largest(
    1,
    ends.map((end) => end.row),
  );
  const column = largest(
    1,
    ends.map((end) => end.column),
  );
  return {
    top: 1,
    left: 1,
    bottom: lastUsed.row <= row + NEAR ? Math.max(row, lastUsed.row) : row,
    right: lastUsed.column <= column + NEAR ? Math.max(column, lastUsed.column) : column,
  };
}

/** A sheet may hold more numbers than a function takes arguments. */
function largest(least: number, numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), least);
}
