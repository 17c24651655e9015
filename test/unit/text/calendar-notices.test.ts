import { calendarNotices } from '../../../src/core/text/calendar-notices.ts';
import type { Length } from '../../../src/core/text/durations.ts';
import { readPassage } from '../../../src/core/text/passage.ts';

function lengths(text: string): Length[] {
  const passage = readPassage(text);
  return passage.statements.flatMap((statement) =>
    calendarNotices(passage, statement).map(({ length }) => length),
  );
}

test.each<[string, Length]>([
  ['終了日は年度末とし、その前年の12月1日までに通知する。', { months: 3, days: 29 }],
  ['前の月の20日に知らせ、翌月1日に適用する。', { months: 0, days: 11 }],
  ['前月5日に知らせ、翌月25日に反映する。', { months: 0, days: 50 }],
  ['月初に掲載し、同じ月の第3日曜日に適用する。', { months: 0, days: 27 }],
  ['月曜に告知し、その週の金曜に反映する。', { months: 0, days: 6 }],
  ['掲示し、翌日に切り替える。', { months: 0, days: 1 }],
])('%s', (text, length) => {
  expect(lengths(text)).toEqual([length]);
});

test.each([
  '前々月の末日に知らせ、月の初日に適用する。',
  '2か月前に通知し、当日に結果を報告する。',
  '翌月に適用する変更を通知し、その次の月に適用する。',
])('none: %s', (text) => {
  expect(lengths(text)).toEqual([]);
});
