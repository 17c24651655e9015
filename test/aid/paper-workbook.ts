import type { CellPlace, SheetCells } from '../../src/core/cell.ts';
import { KAKUNIN_NAMES } from '../../src/core/marking/names.ts';
import { hasLinks } from '../../src/core/marking/plan-link-removal.ts';
import { hasMarks } from '../../src/core/marking/plan-marks.ts';
import {
  WorkbookProblem,
  type CellsForMarking,
  type MarkingScope,
  type Workbook,
  type WorkbookCells,
  type WorkbookListener,
} from '../../src/workbooks/workbook.ts';
import {
  deleteRowIn,
  insertRowIn,
  type PaperSheet,
  paperSheet,
  snapshotOf,
  stepsOf,
  surroundingsOf,
  write,
} from './paper-sheet.ts';

/** A workbook in memory: everything that edits can change, and nothing else. */
export interface PaperWorkbook extends Workbook {
  /** Everything is on paper: there is nothing that would have to be asked for. */
  readForMarking(scope?: MarkingScope): Promise<CellsForMarking>;
  readonly sheets: PaperSheet[];
  mayAddSheets: boolean;
  readOnly: boolean;
  /** The next writing stops with a problem after so many steps, if it has as many; null when it does not. */
  stopsAfter: number | null;
  /** The batches that reading and applying came to. */
  readonly log: string[];
  /** The next calls fail with these problems, one each. */
  readonly failures: (WorkbookProblem | null)[];
  /** What was asked for by the readings for marking, one after another. */
  readonly scopes: MarkingScope[];
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
  const scopes: MarkingScope[] = [];
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
    scopes,
    read: (options) =>
      later('read', () => {
        listener = options.listener ?? listener;
        return all();
      }),
    readAgain: () => later('read again', all),
    prepare: () => Promise.resolve(),
    readForMarking: (scope) =>
      later('read for marking', () => {
        if (scope) scopes.push(scope);
        return {
          sheets: all().sheets,
          surroundings: {
            mayAddSheets: workbook.mayAddSheets,
            sheets: sheets.map(surroundingsOf),
          },
        };
      }),
    apply: (edits) =>
      later('apply', () => {
        const { stopsAfter } = workbook;
        workbook.stopsAfter = null;
        const steps = edits.flatMap((edit) => stepsOf(sheets, sheetNamed, edit));
        for (const take of steps.slice(0, stopsAfter ?? steps.length)) take();
        if (stopsAfter !== null && stopsAfter <= steps.length) {
          throw new WorkbookProblem('no-answer', 'GeneralException', '');
        }
      }),
    select: (place) =>
      later('select', () => {
        listener?.onSelected(place);
      }),
    selection: () => later('selection', () => ({ sheet: sheets[0]?.cells.name ?? '', cell: 'A1' })),
    kept: () => kept,
    keptNow: () => later('kept now', () => kept),
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
