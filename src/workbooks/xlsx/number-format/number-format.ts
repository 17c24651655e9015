/** A number format taken apart: what it does with positive, negative and zero values. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
}

export interface FormatSection {
  readonly kind: 'number' | 'date';
  readonly tokens: readonly FormatToken[];
}

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

const AS_IT_IS: FormatSection = { kind: 'number', tokens: [{ kind: 'general' }] };

export const GENERAL: NumberFormat = { sections: [AS_IT_IS] };

/**
 * Takes a format code apart, such as '#,##0.00;[Red]-#,##0.00' or '[$-411]ggge"年"m"月"d"日"'.
 *
 * Colours and conditions are passed over. Source: ECMA-376-1, 18.8.31; letters of Japanese Excel (g, e, a) besides.
 */
export function parseNumberFormat(code: string): NumberFormat {
  if (/^(?:General|G\/標準|@)$/i.test(code)) return GENERAL;
  const sections: FormatSection[] = [];
  for (let rest = code; ;) {
    const { section, length } = parseSection(rest);
    sections.push(section);
    if (length >= rest.length || sections.length === 4) return { sections };
    rest = rest.slice(length + 1);
  }
}

/** One alternative per kind of token; everything else is a character that stands for itself. */
const TOKEN =
  /"([^"]*)"?|\\(.)|_(?:.)|\*(?:.)|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(General|G\/標準|@)|(AM\/PM|A\/P|y+|m+|d+|h+|s+|g+|e+(?![+-])|aaaa?)|([0#?])|(E[+-]|\/(?=[?#0-9]))|([.,%;])|([\s\S])/gisu;

function parseSection(code: string): { section: FormatSection; length: number } {
  const tokens: FormatToken[] = [];
  let isExact = true;
  for (const match of code.matchAll(TOKEN)) {
    const [all, quoted, escaped, elapsed, currency, general, date, digit, inexact, sign, other] =
      match;
    if (sign === ';') return { section: sectionOf(tokens, isExact), length: match.index };
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
  return { section: sectionOf(tokens, isExact), length: code.length };
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

function sectionOf(tokens: readonly FormatToken[], isExact: boolean): FormatSection {
  if (tokens.length > MOST_TOKENS) return AS_IT_IS;
  const isDate = tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed');
  if (isDate) return { kind: 'date', tokens };
  return isExact ? { kind: 'number', tokens } : AS_IT_IS;
}
