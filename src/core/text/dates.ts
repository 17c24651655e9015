import { NUMERAL, readNumeral } from './numerals.ts';

/** A day as a count of days since 1970-01-01. */
export type Day = number;

/** A time that a text names: `text.slice(start, end)` are its words; it lies between two days, both included. */
export interface NamedTime {
  readonly start: number;
  readonly end: number;
  readonly earliest: Day;
  readonly latest: Day;
}

/** Reads 'YYYY-MM-DD'. Throws when it is not a day. */
export function dayOf(isoDate: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(isoDate);
  const day = match ? dayAt(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (day === null) throw new Error(`'${isoDate}' is not a day written as YYYY-MM-DD.`);
  return day;
}

/** The same day of the month, `months` earlier; the month's last day where it has no such day. */
export function monthsBefore(day: Day, months: number): Day {
  const date = new Date(day * DAY);
  const count = date.getUTCFullYear() * 12 + date.getUTCMonth() - months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return dayAtMost(year, month, date.getUTCDate());
}

/**
 * Finds the times that a text (in its reading form) names: 令和6年2月, R6.10.1, 2025年5月, 2023/11/30, 二〇二〇年, 2024年度, 昨年8月, 先月, 一昨年, 3年前.
 * 同年, 同月 and 同日 take the time named before them. `today` is the day of the check.
 */
export function findTimes(text: string, today: Day): NamedTime[] {
  const found: NamedTime[] = [];
  const spans: Span[] = [];
  for (const match of text.matchAll(TIME)) {
    const start = match.index;
    const last = spans.at(-1) ?? null;
    const span = spanOf(match.groups ?? {}, today, last);
    if (!span) continue;
    spans.push({ ...span, year: span.year ?? last?.year ?? null });
    found.push({
      start,
      end: start + match[0].length,
      earliest: span.earliest,
      latest: span.latest,
    });
  }
  return found;
}

interface Span {
  readonly earliest: Day;
  readonly latest: Day;
  /** The year it names, for later times without one. */
  readonly year: number | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

const DAY = 86_400_000;

/** First year of each era, minus one. Source: 元号法; R6 is 2024. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
};

/** Words for years, in years from the year of the check. */
const YEAR_WORDS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  昨年: -1,
  去年: -1,
  前年: -1,
  一昨年: -2,
  おととし: -2,
};

/** 昨春, 今夏: year and first month of the season. */
const SEASONS: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

/** Recent times: how many days back they begin and end. */
const RECENT: Readonly<Record<string, readonly [from: number, to: number]>> = {
  本日: [0, 0],
  昨日: [1, 1],
  先日: [30, 1],
  先週: [14, 1],
  先々週: [21, 7],
  今週: [7, 0],
  先月: [62, 1],
  先々月: [93, 28],
  前月: [62, 1],
  今月: [31, 0],
  最近: [180, 0],
  このほど: [90, 0],
  先ごろ: [90, 0],
  先頃: [90, 0],
  先般: [180, 0],
};

const keys = (words: object): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** R6年, R6.10: a letter and a number alone, as in S3/, HTTP/2 and R2., are the name of something. */
const ERA_LETTER = String.raw`(?<![a-z])[rhs](?=\.?(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})(?:年|[./ー](?:0?[1-9]|1[0-2])(?!\d)))`;
const YEAR_PART = String.raw`(?:西暦)?(?:(?<western>(?:19|20)\d\d)|(?<kanji>[一二][〇九][〇零一二三四五六七八九]{2})|(?<era>令和|平成|昭和|${ERA_LETTER})\.?(?<eraYear>元|\d{1,2}|[一二三四五六七八九十]{1,3}))`;
const MONTH_PART = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2})`;
const TIME = new RegExp(
  [
    // 2025年5月3日, R6.10.1, 2023/11/30, 2024年度
    String.raw`${YEAR_PART}(?:(?<fiscal>年度)|(?:年|\.|/|ー)の?(?:(?<month>${MONTH_PART})(?:月|\.|/|ー|(?!\d))(?:(?<day>${MONTH_PART})日?)?)?)`,
    // 昨年度, 昨年の8月, 本年5月, 昨年8月10日
    String.raw`(?<word>${keys(YEAR_WORDS)})(?:(?<wordFiscal>度)|の?(?:(?<wordMonth>${MONTH_PART})月(?:(?<wordDay>${MONTH_PART})日)?|(?<wordSeason>[春夏秋冬]|暮れ|末)))?`,
    String.raw`(?<seasonYear>[今昨])(?<season>[春夏秋冬])`,
    // 同年9月, 同月: the time named before
    String.raw`(?<sameYear>同年)(?:の?(?<sameMonth>${MONTH_PART})月)?|同[月日]`,
    // 3年前, 4年以上前, 数年前, 半年前
    String.raw`(?:約)?(?:(?<agoNumber>${NUMERAL})(?<agoUnit>年|[ヶケかカヵ箇個]月|週間?|日)(?<agoOpen>以上|余り|あまり)?(?:ほど|程度|くらい)?|(?<halfYear>半年)(?:ほど|程度)?)前`,
    `(?<recent>${keys(RECENT)})`,
  ].join('|'),
  'gu',
);

function spanOf(groups: Groups, today: Day, last: Span | null): Span | null {
  if (groups['western'] ?? groups['kanji'] ?? groups['era']) return calendarSpan(groups);
  const thisYear = new Date(today * DAY).getUTCFullYear();
  if (groups['word'] !== undefined) return yearWordSpan(groups, groups['word'], thisYear);
  if (groups['season'] !== undefined) {
    const year = thisYear - (groups['seasonYear'] === '昨' ? 1 : 0);
    return seasonSpan(year, groups['season']);
  }
  if (groups['agoNumber'] !== undefined || groups['halfYear'] !== undefined) {
    return agoSpan(groups, today);
  }
  const recent = groups['recent'] === undefined ? undefined : RECENT[groups['recent']];
  if (recent) return { earliest: today - recent[0], latest: today - recent[1], year: thisYear };
  if (last?.year == null) return null;
  const isSameMonth = groups['sameYear'] === undefined;
  return isSameMonth ? last : monthSpan(last.year, groups['sameMonth']);
}

function calendarSpan(groups: Groups): Span | null {
  const year = yearOf(groups);
  if (year === null) return null;
  if (groups['fiscal'] !== undefined) return fiscalSpan(year);
  return monthSpan(year, groups['month'], groups['day']);
}

function yearOf({ western, kanji, era, eraYear }: Groups): number | null {
  const written = western ?? kanji;
  if (written !== undefined) return readNumeral(written);
  const first = ERAS[era ?? ''];
  const count = eraYear === '元' ? 1 : readNumeral(eraYear ?? '');
  return first === undefined || count === null ? null : first + count;
}

function yearWordSpan(groups: Groups, word: string, thisYear: number): Span | null {
  const year = thisYear + (YEAR_WORDS[word] ?? 0);
  if (groups['wordFiscal'] !== undefined) return fiscalSpan(year);
  const season = groups['wordSeason'];
  if (season === '暮れ' || season === '末') return monthSpan(year, '12');
  if (season !== undefined) return seasonSpan(year, season);
  return monthSpan(year, groups['wordMonth'], groups['wordDay']);
}

/** The business year of Japanese offices: April to March. */
function fiscalSpan(year: number): Span {
  return { earliest: dayAtMost(year, 4, 1), latest: dayAtMost(year + 1, 3, 31), year };
}

function seasonSpan(year: number, season: string): Span {
  const month = SEASONS[season] ?? 1;
  return {
    earliest: dayAtMost(year, month, 1),
    latest: dayAtMost(year + (month === 12 ? 1 : 0), month === 12 ? 2 : month + 2, 28),
    year,
  };
}

function monthSpan(year: number, monthWritten?: string, dayWritten?: string): Span | null {
  if (monthWritten === undefined) {
    return { earliest: dayAtMost(year, 1, 1), latest: dayAtMost(year, 12, 31), year };
  }
  const month = readNumeral(monthWritten);
  if (month === null || month < 1 || month > 12) return null;
  const day = dayWritten === undefined ? null : readNumeral(dayWritten);
  if (day === null) {
    return { earliest: dayAtMost(year, month, 1), latest: dayAtMost(year, month, 31), year };
  }
  const exact = dayAt(year, month, day);
  return exact === null ? null : { earliest: exact, latest: exact, year };
}

function agoSpan(groups: Groups, today: Day): Span | null {
  const amount = groups['halfYear'] === undefined ? readNumeral(groups['agoNumber'] ?? '') : 0.5;
  if (amount === null) return null;
  const unit = groups['agoUnit'] ?? '年';
  const months = unit === '年' ? amount * 12 : unit.endsWith('月') ? amount : 0;
  const days = unit.startsWith('週') ? amount * 7 : unit === '日' ? amount : 0;
  const middle = monthsBefore(today, Math.round(months)) - days;
  // 「3年前」 said in November may mean any month of that year.
  const fuzz = Math.round((months * 30 + days) / 6);
  const isOpen = groups['agoOpen'] !== undefined;
  return {
    earliest: isOpen ? 0 : middle - fuzz,
    latest: isOpen ? middle : middle + fuzz,
    year: null,
  };
}

function dayAt(year: number, month: number, day: number): Day | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time / DAY : null;
}

/** The day, or the month's last one where it has no such day. */
function dayAtMost(year: number, month: number, day: number): Day {
  return Math.min(Date.UTC(year, month - 1, day), Date.UTC(year, month, 0)) / DAY;
}
