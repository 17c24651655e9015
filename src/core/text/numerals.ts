/**
 * A number as Japanese forms write it, as the source of a regular expression without groups, for the reading form of a text: '3', '1,000', '1.5',
 * '三', '十五', '百八十', '二〇二四', '三〇', and 数 for "several".
 */
export const NUMERAL = String.raw`(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:\.\d{1,2})?|[一二三四五六七八九十百千][一二三四五六七八九十百千〇零]{0,7}|数)`;

/**
 * The value of a number written as NUMERAL describes. 数 gives 2, the least that "several" can mean; words that are
 * no number give null.
 */
export function readNumeral(written: string): number | null {
  if (written === '数') return 2;
  if (/^[\d.,]+$/u.test(written)) {
    const value = Number(written.replaceAll(',', ''));
    return Number.isFinite(value) ? value : null;
  }
  return /[十百千]/u.test(written) ? readByPlace(written) : readDigits(written);
}

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  '◯': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 百八十 → 180. */
function readByPlace(written: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  for (const sign of written) {
    const place = PLACES[sign];
    const value = DIGITS[sign];
    if (place !== undefined) {
      sum += (digit ?? 1) * place;
      digit = null;
    } else if (value !== undefined) digit = value;
    else return null;
  }
  return sum + (digit ?? 0);
}

/** 二〇二四 → 2024. */
function readDigits(written: string): number | null {
  let sum = 0;
  for (const sign of written) {
    const value = DIGITS[sign];
    if (value === undefined) return null;
    sum = sum * 10 + value;
  }
  return written === '' ? null : sum;
}
