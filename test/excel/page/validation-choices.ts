import { parseReference } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { valuesOf } from '../model/recalculate.ts';
import type { Sheet } from '../model/sheet.ts';

/** What a cell's dropdown offers: a list written out, or the cells it names. Null without a dropdown. */
export function validationChoices(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): string[] | null {
  const validation = sheet.validationAt(row, column);
  if (validation?.type !== 'list' || !validation.showsDropdown) return null;
  const { formula1 } = validation;
  if (formula1.startsWith('"')) {
    return formula1
      .slice(1, -1)
      .split(',')
      .map((choice) => choice.trim());
  }
  const reference = parseReference(formula1);
  if (!reference) return null;
  return valuesOf(book, sheet, reference)
    .flat()
    .map(String)
    .filter((choice) => choice !== '');
}
