import { type Area, parseAddress } from '../../../src/core/cell.ts';
import { evaluate } from '../formula/evaluate.ts';
import { UnknownFormula } from '../formula/values.ts';
import { contains } from './area.ts';
import type { Book } from './book.ts';
import type {
  CellValueOperator,
  ConditionalFormat,
  ConditionalLook,
} from './conditional-format.ts';
import { valuesOf } from './recalculate.ts';
import type { Sheet } from './sheet.ts';

/**
 * What the conditional formats make of a cell. Where several show, the one with the higher priority wins part by
 * part. Formats whose formula cannot be calculated here do not show.
 */
export function conditionalLook(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
): ConditionalLook {
  let look: ConditionalLook = {};
  for (const format of sheet.conditionalFormats) {
    if (!format.areas.some((area) => contains(area, row, column))) continue;
    if (!shows(book, sheet, format, row, column)) continue;
    look = { ...format.look, ...look };
    if (format.stopIfTrue) break;
  }
  return look;
}

function shows(
  book: Book,
  sheet: Sheet,
  format: ConditionalFormat,
  row: number,
  column: number,
): boolean {
  const { rule } = format;
  if (rule.kind === 'other') return false;
  const calculate = (formula: string) =>
    evaluate(formula, {
      values: (reference) => valuesOf(book, sheet, reference),
      move: (written, area) => moveRelative(written, area, format, row, column),
    });
  try {
    if (rule.kind === 'Custom') return rule.formula !== '' && calculate(rule.formula) === true;
    if (rule.formula1 === '') return false;
    const { value } = sheet.at(row, column);
    const quoted = typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
    const is = (operator: string, formula: string) =>
      calculate(`=(${quoted})${operator}(${formula.replace(/^=/, '')})`) === true;
    return compare(rule.operator, (operator, second) =>
      is(operator, (second ? rule.formula2 : rule.formula1) ?? rule.formula1),
    );
  } catch (error) {
    if (error instanceof UnknownFormula) return false;
    throw error;
  }
}

function compare(
  operator: CellValueOperator,
  is: (operator: string, second?: boolean) => boolean,
): boolean {
  switch (operator) {
    case 'Between':
      return is('>=') && is('<=', true);
    case 'NotBetween':
      return is('<') || is('>', true);
    case 'EqualTo':
      return is('=');
    case 'NotEqualTo':
      return is('<>');
    case 'GreaterThan':
      return is('>');
    case 'LessThan':
      return is('<');
    case 'GreaterThanOrEqual':
      return is('>=');
    case 'LessThanOrEqual':
      return is('<=');
  }
}

/** Relative references are written for the first cell of the format and move along with the cell looked at. */
function moveRelative(
  written: string,
  area: Area,
  format: ConditionalFormat,
  row: number,
  column: number,
): Area {
  const first = format.areas[0];
  if (!first) return area;
  const [down, across] = [row - first.top, column - first.left];
  const ends = written.slice(written.lastIndexOf('!') + 1).split(':');
  const [start = '', end = start] = ends;
  if (!parseAddress(start)) return area;
  const rowOf = (text: string, at: number) => (/\$\d/.test(text) ? at : at + down);
  const columnOf = (text: string, at: number) => (text.startsWith('$') ? at : at + across);
  return {
    top: rowOf(start, area.top),
    left: columnOf(start, area.left),
    bottom: rowOf(end, area.bottom),
    right: columnOf(end, area.right),
  };
}
