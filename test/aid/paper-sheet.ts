import {
  addressOf,
  parseAddress,
  type Area,
  type CellValue,
  type SheetCells,
} from '../../src/core/cell.ts';
import type { AddedCell, CellLink, ColumnWidth, Edit, NameTarget } from '../../src/core/edit.ts';
import type {
  PlacedMark,
  PrintArea,
  SheetSurroundings,
} from '../../src/core/marking/surroundings.ts';

/** One sheet of a workbook that exists on paper only. */
export interface PaperSheet {
  cells: SheetCells;
  links: Map<string, CellLink>;
  names: Map<string, NameTarget>;
  printArea: PrintArea;
  widths: Map<number, ColumnWidth>;
  marks: PlacedMark[];
  /** The cells that look like a part of the table. */
  drawn: Set<string>;
  /** How Kakunin's own words look, by address. */
  looks: Map<string, AddedCell['look']>;
}

export function paperSheet(cells: SheetCells): PaperSheet {
  return {
    cells,
    links: new Map(),
    names: new Map(),
    printArea: { kind: 'none' },
    widths: new Map(),
    marks: [],
    drawn: new Set(),
    looks: new Map(),
  };
}

export function surroundingsOf(sheet: PaperSheet): SheetSurroundings {
  const drawn = [...sheet.drawn].map((cell) => placeOf(cell));
  const usedColumns = new Set([...sheet.cells.cells, ...drawn].map((cell) => cell.column));
  const row = Math.max(0, ...sheet.cells.cells.map((cell) => cell.row));
  const column = Math.max(0, ...sheet.cells.cells.map((cell) => cell.column));
  return {
    sheet: sheet.cells.name,
    isWritable: !sheet.cells.isProtected,
    names: Array.from(sheet.names, ([name, refersTo]) => ({ name, refersTo })),
    printArea: sheet.printArea,
    lastUsed: { row, column },
    links: Array.from(sheet.links, ([address, link]) => ({ ...placeOf(address), link })),
    columns: Array.from({ length: column + 8 }, (_, i) => ({
      column: i + 1,
      width: sheet.widths.get(i + 1) ?? { unit: 'standard' as const },
      isUsed: usedColumns.has(i + 1),
      look: '',
    })),
    marks: sheet.marks,
  };
}

/** What an edit is done in: between any two of its steps a writing may stop. */
export function stepsOf(
  sheets: PaperSheet[],
  sheetNamed: (name: string) => PaperSheet,
  edit: Edit,
): (() => void)[] {
  if (edit.kind === 'write-cells') {
    return edit.cells.map((cell) => () => {
      writeAdded(sheetNamed(edit.sheet), cell);
    });
  }
  if (edit.kind === 'erase') {
    return [emptyCell, eraseLook].map((eraseIn) => () => {
      for (const cell of addressesIn(edit.area)) eraseIn(sheetNamed(edit.sheet), cell);
    });
  }
  return [
    () => {
      applyTo(sheets, sheetNamed, edit);
    },
  ];
}

function applyTo(
  sheets: PaperSheet[],
  sheetNamed: (name: string) => PaperSheet,
  edit: Exclude<Edit, { readonly kind: 'write-cells' | 'erase' }>,
): void {
  switch (edit.kind) {
    case 'add-sheet': {
      const { sheet: name } = edit;
      const added = paperSheet({
        name,
        isVisible: true,
        isProtected: false,
        cells: [],
        merges: [],
        hiddenRows: [],
      });
      added.names.set(edit.name, {
        kind: 'area',
        area: { top: 1, left: 1, bottom: 1, right: 1 },
      });
      sheets.push(added);
      for (const cell of edit.cells) writeAdded(added, cell);
      return;
    }
    case 'remove-sheet':
      sheets.splice(sheets.indexOf(sheetNamed(edit.sheet)), 1);
      return;
    case 'strip-look':
      for (const cell of addressesIn(edit.area)) stripLook(sheetNamed(edit.sheet), cell, edit);
      return;
    case 'continue-table':
      for (const cell of addressesIn(edit.area)) draw(sheetNamed(edit.sheet), cell);
      return;
    case 'set-width':
      if (edit.width.unit === 'standard') sheetNamed(edit.sheet).widths.delete(edit.column);
      else sheetNamed(edit.sheet).widths.set(edit.column, edit.width);
      return;
    case 'set-name':
      sheetNamed(edit.sheet).names.set(edit.name, edit.refersTo);
      return;
    case 'remove-name':
      sheetNamed(edit.sheet).names.delete(edit.name);
      return;
    case 'set-print-area':
      sheetNamed(edit.sheet).printArea = edit.area
        ? { kind: 'area', area: edit.area }
        : { kind: 'none' };
      return;
    case 'mark':
      sheetNamed(edit.sheet).marks.push({ cell: edit.cell, severity: edit.severity });
      return;
    case 'unmark':
      sheetNamed(edit.sheet).marks = [];
      return;
    case 'set-value':
      write(sheetNamed(edit.sheet), edit.cell, edit.value);
      return;
  }
}

function writeAdded(sheet: PaperSheet, { row, column, text, link, look }: AddedCell): void {
  const address = addressOf(row, column);
  write(sheet, address, text);
  sheet.looks.set(address, look);
  if (link) sheet.links.set(address, link);
}

export function write(sheet: PaperSheet, address: string, value: CellValue): void {
  const { row, column } = placeOf(address);
  const others = sheet.cells.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const cell = { row, column, value, text: String(value) };
  const written = value === '' ? others : [...others, cell];
  sheet.cells = {
    ...sheet.cells,
    cells: written.toSorted((a, b) => a.row - b.row || a.column - b.column),
  };
}

function emptyCell(sheet: PaperSheet, cell: string): void {
  write(sheet, cell, '');
}

function eraseLook(sheet: PaperSheet, cell: string): void {
  sheet.links.delete(cell);
  sheet.drawn.delete(cell);
  sheet.looks.delete(cell);
}

function stripLook(sheet: PaperSheet, cell: string, { hasLink }: { readonly hasLink: boolean }) {
  sheet.drawn.delete(cell);
  sheet.looks.delete(cell);
  if (hasLink) sheet.links.delete(cell);
}

/** As a cell of the table beside it: how a link or a heading looked is gone. */
function draw(sheet: PaperSheet, cell: string): void {
  sheet.drawn.add(cell);
  sheet.looks.delete(cell);
}

function addressesIn({ top, left, bottom, right }: Area): string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i).flatMap((row) =>
    columns.map((column) => addressOf(row, column)),
  );
}

export function insertRowIn(sheet: PaperSheet, at: number): void {
  const moved = (row: number) => (row >= at ? row + 1 : row);
  const movedArea = (area: Area): Area => ({
    ...area,
    top: moved(area.top),
    bottom: moved(area.bottom),
  });
  const movedAddress = (address: string) => {
    const { row, column } = placeOf(address);
    return addressOf(moved(row), column);
  };
  sheet.cells = {
    ...sheet.cells,
    cells: sheet.cells.cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.cells.merges.map(movedArea),
    hiddenRows: sheet.cells.hiddenRows.map(moved),
  };
  sheet.links = new Map(Array.from(sheet.links, ([cell, link]) => [movedAddress(cell), link]));
  sheet.looks = new Map(Array.from(sheet.looks, ([cell, look]) => [movedAddress(cell), look]));
  // A new row looks like the one above it.
  const drawn = [...sheet.drawn].map(placeOf);
  sheet.drawn = new Set([
    ...drawn.map(({ row, column }) => addressOf(moved(row), column)),
    ...drawn.filter(({ row }) => row === at - 1).map(({ column }) => addressOf(at, column)),
  ]);
  sheet.marks = sheet.marks.map((mark) => ({ ...mark, cell: movedAddress(mark.cell) }));
  for (const [name, target] of sheet.names) {
    if (target.kind === 'area')
      sheet.names.set(name, { kind: 'area', area: movedArea(target.area) });
  }
  if (sheet.printArea.kind === 'area') {
    sheet.printArea = { kind: 'area', area: movedArea(sheet.printArea.area) };
  }
}

/** Cells alone: no test deletes a row beside links or marks. */
export function deleteRowIn(sheet: PaperSheet, at: number): void {
  const moved = (row: number) => (row > at ? row - 1 : row);
  const left = sheet.cells.cells.filter(({ row }) => row !== at);
  sheet.cells = {
    ...sheet.cells,
    cells: left.map((cell) => ({ ...cell, row: moved(cell.row) })),
    merges: sheet.cells.merges.map((area) => {
      return { ...area, top: moved(area.top), bottom: moved(area.bottom) };
    }),
  };
}

export function snapshotOf(sheet: PaperSheet): unknown {
  const { cells, links, names, printArea, widths, marks, drawn, looks } = sheet;
  return {
    cells,
    printArea,
    marks: [...marks],
    drawn: [...drawn].sort(),
    looks: Object.fromEntries(sorted(looks)),
    links: Object.fromEntries(sorted(links)),
    names: Object.fromEntries(names),
    widths: Object.fromEntries(widths),
  };
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseAddress(address);
  if (!place) throw new Error(`${address} is not the address of a cell.`);
  return place;
}

function sorted<T>(cells: ReadonlyMap<string, T>): [string, T][] {
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
