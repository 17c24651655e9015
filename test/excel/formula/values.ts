import type { CellValue } from '../../../src/core/cell.ts';
import { isErrorValue } from '../model/error-value.ts';

/** What a part of a formula gives: one value, or the values of an area by row. */
export type Value = CellValue | CellValue[][];

/** An Excel error on its way through a formula, such as '#DIV/0!'. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError';
  readonly value: string;
  constructor(value: string) {
    super(`The formula gives ${value}.`);
    this.value = value;
  }
}

/** The formula uses something that the emulated Excel cannot calculate. */
export class UnknownFormula extends Error {
  override readonly name = 'UnknownFormula';
}

/** One value; of an area its only cell. */
export function single(value: Value): CellValue {
  if (!Array.isArray(value)) return pass(value);
  const first = value[0]?.[0];
  if (value.length !== 1 || value[0]?.length !== 1 || first === undefined) {
    throw new UnknownFormula('An area stands where one value is expected.');
  }
  return pass(first);
}

/** All values in a list of arguments, areas opened up. */
export function flatten(values: readonly Value[]): CellValue[] {
  return values.flatMap((value) => (Array.isArray(value) ? value.flat() : [value])).map(pass);
}

export function toNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === '') return 0;
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) throw new FormulaError('#VALUE!');
  return number;
}

export function toText(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export function toBoolean(value: CellValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === '') return false;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw new FormulaError('#VALUE!');
}

/** Excel's order: numbers before text before booleans; text without case; an empty cell equals 0, '' and FALSE. */
export function compare(a: CellValue, b: CellValue): number {
  if (a === '' && typeof b !== 'string') return compare(typeof b === 'number' ? 0 : false, b);
  if (b === '' && typeof a !== 'string') return compare(a, typeof a === 'number' ? 0 : false);
  const rank = (value: CellValue) => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (typeof a === 'string' && typeof b === 'string') {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return Number(a) - Number(b);
}

function pass(value: CellValue): CellValue {
  if (isErrorValue(value)) throw new FormulaError(value);
  return value;
}
