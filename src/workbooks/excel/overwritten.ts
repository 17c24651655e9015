import { areaOfCell, around, isWithin } from '../../core/area.ts';
import {
  addressOf,
  cellsIn,
  isCellValue,
  parseAddress,
  type Area,
  type CellValue,
} from '../../core/cell.ts';
import type { Edit } from '../../core/edit.ts';
import { isOwnText } from '../../core/marking/clause-label.ts';
import { rangeOf } from './range-of.ts';
import { isFormulaOf } from './read-range.ts';
import type { KnownSheet } from './read-sheets.ts';

/** A sheet's cells as they are just before edits are applied, to be compared with what the edits were planned on. */
export interface WatchedCells {
  readonly known: KnownSheet;
  readonly frame: Area;
  readonly edits: readonly Edit[];
  /** Holds the content of the frame after the next sync. */
  readonly range: Excel.Range;
}

/** A cell of the frame, counted from its first one, whose content is another than was planned on. */
export interface OverwrittenCell {
  readonly down: number;
  readonly across: number;
  /** What it held before it was written; a formula begins with '=', and so may a text. */
  readonly content: CellValue;
  readonly isFormula: boolean;
}

/** What is watched must fit into one answer of Excel with room to spare: so many characters, so many cells. */
const MOST_TEXT = 300_000;
const MOST_CELLS = 50_000;
/** One other cell of a row may well be somebody's edit; more of them are another row. */
const SIGN_OF_ANOTHER_ROW = 2;

/**
 * Queues the content of the cells that edits are to overwrite, with the rest of their rows, which tells whether they
 * are still the same rows. Null where nothing depends on the content of cells.
 */
export function queueWatched(
  sheet: Excel.Worksheet,
  known: KnownSheet,
  edits: readonly Edit[],
): WatchedCells | null {
  const targets = edits.flatMap(targetsOf);
  const [first] = targets;
  if (!first) return null;
  const box = targets.reduce(around, first);
  const { cells } = known.cells;
  const inRows = cells.filter(({ row }) => row >= box.top && row <= box.bottom);
  const wide = inRows.reduce((area, cell) => around(area, areaOfCell(cell)), box);
  const length = inRows.reduce((sum, { value, formula }) => {
    return sum + (formula ?? String(value)).length;
  }, 0);
  const frame = length <= MOST_TEXT && cellsIn(wide) <= MOST_CELLS ? wide : box;
  const range = rangeOf(sheet, frame);
  range.load('values,formulas');
  return { known, frame, edits, range };
}

/** The cells whose content was lost by the edits, and whether rows have become others since they were planned. */
export function overwrittenIn({ known, frame, edits, range }: WatchedCells): {
  readonly cells: readonly OverwrittenCell[];
  readonly areRowsOthers: boolean;
} {
  const expected = new Map(
    known.cells.cells.map(({ row, column, value, formula }) => [
      addressOf(row, column),
      formula ?? value,
    ]),
  );
  const asked = new Set(edits.flatMap((edit) => (edit.kind === 'set-value' ? [edit.cell] : [])));
  const targets = edits.flatMap((edit) => (edit.kind === 'mark' ? [] : targetsOf(edit)));
  const isTarget = (row: number, column: number) =>
    targets.some((area) => isWithin(area, { row, column }));
  // What is only taken away is taken from whatever rows it stands beside.
  const isPutBesideRows = edits.some((edit) => edit.kind !== 'erase' && targetsOf(edit).length > 0);
  const cells: OverwrittenCell[] = [];
  let areRowsOthers = false;
  range.formulas.forEach((contents: readonly unknown[], i) => {
    const row = frame.top + i;
    const found = contents.map((raw, j) => {
      const column = frame.left + j;
      const cell = addressOf(row, column);
      const content = isCellValue(raw) ? raw : '';
      const isSame = isAlike(content, expected.get(cell) ?? '');
      const isFormula = isFormulaOf(content, range.values[i]?.[j]);
      const place = { down: i, across: j, cell };
      return { ...place, content, isFormula, isSame, isTarget: isTarget(row, column) };
    });
    const others = found.filter((each) => !each.isTarget && !each.isSame);
    const isOther = others.length >= SIGN_OF_ANOTHER_ROW;
    const lost = found.filter((each) => {
      if (!each.isTarget) return false;
      if (asked.has(each.cell)) return isOther || !each.isSame;
      return !each.isSame && each.content !== '' && !isOwnText(String(each.content));
    });
    cells.push(...lost);
    areRowsOthers ||= isPutBesideRows && isOther && found.some(({ content }) => content !== '');
  });
  return { cells, areRowsOthers };
}

/** The cells whose content an edit takes away or rests on; none for one that changes looks and names alone. */
function targetsOf(edit: Edit): Area[] {
  switch (edit.kind) {
    case 'write-cells':
      return edit.cells.map(areaOfCell);
    case 'erase':
      return [edit.area];
    case 'set-value':
    case 'mark': {
      const place = parseAddress(edit.cell);
      return place ? [areaOfCell(place)] : [];
    }
    case 'add-sheet':
    case 'remove-sheet':
    case 'strip-look':
    case 'continue-table':
    case 'set-width':
    case 'set-name':
    case 'remove-name':
    case 'set-print-area':
    case 'unmark':
      return [];
  }
}

/** Excel gives line breaks and truth values in more than one way. */
function isAlike(a: CellValue, b: CellValue): boolean {
  const plain = (value: CellValue) => String(value).replace(/\r\n?/g, '\n').toLowerCase();
  return a === b || plain(a) === plain(b);
}
