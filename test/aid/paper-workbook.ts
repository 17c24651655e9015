import {
  addressOf,
  parseAddress,
  type Area,
  type CellPlace,
  type SheetCells,
} from '../../src/core/cell.ts';
import type { AddedCell, CellLink, ColumnWidth, Edit, NameTarget } from '../../src/core/edit.ts';
import { hasLinks } from '../../src/core/marking/plan-link-removal.ts';
import { hasMarks } from '../../src/core/marking/plan-marks.ts';
import { KAKUNIN_NAMES } from '../../src/core/marking/names.ts';
import type {
  PlacedMark,
  PrintArea,
  SheetSurroundings,
} from '../../src/core/marking/surroundings.ts';
import {
  WorkbookProblem,
  type CellsForMarking,
  type MarkingScope,
  type Workbook,
  type WorkbookCells,
  type WorkbookListener,
} from '../../src/workbooks/workbook.ts';

/** One sheet of a workbook that exists on paper only. */
interface PaperSheet {
  cells: SheetCells;
  links: Map<string, CellLink>;
  names: Map<string, NameTarget>;
  printArea: PrintArea;
  widths: Map<number, ColumnWidth>;
  marks: PlacedMark[];
  /** The cells that look like a part of the table. */
  drawn: Set<string>;
}

/** A workbook in memory: everything that edits can change, and nothing else. */
export interface PaperWorkbook extends Workbook {
  /** Everything is on paper: there is nothing that would have to be asked for. */
  readForMarking(scope?: MarkingScope): Promise<CellsForMarking>;
  readonly sheets: PaperSheet[];
  mayAddSheets: boolean;
  readOnly: boolean;
  /** The next writing stops with a problem after so many edits; null when it does not. */
  stopsAfter: number | null;
  /** The batches that reading and applying came to. */
  readonly log: string[];
  /** The next calls fail with these problems, one each. */
  readonly failures: (WorkbookProblem | null)[];
  /** Everything there is, for comparison. */
  snapshot(): unknown;
  /** Writes as the user would. */
  type(place: CellPlace, text: string): void;
  /** Inserts an empty row above `row`, moving all that stands there as Excel does. */
  insertRow(sheet: string, row: number): void;
  deleteRow(sheet: string, row: number): void;
  /** Gives a sheet another name, of which Excel tells nobody. */
  rename(sheet: string, name: string): void;
}

export function paperWorkbook(cells: readonly SheetCells[]): PaperWorkbook {
  const sheets = cells.map(paperSheet);
  const ids = new Map(sheets.map((sheet, i) => [sheet, `sheet ${i + 1}`]));
  const log: string[] = [];
  const failures: (WorkbookProblem | null)[] = [];
  let listener: WorkbookListener | null = null;
  let kept: string | null = null;

  const sheetNamed = (name: string): PaperSheet => {
    const found = sheets.find((sheet) => sheet.cells.name === name);
    if (!found) throw new WorkbookProblem('sheet-gone', 'ItemNotFound', `No sheet ${name}.`);
    return found;
  };
  const step = (name: string) => {
    log.push(name);
    const failure = failures.shift();
    if (failure) throw failure;
  };
  const all = (): WorkbookCells => {
    const around = sheets.map(surroundingsOf);
    const isClauses = ({ names }: PaperSheet) => names.has(KAKUNIN_NAMES.clauseSheet);
    return {
      sheets: sheets.map((sheet) => withId(sheet.cells, ids.get(sheet))),
      hasLinks: around.some(hasLinks),
      hasMarks: around.some(hasMarks),
      hasClauseSheet: sheets.some(isClauses),
    };
  };
  const later = <T>(name: string, give: () => T): Promise<T> =>
    Promise.resolve().then(() => {
      step(name);
      return give();
    });

  const workbook: PaperWorkbook = {
    sheets,
    mayAddSheets: true,
    readOnly: false,
    isReadOnly: () => workbook.readOnly,
    stopsAfter: null,
    log,
    failures,
    read: (options) =>
      later('read', () => {
        listener = options.listener ?? listener;
        return all();
      }),
    readAgain: () => later('read again', all),
    prepare: () => Promise.resolve(),
    readForMarking: () =>
      later('read for marking', () => ({
        sheets: all().sheets,
        surroundings: {
          mayAddSheets: workbook.mayAddSheets,
          sheets: sheets.map(surroundingsOf),
        },
      })),
    apply: (edits) =>
      later('apply', () => {
        const { stopsAfter } = workbook;
        workbook.stopsAfter = null;
        for (const edit of edits.slice(0, stopsAfter ?? edits.length)) {
          applyTo(sheets, sheetNamed, edit);
        }
        if (stopsAfter !== null) throw new WorkbookProblem('no-answer', 'GeneralException', '');
      }),
    select: (place) =>
      later('select', () => {
        listener?.onSelected(place);
      }),
    selection: () => later('selection', () => ({ sheet: sheets[0]?.cells.name ?? '', cell: 'A1' })),
    kept: () => kept,
    keep: (text) =>
      later('keep', () => {
        kept = text;
      }),
    snapshot: () => sheets.map(snapshotOf),
    type(place, text) {
      write(sheetNamed(place.sheet), place.cell, text);
      listener?.onChanged(place.sheet);
    },
    insertRow(sheet, row) {
      insertRowIn(sheetNamed(sheet), row);
      listener?.onChanged(sheet);
    },
    deleteRow(sheet, row) {
      deleteRowIn(sheetNamed(sheet), row);
      listener?.onChanged(sheet);
    },
    rename(sheet, name) {
      const found = sheetNamed(sheet);
      found.cells = { ...found.cells, name };
    },
  };
  return workbook;
}

function withId(cells: SheetCells, id: string | undefined): SheetCells {
  return id === undefined ? cells : { ...cells, id };
}

function paperSheet(cells: SheetCells): PaperSheet {
  return {
    cells,
    links: new Map(),
    names: new Map(),
    printArea: { kind: 'none' },
    widths: new Map(),
    marks: [],
    drawn: new Set(),
  };
}

function surroundingsOf(sheet: PaperSheet): SheetSurroundings {
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

function applyTo(sheets: PaperSheet[], sheetNamed: (name: string) => PaperSheet, edit: Edit): void {
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
    case 'write-cells':
      for (const cell of edit.cells) writeAdded(sheetNamed(edit.sheet), cell);
      return;
    case 'erase':
      erase(sheetNamed(edit.sheet), edit.area);
      return;
    case 'strip-look':
      for (const cell of addressesIn(edit.area)) sheetNamed(edit.sheet).drawn.delete(cell);
      return;
    case 'continue-table':
      for (const cell of addressesIn(edit.area)) sheetNamed(edit.sheet).drawn.add(cell);
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
      write(sheetNamed(edit.sheet), edit.cell, String(edit.value));
      return;
  }
}

function writeAdded(sheet: PaperSheet, { row, column, text, link }: AddedCell): void {
  const address = addressOf(row, column);
  write(sheet, address, text);
  if (link) sheet.links.set(address, link);
}

function write(sheet: PaperSheet, address: string, text: string): void {
  const { row, column } = placeOf(address);
  const others = sheet.cells.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const written = text === '' ? others : [...others, { row, column, value: text, text }];
  sheet.cells = {
    ...sheet.cells,
    cells: written.toSorted((a, b) => a.row - b.row || a.column - b.column),
  };
}

function erase(sheet: PaperSheet, area: Area): void {
  for (const cell of addressesIn(area)) {
    write(sheet, cell, '');
    sheet.links.delete(cell);
    sheet.drawn.delete(cell);
  }
}

function addressesIn({ top, left, bottom, right }: Area): string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i).flatMap((row) =>
    columns.map((column) => addressOf(row, column)),
  );
}

function insertRowIn(sheet: PaperSheet, at: number): void {
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
function deleteRowIn(sheet: PaperSheet, at: number): void {
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

function snapshotOf({ cells, links, names, printArea, widths, marks, drawn }: PaperSheet): unknown {
  return {
    cells,
    printArea,
    marks: [...marks],
    drawn: [...drawn].sort(),
    links: Object.fromEntries(links),
    names: Object.fromEntries(names),
    widths: Object.fromEntries(widths),
  };
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseAddress(address);
  if (!place) throw new Error(`${address} is not the address of a cell.`);
  return place;
}
