import type { Cell } from '../../../core/cell.ts';
import { LIMITS } from '../limits.ts';

/**
 * How much a cell takes off the workbook's allowance (`LIMITS.cells`): 1 for a whole number, more for other numbers, for
 * a text, for its length and for a formula. Reading, judging and memory grow with it; measured, so that any workbook
 * takes less than 300 MB and 5 s.
 */
export function costOf({ value, text, formula }: Cell): number {
  const isText = typeof value === 'string';
  const base = isText ? TEXT : typeof value === 'number' && !Number.isInteger(value) ? FRACTION : 1;
  const length = isText ? text.length : Math.max(0, text.length - NUMBER_LENGTH);
  return base + length / CHARACTERS + (formula === undefined ? 0 : 2 + formula.length / CHARACTERS);
}

/** How many whole numbers a text costs as much as. */
const TEXT = 6;
/** V8 keeps no fraction without an object of its own. */
const FRACTION = 1.5;
/** How many characters cost as much as a number. */
const CHARACTERS = 10;
/** As many characters as a number has without more cost. */
const NUMBER_LENGTH = 20;

/** How many short texts a workbook may have. */
export const MOST_TEXTS = Math.floor(LIMITS.cells / (TEXT + 1));
