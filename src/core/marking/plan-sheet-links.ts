import type { Area, SheetCells } from '../cell.ts';
import type { ClauseId } from '../definitions/clause.ts';
import type { AddedCell, CellLink, Edit } from '../edit.ts';
import { isOwnText, LINKS_HEADER } from './clause-label.ts';
import { linkCells } from './clause-sheet.ts';
import { writeWidths } from './column-widths.ts';
import { findFreeColumns } from './free-columns.ts';
import { eraseCells, findLinkBlock, refersTo, restoreWidths } from './link-block.ts';
import type { LinkedRows } from './linked-rows.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { SheetSurroundings } from './surroundings.ts';

/** Wide enough for '対策ガイドライン Ⅲ.1.1.16', in characters. */
const LINK_WIDTH = 26;

/**
 * The edits that give one sheet its links: none when they stand already; null when the sheet has no room.
 * A block that stands is kept and followed, even where rows moved; a new one goes to free columns.
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
  if (isKept) return fillBlock(rows, sheet, around, block.columns.slice(0, count), linkOf);

  const stale = block === null ? [] : eraseCells(sheet.name, block.own);
  const own = new Set(block?.own);
  const cells = sheet.cells.filter((cell) => !own.has(cell));
  const first = findFreeColumns({ cells, merges: sheet.merges }, around, rows.right, count);
  if (first === null) return null;
  const columns = Array.from({ length: count }, (_, i) => first + i);
  return [
    ...stale,
    ...(block ? restoreWidths(around, block.area) : []),
    ...keepPrinting(sheet, around),
    ...widen(around, columns),
    ...fillBlock(rows, { ...sheet, cells }, around, columns, linkOf),
  ];
}

function fillBlock(
  rows: LinkedRows,
  sheet: SheetCells,
  around: SheetSurroundings,
  columns: readonly number[],
  linkOf: (id: ClauseId) => CellLink,
): Edit[] {
  const wanted = wantedCells(rows, columns, linkOf);
  const key = ({ row, column }: { row: number; column: number }) => `${row}:${column}`;
  const wantedAt = new Map(wanted.map((cell) => [key(cell), cell]));
  const texts = new Map(sheet.cells.map((cell) => [key(cell), cell.text]));
  const links = new Map(around.links.map((cell) => [key(cell), cell.link]));
  const block = findLinkBlock(sheet, around);

  const missing = wanted.filter((cell) => {
    const text = texts.get(key(cell));
    const isUsers = text !== undefined && !isOwnText(text);
    return !isUsers && (text !== cell.text || !isSameLink(links.get(key(cell)), cell.link));
  });
  // A cell whose link gives way to plain words is emptied first: writing words keeps an old link.
  const surplus = (block?.own ?? []).filter((cell) => {
    const replacement = wantedAt.get(key(cell));
    return replacement === undefined || (replacement.link === null && links.has(key(cell)));
  });
  const area = areaOf(wanted, columns);
  const named = refersTo(around, KAKUNIN_NAMES.links);
  const isNamed = named?.kind === 'area' && contains(named.area, area);
  // The name goes first: whatever happens then, the block is found again.
  return [
    ...(isNamed
      ? []
      : [
          {
            kind: 'set-name',
            sheet: sheet.name,
            name: KAKUNIN_NAMES.links,
            refersTo: { kind: 'area', area },
          } as const,
        ]),
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
  const header: AddedCell = {
    row: headerRow,
    column: first,
    text: LINKS_HEADER,
    link: null,
    look: 'heading',
  };
  const body = Array.from(rows, ([row, { clauses }]) => linkCells(row, 0, clauses, linkOf));
  // Links go from left to right over the block's columns, wherever these are.
  return [
    header,
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

/** Makes new link columns wide enough, and keeps in a hidden name how wide they were. */
function widen({ sheet, widths, names }: SheetSurroundings, columns: readonly number[]): Edit[] {
  const name = KAKUNIN_NAMES.widths;
  const before = columns.map((column) => widths.find((each) => each.column === column)?.width);
  const known = before.filter((width) => width !== undefined);
  if (known.length < columns.length) {
    // A width that is not known could not be put back.
    return names.some((each) => each.name === name) ? [{ kind: 'remove-name', sheet, name }] : [];
  }
  return [
    { kind: 'set-name', sheet, name, refersTo: { kind: 'text', text: writeWidths(known) } },
    ...columns.map((column): Edit => {
      return { kind: 'set-width', sheet, column, width: { unit: 'characters', value: LINK_WIDTH } };
    }),
  ];
}
