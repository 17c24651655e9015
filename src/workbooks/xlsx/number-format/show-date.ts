import type { FormatToken } from './number-format.ts';
import { datePartsOf } from './serial-date.ts';
import type { DateParts } from './serial-date.ts';

/** Shows a day number by the letters of a date format; null for what is no date. */
export function showDate(
  serial: number,
  tokens: readonly FormatToken[],
  has1904Dates: boolean,
): string | null {
  const parts = datePartsOf(roundToShown(serial, tokens), has1904Dates);
  if (!parts) return null;
  const isTwelveHours = tokens.some(({ kind, ...rest }) => kind === 'date' && isNoonSign(rest));
  return tokens
    .map((token, index) => {
      switch (token.kind) {
        case 'literal':
          return token.text;
        case 'elapsed':
          return showElapsed(serial, token.sign);
        case 'date':
          return showPart(parts, minutesOrMonth(tokens, index), isTwelveHours);
        case 'digit':
          // Fractions of a second, as in 'ss.00'.
          return fractionDigit(parts, tokens, index);
        case 'point':
          return '.';
        case 'comma':
          return ',';
        case 'percent':
          return '%';
        case 'general':
          return '';
      }
    })
    .join('');
}

/** Without fractions of a second in the format, 23:59:59.9 is shown as the next day. */
function roundToShown(serial: number, tokens: readonly FormatToken[]): number {
  const hasFractions = tokens.some(({ kind }) => kind === 'digit');
  return hasFractions ? serial : Math.round(serial * 86_400) / 86_400;
}

function isNoonSign(token: object): boolean {
  return 'sign' in token && (token.sign === 'am/pm' || token.sign === 'a/p');
}

/** 'm' is minutes behind hours or before seconds, and the month everywhere else. */
function minutesOrMonth(tokens: readonly FormatToken[], index: number): string {
  const token = tokens[index];
  const sign = token && 'sign' in token ? token.sign : '';
  if (!sign.startsWith('m') || sign.length > 2) return sign;
  const isClock = (letter: string) => (other: FormatToken | undefined) =>
    other !== undefined && 'sign' in other && other.sign.startsWith(letter);
  const isLetter = ({ kind }: FormatToken): boolean => kind === 'date' || kind === 'elapsed';
  const before = tokens.slice(0, index).findLast(isLetter);
  const after = tokens.slice(index + 1).find(isLetter);
  return isClock('h')(before) || isClock('s')(after) ? sign.replaceAll('m', 'n') : sign;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKDAYS_JA = '日月火水木金土';

/** Here 'n' stands for minutes. */
function showPart(parts: DateParts, sign: string, isTwelveHours: boolean): string {
  const two = (value: number): string => String(value).padStart(sign.length > 1 ? 2 : 1, '0');
  const { year, month, day, weekday, hours, minutes, seconds } = parts;
  switch (sign.charAt(0)) {
    case 'y':
      return sign.length > 2 ? String(year).padStart(4, '0') : String(year % 100).padStart(2, '0');
    case 'g':
    case 'e':
      return showEra(parts, sign);
    case 'm':
      return sign.length > 2 ? nameOf(MONTHS[month - 1] ?? '', sign.length) : two(month);
    case 'd':
      return sign.length > 2 ? nameOf(WEEKDAYS[weekday] ?? '', sign.length) : two(day);
    case 'a':
      if (isNoonSign({ sign })) return showNoon(hours, sign);
      return WEEKDAYS_JA.charAt(weekday) + (sign.length > 3 ? '曜日' : '');
    case 'h':
      return two(isTwelveHours ? hours % 12 || 12 : hours);
    case 'n':
      return two(minutes);
    default:
      return two(Math.floor(seconds));
  }
}

/** Three letters abbreviate, four spell out, five leave the first letter. */
function nameOf(name: string, length: number): string {
  if (length === 3) return name.slice(0, 3);
  return length === 5 ? name.charAt(0) : name;
}

function showNoon(hours: number, sign: string): string {
  const shown = hours < 12 ? 'AM' : 'PM';
  return sign === 'a/p' ? shown.charAt(0) : shown;
}

/** The first days of the Japanese eras, latest first, as year × 10,000 + month × 100 + day. */
const ERAS = [
  { from: 20190501, letter: 'R', name: '令和' },
  { from: 19890108, letter: 'H', name: '平成' },
  { from: 19261225, letter: 'S', name: '昭和' },
  { from: 19120730, letter: 'T', name: '大正' },
  { from: 0, letter: 'M', name: '明治' },
];
const FIRST_YEAR_OF_MEIJI = 1868;

function showEra({ year, month, day }: DateParts, sign: string): string {
  const date = year * 10_000 + month * 100 + day;
  const era = ERAS.find(({ from }) => date >= from);
  if (!era) return '';
  if (sign === 'g') return era.letter;
  if (sign.startsWith('g')) return sign === 'gg' ? era.name.charAt(0) : era.name;
  const firstYear = era.from === 0 ? FIRST_YEAR_OF_MEIJI : Math.floor(era.from / 10_000);
  return String(year - firstYear + 1).padStart(sign.length > 1 ? 2 : 1, '0');
}

function showElapsed(serial: number, sign: string): string {
  const seconds = Math.round(serial * 86_400);
  const unit = sign.startsWith('h') ? 3600 : sign.startsWith('m') ? 60 : 1;
  return String(Math.floor(seconds / unit)).padStart(sign.length, '0');
}

function fractionDigit(parts: DateParts, tokens: readonly FormatToken[], index: number): string {
  const before = tokens.slice(0, index).filter(({ kind }) => kind === 'digit').length;
  return parts.seconds.toFixed(3).slice(-3).charAt(before);
}
