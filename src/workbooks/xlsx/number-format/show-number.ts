import { GENERAL } from './number-format.ts';
import type { Condition, FormatSection, FormatToken, NumberFormat } from './number-format.ts';
import { showDate } from './show-date.ts';

/** Shows a number as Excel does in a cell that is wide enough. Dates are counted from 1900 or, old Macs, from 1904. */
export function showNumber(value: number, format: NumberFormat, has1904Dates: boolean): string {
  if (format === GENERAL) return showGeneral(value);
  const section = format.sections.find(({ condition }) => meets(value, condition));
  if (!section) return showGeneral(value);
  if (section.kind === 'date') {
    return showDate(value, section.tokens, has1904Dates) ?? showGeneral(value);
  }
  const shown = showDigits(Math.abs(value), section.tokens);
  return value < 0 && !isForNegatives(section) ? `-${shown}` : shown;
}

function meets(value: number, condition: Condition | null): boolean {
  if (condition === null) return true;
  const { operator, limit } = condition;
  switch (operator) {
    case '=':
      return value === limit;
    case '<>':
      return value !== limit;
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
  }
}

/** A section for negative values alone says itself how they look; every other puts the sign before them. */
function isForNegatives({ condition }: FormatSection): boolean {
  if (condition === null) return false;
  const { operator, limit } = condition;
  return operator === '<' ? limit <= 0 : (operator === '<=' || operator === '=') && limit < 0;
}

/** Up to ten significant digits, as the standard width of a cell allows. */
function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${String(Number(digits))}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  return String(Number(value.toPrecision(10)));
}

function showDigits(size: number, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? tokens : tokens.slice(0, point);
  const decimals = point < 0 ? [] : tokens.slice(point + 1);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const scaled = size * 100 ** percents * 1000 ** -countScaling(whole);
  const rounded = round(scaled, Math.min(decimals.filter(isDigit).length, MOST_DECIMALS));
  const [wholeDigits = '', decimalDigits = ''] = rounded.split('.');
  const shown = showWhole(wholeDigits === '0' ? '' : wholeDigits, whole, size);
  return point < 0 ? shown : `${shown}.${showDecimals(decimalDigits, decimals)}`;
}

/** As many as Excel takes. */
const MOST_DECIMALS = 30;

/** Each comma behind the last digit divides by a thousand. */
function countScaling(whole: readonly FormatToken[]): number {
  const last = whole.findLastIndex(isDigit);
  return whole.slice(last + 1).filter(({ kind }) => kind === 'comma').length;
}

function isDigit(token: FormatToken): boolean {
  return token.kind === 'digit';
}

/** Rounds half away from zero, on the decimal digits that Excel sees. */
function round(size: number, decimals: number): string {
  const exact = Number(size.toPrecision(15));
  if (exact >= 1e21 || exact < 1e-6) return exact.toFixed(decimals);
  return (Math.round(Number(`${exact}e${decimals}`)) / 10 ** decimals).toFixed(decimals);
}

/** Fills the places from the right; the leftmost takes what is left over. */
function showWhole(digits: string, tokens: readonly FormatToken[], size: number): string {
  const places = tokens.filter(isDigit).length;
  const first = tokens.findIndex(isDigit);
  const isGrouped = tokens.slice(0, tokens.findLastIndex(isDigit)).some((t) => t.kind === 'comma');
  const filled = digits.padStart(places, ' ');
  let taken = filled.length - places;
  let shown = '';
  tokens.forEach((token, index) => {
    if (token.kind === 'literal') shown += token.text;
    else if (token.kind === 'percent') shown += '%';
    else if (token.kind === 'general') shown += showGeneral(size);
    else if (token.kind === 'digit') {
      const start = index === first ? 0 : taken;
      taken++;
      for (let at = start; at < taken; at++) {
        const digit = filled.charAt(at);
        shown += digit === ' ' ? blankFor(token.sign) : digit;
        const behind = filled.length - at - 1;
        const isShown = digit !== ' ' || token.sign === '0';
        if (isGrouped && isShown && behind > 0 && behind % 3 === 0) shown += ',';
      }
    }
  });
  return shown;
}

function blankFor(sign: string): string {
  if (sign === '0') return '0';
  return sign === '?' ? ' ' : '';
}

/** Fills the places from the left; zeros at the end show only where the format asks for them. */
function showDecimals(digits: string, tokens: readonly FormatToken[]): string {
  const significant = digits.replace(/0+$/, '').length;
  let at = 0;
  let shown = '';
  for (const token of tokens) {
    if (token.kind === 'literal') shown += token.text;
    else if (token.kind === 'percent') shown += '%';
    else if (token.kind === 'digit') {
      shown += at < significant ? digits.charAt(at) : blankFor(token.sign);
      at++;
    }
  }
  return shown;
}
