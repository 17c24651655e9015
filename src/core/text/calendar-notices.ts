import type { Length } from './durations.ts';
import { statementsAfter } from './neighbours.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import type { Statement } from './statements.ts';

/** A notice whose length two dates of the calendar tell. Offsets of the statement's text. */
interface CalendarNotice extends Stretch {
  readonly length: Length;
}

/** Finds the notices in a statement that name dates instead of a length: of the year, of the month, of the week. */
export function calendarNotices(passage: Passage, statement: Statement): CalendarNotice[] {
  return [
    ...byMonthOfYear(passage, statement),
    ...byDayOfMonth(passage, statement),
    ...withinPeriod(passage, statement),
  ];
}

/** 「終了日は年度末とし、その前年の12月1日までに」. */
function byMonthOfYear(passage: Passage, statement: Statement): CalendarNotice[] {
  const match =
    /(?<year>前年度?|同年度?|当年度?|その年度?)の?(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|末日?)?まで/u.exec(
      statement.text,
    );
  if (!match?.groups) return [];
  const { start, end } = statement.sentence;
  const before = passage.evened.text.slice(start, Math.min(end, statement.start + match.index));
  const last = /(?<month>\d{1,2})月(?:(?<day>\d{1,2})日|末)(?!.*月)/u.exec(before)?.groups;
  const endMonth = last ? Number(last['month']) : /年度末/u.test(before) ? 3 : null;
  if (endMonth === null) return [];
  const year = match.groups['year'] ?? '';
  const years = year.startsWith('前年') ? 12 : 0;
  // A business year runs from April to March.
  const inYear = (month: number): number => (year.endsWith('度') && month < 4 ? month + 12 : month);
  const months = inYear(endMonth) + years - inYear(Number(match.groups['month']));
  const days =
    Number(last?.['day'] ?? DAYS_OF_MONTH) - Number(match.groups['day'] ?? DAYS_OF_MONTH);
  return [noticeAt(match, { months, days: Math.max(days, 0) })];
}

/** 「前の月の20日にお知らせし、翌月1日に適用する」. */
function byDayOfMonth(passage: Passage, statement: Statement): CalendarNotice[] {
  const told = /(?<!前)前の?月の?(?<day>\d{1,2})日/u.exec(statement.text);
  if (!told) return [];
  for (const { text } of statementsAfter(passage, statement)) {
    const done = DAY_OF_CHANGE.exec(text);
    if (!done) continue;
    const days = DAYS_OF_MONTH - Number(told.groups?.['day']) + Number(done.groups?.['day'] ?? 1);
    return [noticeAt(told, { months: 0, days: Math.max(days, 0) })];
  }
  return [];
}

/** 「同じ月の第3日曜日に適用」: told and done within one month, one week or one day. */
function withinPeriod(passage: Passage, statement: Statement): CalendarNotice[] {
  for (const { text } of statementsAfter(passage, statement)) {
    const done = SAME_PERIOD.exec(text);
    if (!done) continue;
    const days = Object.entries(MOST_DAYS).find(([period]) => done.groups?.['period'] === period);
    const told = /[^、。は]+、?$/u.exec(statement.text);
    return told ? [noticeAt(told, { months: 0, days: days?.[1] ?? 1 })] : [];
  }
  return [];
}

function noticeAt(match: RegExpExecArray, length: Length): CalendarNotice {
  return { start: match.index, end: match.index + match[0].length, length };
}

const DAYS_OF_MONTH = 30;
const CHANGE = '(?:適用|反映|実施|リリース|切り?替|更新|変更|入れ替)';
const DAY_OF_CHANGE = new RegExp(
  `(?:翌|当|その)?月の?(?:(?<day>\\d{1,2})日|初日|初め|月初)[^。、]{0,8}${CHANGE}`,
  'u',
);
const SAME_PERIOD = new RegExp(
  `^[^。、]{0,8}(?:同じ|同|その|当|翌)(?<period>月|週|日|営業日)(?<!翌月)[^。、]{0,14}${CHANGE}`,
  'u',
);
/** The most days between two days of one period. */
const MOST_DAYS: Readonly<Record<string, number>> = { 月: 27, 週: 6, 日: 1, 営業日: 3 };
