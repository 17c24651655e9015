import type { CellValue } from '../../../src/core/cell.ts';
import type { Area } from '../../../src/core/cell.ts';
import { parseReference, type Reference } from '../model/area.ts';
import { FUNCTIONS } from './functions.ts';
import { type Token, tokenize } from './tokens.ts';
import {
  compare,
  FormulaError,
  single,
  toBoolean,
  toNumber,
  toText,
  UnknownFormula,
  type Value,
} from './values.ts';

/** Where a formula finds the values of cells. `move` shifts relative references, as conditional formats need. */
export interface FormulaCells {
  values(reference: Reference): CellValue[][];
  /** The area a reference means where the formula is calculated. */
  move?(written: string, area: Area): Area;
}

/**
 * Calculates a formula: arithmetic, comparison, '&', references and the functions of functions.ts.
 *
 * An error gives its value, such as '#DIV/0!'. Throws UnknownFormula for what it cannot calculate.
 */
export function evaluate(formula: string, cells: FormulaCells): CellValue {
  const tokens = tokenize(formula)?.filter(({ kind }) => kind !== 'space');
  if (!tokens) throw new UnknownFormula(`「${formula}」 is no formula that can be read.`);
  if (tokens[0]?.text === '=') tokens.shift();
  const parser = new Parser(tokens, cells);
  try {
    const value = single(parser.expression(0));
    parser.end();
    return value;
  } catch (error) {
    if (error instanceof FormulaError) return error.value;
    throw error;
  }
}

const POWERS: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class Parser {
  private position = 0;
  private readonly tokens: readonly Token[];
  private readonly cells: FormulaCells;

  constructor(tokens: readonly Token[], cells: FormulaCells) {
    this.tokens = tokens;
    this.cells = cells;
  }

  end(): void {
    if (this.position < this.tokens.length) throw this.unknown();
  }

  expression(power: number): Value {
    let left = this.prefix();
    for (;;) {
      const operator = this.tokens[this.position]?.text ?? '';
      if (operator === '%') {
        this.position++;
        left = toNumber(single(left)) / 100;
        continue;
      }
      const next = POWERS[operator];
      if (next === undefined || next <= power) return left;
      this.position++;
      left = calculate(operator, single(left), single(this.expression(next)));
    }
  }

  private prefix(): Value {
    const token = this.tokens[this.position];
    if (!token) throw this.unknown();
    this.position++;
    switch (token.kind) {
      case 'number':
        return Number(token.text);
      case 'string':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'error':
        throw new FormulaError(token.text);
      case 'reference':
        return this.reference(token.text);
      case 'name':
        return this.call(token.text.toUpperCase());
      case 'space':
        return this.prefix();
      case 'operator':
        break;
    }
    if (token.text === '-') return -toNumber(single(this.expression(6)));
    if (token.text === '+') return this.expression(6);
    if (token.text !== '(') throw this.unknown();
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private reference(text: string): Value {
    const reference = parseReference(text);
    if (!reference) throw this.unknown();
    const area = this.cells.move?.(text, reference.area) ?? reference.area;
    return this.cells.values({ ...reference, area });
  }

  private call(name: string): Value {
    if (this.tokens[this.position]?.text !== '(') {
      if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE';
      throw this.unknown();
    }
    this.position++;
    if (name === 'IF' || name === 'IFERROR') return this.choose(name);
    const known = FUNCTIONS[name];
    if (!known) throw new UnknownFormula(`The function ${name} is not emulated.`);
    const values: Value[] = [];
    while (this.tokens[this.position]?.text !== ')') {
      values.push(this.expression(0));
      if (this.tokens[this.position]?.text !== ')') this.expect(',');
    }
    this.expect(')');
    return known(...values);
  }

  /** IF and IFERROR: an error in the branch that is not taken does not count. */
  private choose(name: 'IF' | 'IFERROR'): Value {
    const branches: (() => Value)[] = [];
    do {
      const kept = this.attempt();
      branches.push(kept);
      if (this.tokens[this.position]?.text !== ',') break;
      this.position++;
    } while (this.position < this.tokens.length);
    this.expect(')');
    const [first, second, third] = branches;
    if (!first) throw this.unknown();
    if (name === 'IF') {
      return toBoolean(single(first())) ? (second?.() ?? true) : (third?.() ?? false);
    }
    try {
      return single(first());
    } catch (error) {
      if (error instanceof FormulaError) return second?.() ?? '';
      throw error;
    }
  }

  /** Calculates an argument now, and keeps its error for the moment it is asked for. */
  private attempt(): () => Value {
    const start = this.position;
    try {
      const value = this.expression(0);
      return () => value;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.position = this.endOfArgument(start);
      return () => {
        throw error;
      };
    }
  }

  private endOfArgument(start: number): number {
    let depth = 0;
    for (let at = start; at < this.tokens.length; at++) {
      const text = this.tokens[at]?.text;
      if (depth === 0 && (text === ',' || text === ')')) return at;
      if (text === '(') depth++;
      if (text === ')') depth--;
    }
    return this.tokens.length;
  }

  private expect(text: string): void {
    if (this.tokens[this.position]?.text !== text) throw this.unknown();
    this.position++;
  }

  private unknown(): UnknownFormula {
    const written = this.tokens.map(({ text }) => text).join('');
    return new UnknownFormula(`「${written}」 cannot be calculated here.`);
  }
}

function calculate(operator: string, a: CellValue, b: CellValue): CellValue {
  switch (operator) {
    case '&':
      return toText(a) + toText(b);
    case '+':
      return toNumber(a) + toNumber(b);
    case '-':
      return toNumber(a) - toNumber(b);
    case '*':
      return toNumber(a) * toNumber(b);
    case '/':
      if (toNumber(b) === 0) throw new FormulaError('#DIV/0!');
      return toNumber(a) / toNumber(b);
    case '^':
      return toNumber(a) ** toNumber(b);
    case '=':
      return compare(a, b) === 0;
    case '<>':
      return compare(a, b) !== 0;
    case '<':
      return compare(a, b) < 0;
    case '>':
      return compare(a, b) > 0;
    case '<=':
      return compare(a, b) <= 0;
    default:
      return compare(a, b) >= 0;
  }
}
