/**
 * Shows a number through an Excel number format: General, fixed places, thousands, percent, exponents, dates and
 * times, in the Japanese locale. Sections for positive, negative and zero are followed, colours left out.
 */
export function formatNumber(value: number, format: string): string {
  if (format === 'General' || format === '@' || format === '') return general(value);
  const sections = splitSections(format);
  const section = sectionFor(value, sections);
  const shown = sections.length > 1 && value < 0 ? Math.abs(value) : value;
  const plain = section.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/^General$/i.test(plain)) return general(shown);
  if (isDate(plain)) return formatDate(shown, plain);
  return formatDigits(shown, plain);
}

/** True for a format that shows a date or a time. */
function isDate(format: string): boolean {
  return /[ymdhsgea]/i.test(withoutLiterals(format)) && !/^General$/i.test(format);
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
  }
  return String(Number(value.toPrecision(10)));
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [format];
}

function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = 'General', negative, zero] = sections;
  if (value < 0) return negative ?? `-${positive}`.replace(/^-(?=General)/, '');
  if (value === 0) return zero ?? positive;
  return positive;
}

function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*./g, '');
}

function formatDigits(value: number, section: string): string {
  const body = withoutLiterals(section);
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?(?:[eE][+-]?0+)?/.exec(body)?.[0];
  if (digits === undefined) return literals(section);
  const percent = (body.match(/%/g) ?? []).length;
  const scaled = Math.abs(value) * 100 ** percent;
  const [whole = '', decimals = ''] = digits.split('.');
  const fixed = scaled.toFixed(decimals.length);
  const [wholeDigits = '0', fraction = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const shownWhole = wholeDigits === '0' && least === 0 ? '' : wholeDigits.padStart(least, '0');
  const grouped = whole.includes(',') ? shownWhole.replace(/\B(?=(\d{3})+$)/g, ',') : shownWhole;
  const kept = trimOptional(fraction, decimals);
  const number = grouped + (kept === '' ? '' : `.${kept}`);
  return literals(section, digits, number);
}

/** Takes away zeros at the end that the format marks as optional with '#'. */
function trimOptional(fraction: string, decimals: string): string {
  let length = fraction.length;
  while (length > 0 && decimals[length - 1] === '#' && fraction[length - 1] === '0') length--;
  return fraction.slice(0, length);
}

/** The section's own letters, with the formatted digits in place of its pattern. */
function literals(section: string, pattern?: string, number = ''): string {
  const tokens = section.match(/"[^"]*"|\\.|_.|\*.|[^"\\_*]+/g) ?? [];
  let rest: string | undefined = pattern;
  return tokens
    .map((token) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (token.startsWith('_')) return ' ';
      if (token.startsWith('*')) return '';
      if (rest === undefined || !token.includes(rest)) return token;
      const filled = token.replace(rest, number);
      rest = undefined;
      return filled;
    })
    .join('');
}

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
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

function formatDate(value: number, section: string): string {
  const date = dateOf(value);
  const tokens =
    section.match(
      /"[^"]*"|\\.|_.|\*.|\[h+\]|\[m+\]|\[s+\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|g+|e+|a{3,4}|[^"\\]/gi,
    ) ?? [];
  const hasHalfDays = /AM\/PM|A\/P/i.test(section);
  let previous = '';
  return tokens
    .map((token, index) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (/^[_*]/.test(token)) return '';
      const next = tokens.slice(index + 1).find((each) => /^[ymdhs]/i.test(each)) ?? '';
      const isMinute = /^m{1,2}$/i.test(token) && (/^\[?h/i.test(previous) || /^s/i.test(next));
      if (/^\[?[ymdhs]/i.test(token)) previous = token;
      return isMinute
        ? pad(date.getUTCMinutes(), token)
        : datePart(date, token, value, hasHalfDays);
    })
    .join('');
}

function datePart(date: Date, token: string, value: number, hasHalfDays: boolean): string {
  const lower = token.toLowerCase();
  const hours = date.getUTCHours();
  switch (lower.charAt(0)) {
    case 'y':
      return lower.length > 2
        ? String(date.getUTCFullYear())
        : String(date.getUTCFullYear() % 100).padStart(2, '0');
    case 'm': {
      const name = MONTHS[date.getUTCMonth()] ?? '';
      return lower.length < 3
        ? pad(date.getUTCMonth() + 1, lower)
        : lower.length === 3
          ? name.slice(0, 3)
          : name;
    }
    case 'd': {
      const name = ENGLISH_DAYS[date.getUTCDay()] ?? '';
      return lower.length < 3
        ? pad(date.getUTCDate(), lower)
        : lower.length === 3
          ? name.slice(0, 3)
          : name;
    }
    case 'h':
      return pad(hasHalfDays ? hours % 12 || 12 : hours, lower);
    case 's':
      return pad(date.getUTCSeconds(), lower.replace(/\..*/, ''));
    case '[':
      return String(
        Math.floor(value * (lower.includes('h') ? 24 : lower.includes('m') ? 1440 : 86400)),
      );
    case 'a':
      if (lower.startsWith('am') || lower.startsWith('a/')) return hours < 12 ? 'AM' : 'PM';
      return (WEEKDAYS[date.getUTCDay()] ?? '') + (lower.length > 3 ? '曜日' : '');
    case 'g':
      return era(date).name[Math.min(lower.length, 3) - 1] ?? '';
    case 'e':
      return String(era(date).year).padStart(lower.length, '0');
    default:
      return token;
  }
}

function pad(number: number, token: string): string {
  return String(number).padStart(token.length > 1 ? 2 : 1, '0');
}

function era(date: Date): { name: readonly [string, string, string]; year: number } {
  const year = date.getUTCFullYear();
  if (date.getTime() >= Date.UTC(2019, 4, 1))
    return { name: ['R', '令', '令和'], year: year - 2018 };
  if (date.getTime() >= Date.UTC(1989, 0, 8))
    return { name: ['H', '平', '平成'], year: year - 1988 };
  return { name: ['S', '昭', '昭和'], year: year - 1925 };
}

/** Day 1 is 1900-01-01; Excel counts a 29 February 1900 that never was. */
function dateOf(value: number): Date {
  const days = value < 60 ? value + 1 : value;
  return new Date(Math.round((days - 25569) * 86_400_000));
}
