import { NUMERAL, readNumeral } from './numerals.ts';

/** A length of time. Months and days are kept apart: a month is not a number of days. */
export interface Length {
  readonly months: number;
  /** Weeks count 7, business days 7/5, hours 1/24. */
  readonly days: number;
}

/** How a length of time stands to the event it belongs to. */
type DurationSide = 'before' | 'within' | 'after' | 'none';

/** A length of time found in a text's reading form: `text.slice(start, end)` are its words, 前 or 以内 included. */
export interface Duration {
  readonly start: number;
  readonly end: number;
  /** The shortest length that the words allow: 2 weeks of 「2～3週間前」. */
  readonly least: Length;
  readonly side: DurationSide;
  /** True for 未満, 弱, 以内 and 'less than': the length itself is not reached. */
  readonly isUpperBound: boolean;
}

/**
 * Finds every length of time as written in Japanese forms: '3ヵ月前', '三か月', '半年', '90日', '6週間', '15営業日前', '1年半',
 * '2～3週間', '1か月と10日', '六月前' (the way statutes write), '30 days prior'. Dates such as 5月10日 are none.
 *
 * Expects the reading form. Sources: answer examples of the form, terms of service, statutes.
 */
export function findDurations(text: string): Duration[] {
  const found: Duration[] = [];
  for (const match of text.matchAll(DURATION)) {
    const duration = readMatch(text, match);
    if (!duration) continue;
    const last = found.at(-1);
    if (last && isContinued(text, last, duration)) found[found.length - 1] = joined(last, duration);
    else found.push(duration);
  }
  return found;
}

/** How a length compares with a limit of whole months: `unclear` where it depends on the calendar (30日 and 1か月). */
export function compareWithMonths(
  length: Length,
  limitMonths: number,
  unclearDays: { readonly from: number; readonly to: number },
): 'short' | 'unclear' | 'enough' {
  if (length.months >= limitMonths) return 'enough';
  const days = length.months * DAYS_OF_MONTH + length.days;
  if (length.days === 0 || days < unclearDays.from) return 'short';
  return Math.floor(days) <= unclearDays.to ? 'unclear' : 'enough';
}

/** The length in days, a month counted as 30, for comparing two lengths with each other. */
export function roughDays(length: Length): number {
  return length.months * DAYS_OF_MONTH + length.days;
}

/** Reads 'P6M', 'P3Y', 'P30D' as definitions write periods. Throws on anything else: definitions are checked. */
export function readPeriod(period: string): Length {
  const match = /^P(\d+)([YMD])$/u.exec(period);
  const amount = Number(match?.[1]);
  if (match?.[2] === 'Y') return { months: amount * 12, days: 0 };
  if (match?.[2] === 'M') return { months: amount, days: 0 };
  if (match?.[2] === 'D') return { months: 0, days: amount };
  throw new Error(`The period '${period}' of a definition is not written like P6M, P3Y or P30D.`);
}

const DAYS_OF_MONTH = 30;

interface Unit {
  readonly months?: number;
  readonly days?: number;
}

/** Counters of whole lengths, longest first where one begins another. */
const UNITS: readonly (readonly [written: string, unit: Unit])[] = [
  ['(?:銀行)?営業日|稼[働動]日|開庁日|平日|businessdays?|workingdays?', { days: 7 / 5 }],
  ['週間?|weeks?', { days: 7 }],
  ['[ヶケかカヵヶ箇個ヵ]月間?|months?', { months: 1 }],
  ['[ヶケかカヵ箇個]年間?|年間?|years?', { months: 12 }],
  ['四半期', { months: 3 }],
  ['時間|hours?', { days: 1 / 24 }],
  ['日間?|days?', { days: 1 }],
  ['月', { months: 1 }],
];

/** Lengths that carry no number. */
const NAMED: readonly (readonly [written: string, length: Length])[] = [
  ['半年間?', { months: 6, days: 0 }],
  ['半期', { months: 6, days: 0 }],
  ['四半期', { months: 3, days: 0 }],
  ['半月間?', { months: 0, days: 15 }],
  ['ひと月|ひとつき', { months: 1, days: 0 }],
];

const ENGLISH_NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const NUMBER = `(?:${NUMERAL}|${ENGLISH_NUMBERS.join('|')})`;
const UNIT = UNITS.map(([written]) => `(?:${written})`).join('|');
/** Without 月 alone: 「4月から6か月前」 is no range. */
const COUNTED = UNITS.slice(0, -1)
  .map(([written]) => `(?:${written})`)
  .join('|');
const NAME = NAMED.map(([written]) => `(?:${written})`).join('|');
const FUZZ = '(?:以上|程度|ほど|くらい|ぐらい|余り|あまり|強)';
const SIDE = String.raw`(?<side>${FUZZ}?(?:間)?(?:より|は)?${FUZZ}?(?:も)?以?(?:前|まえ)|${FUZZ}?の?(?:事前|予告|周知期間|告知期間|通知期間|猶予|余裕)|(?:以内|以下|未満|弱)前?|${FUZZ}?(?:以?後|を?経過)|(?:prior|before|inadvance|notice|ahead)|${FUZZ})?`;

const DURATION = new RegExp(
  String.raw`(?<head>第|約|毎|(?<![a-z])[tdx]ー)?(?:(?<name>${NAME})|(?<from>${NUMBER})(?:(?<fromUnit>${COUNTED})?(?:~|ー|から|、|・|または|又は|ないし|or|to)(?<to>${NUMBER}))?(?<unit>${UNIT})(?<half>半)?) {0,16}${SIDE}`,
  'gu',
);

function readMatch(text: string, match: RegExpMatchArray): Duration | null {
  const groups = match.groups ?? {};
  const start = match.index ?? 0;
  const words = match[0];
  if (groups['head'] === '第' || groups['head'] === '毎') return null;
  // T-9か月: nine months before the day.
  const side = groups['head']?.endsWith('ー') ? 'before' : sideOf(groups['side'] ?? '');
  const least = groups['name'] === undefined ? countedLength(groups, side) : namedLength(words);
  if (!least || isDate(text, start, groups['unit'])) return null;
  return {
    start,
    end: start + words.length,
    least,
    side,
    isUpperBound: /以内|以下|未満|弱/u.test(groups['side'] ?? ''),
  };
}

function namedLength(words: string): Length | null {
  return NAMED.find(([written]) => new RegExp(`^約?(?:${written})`, 'u').test(words))?.[1] ?? null;
}

function countedLength(
  groups: Readonly<Record<string, string | undefined>>,
  side: DurationSide,
): Length | null {
  const written = groups['unit'] ?? '';
  // 月 alone counts only where a side says that it is a length: 「六月前」 is six months, 「六月」 is June.
  if (written === '月' && side === 'none') return null;
  const from = numberOf(groups['from'] ?? '');
  const unit = unitOf(written);
  if (from === null || !unit) return null;
  // 2020年 is a year of the calendar.
  if (unit.months === 12 && from > 100) return null;
  const half = groups['half'] === undefined ? 0 : 0.5;
  const to = groups['to'] === undefined ? null : numberOf(groups['to']);
  if (to === null) return lengthOf(from + half, unit);
  const first = lengthOf(from, unitOf(groups['fromUnit'] ?? '') ?? unit);
  const second = lengthOf(to + half, unit);
  return roughDays(first) < roughDays(second) ? first : second;
}

function unitOf(written: string): Unit | undefined {
  return UNITS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(written))?.[1];
}

function lengthOf(amount: number, { months = 0, days = 0 }: Unit): Length {
  return { months: months * amount, days: days * amount };
}

function numberOf(written: string): number | null {
  const english = ENGLISH_NUMBERS.indexOf(written);
  return english < 0 ? readNumeral(written) : english + 1;
}

function sideOf(words: string): DurationSide {
  if (/前|まえ|予告|周知|告知|通知|猶予|余裕|prior|before|inadvance|notice|ahead/u.test(words)) {
    return 'before';
  }
  if (/後|経過/u.test(words)) return 'after';
  return /以内|以下|未満|弱/u.test(words) ? 'within' : 'none';
}

/** 10日 in 5月10日 and 3月 in 2027年3月 are dates. */
function isDate(text: string, start: number, unit: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  if (unit === '日') return /[^ヶケかカヵ箇個]月$/u.test(before);
  return unit === '月' && /年$/u.test(before);
}

/** 1か月と10日, 1年6か月: the second length adds to the first. */
function isContinued(text: string, first: Duration, second: Duration): boolean {
  const between = text.slice(first.end, second.start);
  return (
    first.side === 'none' &&
    (between === '' || between === 'と') &&
    roughDays(second.least) < roughDays(first.least)
  );
}

function joined(first: Duration, second: Duration): Duration {
  return {
    ...second,
    start: first.start,
    least: {
      months: first.least.months + second.least.months,
      days: first.least.days + second.least.days,
    },
  };
}
