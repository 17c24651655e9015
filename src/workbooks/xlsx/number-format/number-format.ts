/** A number format taken apart. The first section whose condition a value meets shows it. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
}

/** How the values that meet a condition are shown; null where every value left over meets it. */
export interface FormatSection {
  readonly kind: 'number' | 'date';
  readonly tokens: readonly FormatToken[];
  readonly condition: Condition | null;
}

/** '[>=100]': the values that stand so to a number. */
export interface Condition {
  readonly operator: (typeof OPERATORS)[number];
  readonly limit: number;
}

const OPERATORS = ['=', '<>', '<', '<=', '>', '>='] as const;

/** The smallest part of a section. */
export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** '0', '#' or '?': a digit, shown as '0', nothing or a space where there is none. */
  | { readonly kind: 'digit'; readonly sign: string }
  | { readonly kind: 'point' | 'comma' | 'percent' }
  /** The number as General shows it; also '@', and fractions and exponents, which are not shown exactly. */
  | { readonly kind: 'general' }
  /** A run of one date letter, such as 'yyyy', or 'AM/PM'. */
  | { readonly kind: 'date'; readonly sign: string }
  /** Hours, minutes or seconds beyond their clock's round: '[h]'. */
  | { readonly kind: 'elapsed'; readonly sign: string };

const AS_IT_IS = { kind: 'number', tokens: [{ kind: 'general' }] } as const;

/** Shows every value plainly. */
export const GENERAL: NumberFormat = { sections: [{ ...AS_IT_IS, condition: null }] };

/**
 * Takes a format code apart, such as '#,##0.00;[Red]-#,##0.00', '[=1]"○";[=2]"×"' or '[$-411]ggge"年"m"月"d"日"'.
 *
 * Colours are passed over. Source: ECMA-376-1, 18.8.31; letters of Japanese Excel (g, e, a) besides.
 */
export function parseNumberFormat(code: string): NumberFormat {
  if (/^(?:General|G\/標準|@)$/i.test(code)) return GENERAL;
  const sections: WrittenSection[] = [];
  for (let rest = code; ;) {
    const { section, length } = parseSection(rest);
    sections.push(section);
    if (length >= rest.length || sections.length === 4) return { sections: ofNumbers(sections) };
    rest = rest.slice(length + 1);
  }
}

/** A section as it stands in the code: `condition` is null where none is written. */
interface WrittenSection extends FormatSection {
  /** True with an '@': behind others, such a section shows texts and no number. */
  readonly isForText: boolean;
}

/** The sections for numbers. Where no condition is written they are for positive, negative and all other values. */
function ofNumbers(written: readonly WrittenSection[]): FormatSection[] {
  const numbers = written.slice(0, 3).filter(({ isForText }, index) => index === 0 || !isForText);
  return numbers.map(({ kind, tokens, condition }, index) => {
    const usual = usualCondition(index, numbers);
    return { kind, tokens, condition: condition ?? usual };
  });
}

function usualCondition(index: number, sections: readonly FormatSection[]): Condition | null {
  const first = sections[0]?.condition ?? null;
  if (index === 0) return FIRST_OF[sections.length] ?? null;
  if (index > 1 || (sections.length === 2 && first !== null)) return null;
  // Where the first section takes the negative values, the second has the positive ones.
  const isTaken = first?.limit === 0 && first.operator.startsWith('<');
  return { operator: isTaken ? '>' : '<', limit: 0 };
}

/** By the number of sections, what the first is for. */
const FIRST_OF: Readonly<Partial<Record<number, Condition>>> = {
  2: { operator: '>=', limit: 0 },
  3: { operator: '>', limit: 0 },
};

/** One alternative per kind of token; everything else is a character that stands for itself. */
const TOKEN =
  /"([^"]*)"?|\\(.)|_(?:.)|\*(?:.)|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[([<>=]+)\s*(-?[\d.]+)\]|\[[^\]]*\]|(General|G\/標準|@)|(AM\/PM|A\/P|y+|m+|d+|h+|s+|g+|e+(?![+-])|aaaa?)|([0#?])|(E[+-]|\/(?=[?#0-9]))|([.,%;])|([\s\S])/gisu;

function parseSection(code: string): { section: WrittenSection; length: number } {
  const tokens: FormatToken[] = [];
  let isExact = true;
  let isForText = false;
  let condition: Condition | null = null;
  const upTo = (length: number) => {
    return { section: { ...shownAs(tokens, isExact), condition, isForText }, length };
  };
  for (const match of code.matchAll(TOKEN)) {
    const [all, quoted, escaped, elapsed, currency, operator, limit, general, date, digit] = match;
    const [inexact, sign, other] = match.slice(10);
    if (sign === ';') return upTo(match.index);
    if (general === '@') isForText = true;
    condition ??= conditionOf(operator, limit);
    const literal = quoted ?? escaped ?? currency ?? other;
    if (general !== undefined) tokens.push({ kind: 'general' });
    else if (inexact !== undefined && hasDigit(tokens)) isExact = false;
    else if (inexact !== undefined) tokens.push({ kind: 'literal', text: inexact });
    else if (all.startsWith('_')) tokens.push({ kind: 'literal', text: ' ' });
    else if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
    else if (elapsed !== undefined) tokens.push({ kind: 'elapsed', sign: elapsed.toLowerCase() });
    else if (date !== undefined) tokens.push({ kind: 'date', sign: date.toLowerCase() });
    else if (digit !== undefined) tokens.push({ kind: 'digit', sign: digit });
    else if (sign !== undefined) tokens.push({ kind: KIND_OF_SIGN[sign] ?? 'comma' });
  }
  return upTo(code.length);
}

function conditionOf(written: string | undefined, limit: string | undefined): Condition | null {
  const operator = OPERATORS.find((each) => each === written);
  return operator === undefined ? null : { operator, limit: Number(limit) };
}

const KIND_OF_SIGN: Readonly<Partial<Record<string, 'point' | 'comma' | 'percent'>>> = {
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
};

function hasDigit(tokens: readonly FormatToken[]): boolean {
  return tokens.some(({ kind }) => kind === 'digit');
}

/** The longest of Excel's own formats have some twenty. One that has more would make every number of a large sheet slow. */
const MOST_TOKENS = 40;

function shownAs(
  tokens: readonly FormatToken[],
  isExact: boolean,
): Omit<FormatSection, 'condition'> {
  if (tokens.length > MOST_TOKENS) return AS_IT_IS;
  const isDate = tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed');
  if (isDate) return { kind: 'date', tokens };
  return isExact ? { kind: 'number', tokens } : AS_IT_IS;
}
