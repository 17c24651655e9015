import type { Area } from '../../../src/core/cell.ts';
import { tokenize } from '../formula/tokens.ts';
import {
  columnCount,
  formatArea,
  LAST_COLUMN,
  LAST_ROW,
  parseReference,
  rowCount,
  WHOLE_SHEET,
} from './area.ts';
import type { Book } from './book.ts';
import type { Origin, Shift } from './changes.ts';
import type { Sheet } from './sheet.ts';

/** A band of whole rows or columns that comes in or goes away. */
interface Band {
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly count: number;
  readonly isInserted: boolean;
}

/**
 * Inserts or deletes the whole rows or columns of `area`. Cells, merges, links, formats, validations, names, print
 * areas and the references in formulas follow, as in Excel; the places that hyperlinks name do not, as in Excel.
 */
export function shiftCells(book: Book, sheet: Sheet, area: Area, how: Shift, origin: Origin): void {
  const band = bandOf(area, how);
  moveCells(sheet, band);
  if (band.axis === 'row') moveLines(sheet.rows, band);
  else moveLines(sheet.columns, band);
  moveAreas(sheet, band);
  moveFormulas(book, sheet, band);
  if (band.isInserted) copyLookFromBefore(sheet, band);
  book.tell({ kind: 'shifted', sheet, area, how, origin });
  book.tell({ kind: 'names' });
}

function bandOf(area: Area, how: Shift): Band {
  const isRow = how.startsWith('Row');
  return {
    axis: isRow ? 'row' : 'column',
    first: isRow ? area.top : area.left,
    count: isRow ? rowCount(area) : columnCount(area),
    isInserted: how.endsWith('Inserted'),
  };
}

function moveCells(sheet: Sheet, band: Band): void {
  sheet.rearrange((row, column) => {
    const moved = movePoint(band.axis === 'row' ? row : column, band);
    if (moved === null || moved > (band.axis === 'row' ? LAST_ROW : LAST_COLUMN)) return null;
    return band.axis === 'row' ? { row: moved, column } : { row, column: moved };
  });
}

function moveLines<T>(lines: Map<number, T>, band: Band): void {
  const entries = [...lines];
  lines.clear();
  for (const [number, state] of entries) {
    const moved = movePoint(number, band);
    if (moved !== null) lines.set(moved, state);
  }
}

function moveAreas(sheet: Sheet, band: Band): void {
  const move = (areas: readonly Area[]) => areas.flatMap((area) => moveArea(area, band) ?? []);
  sheet.merges = move(sheet.merges);
  sheet.tables = move(sheet.tables);
  for (const format of sheet.conditionalFormats) format.areas = move(format.areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const validation of sheet.validations) validation.areas = move(validation.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  if (sheet.printArea) {
    const moved = move(sheet.printArea);
    sheet.printArea = moved.length > 0 ? moved : null;
  }
}

function moveFormulas(book: Book, sheet: Sheet, band: Band): void {
  for (const home of book.sheets) {
    for (const { row, column, formula } of home.formulas()) {
      const moved = moveReferences(formula, home, sheet, band);
      if (moved !== formula) home.change(row, column, { formula: moved });
    }
  }
  for (const name of book.names) {
    name.formula = moveReferences(name.formula, name.sheet, sheet, band);
  }
}

/** A formula with its references to `sheet` moved. Those to deleted cells become '#REF!'. */
function moveReferences(formula: string, home: Sheet | null, sheet: Sheet, band: Band): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  const moved = tokens.map(({ kind, text }) => {
    const reference = kind === 'reference' ? parseReference(text) : null;
    if (!reference) return text;
    const isHere =
      reference.sheet === null
        ? home === sheet
        : reference.sheet.toLowerCase() === sheet.name.toLowerCase();
    return isHere ? rewriteReference(text, reference.area, band) : text;
  });
  return moved.join('');
}

function rewriteReference(text: string, area: Area, band: Band): string {
  const prefix = text.slice(0, text.lastIndexOf('!') + 1);
  const moved = moveArea(area, band);
  if (!moved) return `${prefix}#REF!`;
  const written = text.slice(prefix.length);
  const plain = formatArea(moved);
  // Each end keeps its own '$' signs.
  const marks = written.split(':').map((end) => /^(\$?)[A-Za-z]*(\$?)/.exec(end));
  const ends = plain.split(':').map((end, index) => {
    const [, first = '', second = ''] = marks[index] ?? marks[0] ?? [];
    const match = /^([A-Z]*)(\d*)$/.exec(end);
    return match?.[1] ? first + match[1] + second + (match[2] ?? '') : first + end;
  });
  return (
    prefix + (written.includes(':') && ends.length === 1 ? `${plain}:${plain}` : ends.join(':'))
  );
}

function movePoint(point: number, band: Band): number | null {
  if (point < band.first) return point;
  if (band.isInserted) return point + band.count;
  return point < band.first + band.count ? null : point - band.count;
}

function moveArea(area: Area, band: Band): Area | null {
  const [start, end] = band.axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const last = band.axis === 'row' ? LAST_ROW : LAST_COLUMN;
  if (start === 1 && end === last) return area;
  const past = band.first + band.count;
  let first = start;
  let final = end;
  if (band.isInserted) {
    if (start >= band.first) first += band.count;
    if (end >= band.first) final += band.count;
  } else {
    first = start < band.first ? start : Math.max(band.first, start - band.count);
    final = end < band.first ? end : end < past ? band.first - 1 : end - band.count;
  }
  if (final < first || final > last) return null;
  return band.axis === 'row'
    ? { ...area, top: first, bottom: final }
    : { ...area, left: first, right: final };
}

/** New rows and columns look like the one before them. */
function copyLookFromBefore(sheet: Sheet, band: Band): void {
  const source = band.first - 1;
  if (source < 1) return;
  const line: Area =
    band.axis === 'row'
      ? { ...WHOLE_SHEET, top: source, bottom: source }
      : { ...WHOLE_SHEET, left: source, right: source };
  for (const { row, column, cell } of [...sheet.existing(line)]) {
    for (let step = 0; step < band.count; step++) {
      const isRow = band.axis === 'row';
      sheet.change(isRow ? band.first + step : row, isRow ? column : band.first + step, {
        style: cell.style,
      });
    }
  }
  if (band.axis === 'column') {
    const state = sheet.columns.get(source);
    for (let step = 0; state && step < band.count; step++) {
      sheet.columns.set(band.first + step, { ...state, hidden: false });
    }
  }
}
