import type { CellValue } from '../../../src/core/cell.ts';
import {
  compare,
  flatten,
  FormulaError,
  single,
  toBoolean,
  toNumber,
  toText,
  type Value,
} from './values.ts';

/** The functions whose arguments are all calculated beforehand. IF and IFERROR choose theirs: see evaluate.ts. */
export const FUNCTIONS: Readonly<Record<string, (...values: (Value | undefined)[]) => CellValue>> =
  {
    TRUE: () => true,
    FALSE: () => false,
    NA: () => {
      throw new FormulaError('#N/A');
    },
    AND: (...values) => flatten(given(values)).every(toBoolean),
    OR: (...values) => flatten(given(values)).some(toBoolean),
    NOT: (value) => !toBoolean(one(value)),
    N: (value) => {
      const only = one(value);
      return typeof only === 'string' ? 0 : Number(only);
    },
    T: (value) => {
      const only = one(value);
      return typeof only === 'string' ? only : '';
    },
    ISBLANK: (value) => one(value) === '',
    ISTEXT: (value) => typeof one(value) === 'string' && one(value) !== '',
    ISNUMBER: (value) => typeof one(value) === 'number',
    EXACT: (a, b) => toText(one(a)) === toText(one(b)),
    LEN: (value) => toText(one(value)).length,
    LEFT: (value, count) =>
      toText(one(value)).slice(0, count === undefined ? 1 : toNumber(one(count))),
    RIGHT: (value, count) => {
      const length = count === undefined ? 1 : toNumber(one(count));
      return length === 0 ? '' : toText(one(value)).slice(-length);
    },
    MID: (value, start, count) => {
      const from = toNumber(one(start)) - 1;
      return toText(one(value)).slice(from, from + toNumber(one(count)));
    },
    TRIM: (value) => toText(one(value)).replace(/ +/g, ' ').replace(/^ | $/g, ''),
    CONCATENATE: (...values) => flatten(given(values)).map(toText).join(''),
    CONCAT: (...values) => flatten(given(values)).map(toText).join(''),
    UPPER: (value) => toText(one(value)).toUpperCase(),
    LOWER: (value) => toText(one(value)).toLowerCase(),
    SUM: (...values) => numbers(given(values)).reduce((sum, each) => sum + each, 0),
    MIN: (...values) => Math.min(...orZero(numbers(given(values)))),
    MAX: (...values) => Math.max(...orZero(numbers(given(values)))),
    AVERAGE: (...values) => {
      const all = numbers(given(values));
      if (all.length === 0) throw new FormulaError('#DIV/0!');
      return all.reduce((sum, each) => sum + each, 0) / all.length;
    },
    ROUND: (value, digits) => {
      const factor = 10 ** toNumber(one(digits));
      return Math.round(toNumber(one(value)) * factor) / factor;
    },
    COUNT: (...values) => numbers(given(values)).length,
    COUNTA: (...values) => flatten(given(values)).filter((value) => value !== '').length,
    COUNTBLANK: (...values) => flatten(given(values)).filter((value) => value === '').length,
    COUNTIF: (values, wanted) => flatten([values ?? '']).filter(matches(one(wanted))).length,
    ROWS: (values) => (Array.isArray(values) ? values.length : 1),
    COLUMNS: (values) => (Array.isArray(values) ? (values[0]?.length ?? 0) : 1),
    HYPERLINK: (address, shown) => (shown === undefined ? one(address) : one(shown)),
  };

/** The arguments that were written. */
function given(values: readonly (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

function one(value: Value | undefined): CellValue {
  if (value === undefined) throw new FormulaError('#VALUE!');
  return single(value);
}

function numbers(values: readonly Value[]): number[] {
  return flatten(values).filter((value) => typeof value === 'number');
}

function orZero(all: number[]): number[] {
  return all.length > 0 ? all : [0];
}

/** A criterion of COUNTIF: '○', 3, '>=2', '<>'; '*' and '?' stand for any text and any letter. */
function matches(criterion: CellValue): (value: CellValue) => boolean {
  const match = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(toText(criterion));
  const wanted = match?.[2] ?? '';
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replace(/\*/g, '[^]*')
      .replace(/\?/g, '.')}$`,
    'i',
  );
  const equals = (value: CellValue) =>
    Number.isNaN(number) ? pattern.test(toText(value)) : value === number;
  switch (match?.[1]) {
    case '<>':
      return (value) => !equals(value);
    case '<=':
      return (value) => typeof value === 'number' && compare(value, number) <= 0;
    case '>=':
      return (value) => typeof value === 'number' && compare(value, number) >= 0;
    case '<':
      return (value) => typeof value === 'number' && compare(value, number) < 0;
    case '>':
      return (value) => typeof value === 'number' && compare(value, number) > 0;
    case '=':
    case undefined:
    default:
      return equals;
  }
}
