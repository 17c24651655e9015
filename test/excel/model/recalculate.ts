import type { Area, CellValue } from '../../../src/core/cell.ts';
import { evaluate } from '../formula/evaluate.ts';
import { tokenize } from '../formula/tokens.ts';
import { UnknownFormula } from '../formula/values.ts';
import { cellArea, intersection, parseReference, type Reference } from './area.ts';
import type { Book } from './book.ts';
import { isErrorValue } from './error-value.ts';
import type { Sheet } from './sheet.ts';

/** The largest area a formula may look at; whole columns are cut to what is used. */
const MOST_CELLS = 100_000;

/**
 * Calculates the formulas in an edited area, then those that lean on it, and on those in turn.
 *
 * A formula that this emulation cannot calculate keeps the value it has, as a workbook does whose calculation is
 * manual; a new one shows '#NAME?'.
 */
export function recalculate(book: Book, sheet: Sheet, area: Area): void {
  const waiting: { sheet: Sheet; area: Area }[] = [{ sheet, area }];
  for (const { row, column, cell } of [...sheet.existing(area)]) {
    if (cell.formula !== null) calculateCell(book, sheet, row, column, cell.value === '');
  }
  const done = new Set<string>();
  for (let changed = waiting.pop(); changed; changed = waiting.pop()) {
    for (const { sheet: home, row, column, formula } of formulas(book)) {
      const key = `${home.id}!${row},${column}`;
      if (done.has(key) || !leansOn(book, home, formula, changed)) continue;
      done.add(key);
      calculateCell(book, home, row, column, false);
      waiting.push({ sheet: home, area: cellArea(row, column) });
    }
  }
}

/** The values of the cells a reference means; what lies beyond the used area is left out of whole columns. */
export function valuesOf(book: Book, home: Sheet, { sheet: name, area }: Reference): CellValue[][] {
  const sheet = name === null ? home : book.find(name);
  if (!sheet) return [['#REF!']];
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  const cut =
    size > MOST_CELLS ? intersection(area, sheet.usedArea(false) ?? cellArea(1, 1)) : area;
  if (!cut) return [['']];
  const values: CellValue[][] = [];
  for (let row = cut.top; row <= cut.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = cut.left; column <= cut.right; column++) {
      line.push(sheet.at(row, column).value);
    }
    values.push(line);
  }
  return values;
}

function calculateCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  isNew: boolean,
): void {
  const { formula } = sheet.at(row, column);
  if (formula === null) return;
  try {
    const value = evaluate(formula, { values: (reference) => valuesOf(book, sheet, reference) });
    sheet.change(row, column, { value, isError: isErrorValue(value) });
  } catch (error) {
    if (!(error instanceof UnknownFormula)) throw error;
    if (isNew) sheet.change(row, column, { value: '#NAME?', isError: true });
  }
}

function* formulas(
  book: Book,
): Generator<{ sheet: Sheet; row: number; column: number; formula: string }> {
  for (const sheet of book.sheets) {
    for (const found of sheet.formulas()) yield { sheet, ...found };
  }
}

function leansOn(
  book: Book,
  home: Sheet,
  formula: string,
  changed: { sheet: Sheet; area: Area },
): boolean {
  return (tokenize(formula) ?? []).some(({ kind, text }) => {
    const reference = kind === 'reference' ? parseReference(text) : null;
    if (!reference) return false;
    const sheet = reference.sheet === null ? home : book.find(reference.sheet);
    return sheet === changed.sheet && intersection(reference.area, changed.area) !== null;
  });
}
