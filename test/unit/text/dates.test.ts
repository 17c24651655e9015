import fc from 'fast-check';
import { dayOf, findTimes, monthsBefore } from '../../../src/core/text/dates.ts';
import { readingForm } from '../../../src/core/text/evened-text.ts';

const TODAY = dayOf('2026-11-23');
const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function read(text: string): string[] {
  const evened = readingForm(text);
  return findTimes(evened, TODAY).map(
    ({ start, end, earliest, latest }) =>
      `${evened.slice(start, end)} ${isoOf(earliest)}..${isoOf(latest)}`,
  );
}

describe('times in answers, on 2026-11-23', () => {
  test.each([
    ['令和6年2月', '令和6年2月 2024-02-01..2024-02-29'],
    ['R6.10.1', 'r6.10.1 2024-10-01..2024-10-01'],
    ['令和元年5月', '令和元年5月 2019-05-01..2019-05-31'],
    ['平成30年', '平成30年 2018-01-01..2018-12-31'],
    ['２０２５年５月', '2025年5月 2025-05-01..2025-05-31'],
    ['二〇二〇年', '二〇二〇年 2020-01-01..2020-12-31'],
    ['2023/11/30', '2023/11/30 2023-11-30..2023-11-30'],
    ['2024年度', '2024年度 2024-04-01..2025-03-31'],
    ['昨年', '昨年 2025-01-01..2025-12-31'],
    ['昨年8月', '昨年8月 2025-08-01..2025-08-31'],
    ['昨年の暮れ', '昨年の暮れ 2025-12-01..2025-12-31'],
    ['一昨年', '一昨年 2024-01-01..2024-12-31'],
    ['本年4月', '本年4月 2026-04-01..2026-04-30'],
    ['4年以上前', '4年以上前 1970-01-01..2022-11-23'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('先月 lies within the last two months', () => {
    const [time] = findTimes('先月', TODAY);
    expect(time?.earliest).toBeGreaterThan(TODAY - 63);
    expect(time?.latest).toBeLessThan(TODAY);
  });

  test('同年6月 and 同月 take the time named before them', () => {
    expect(read('2022年の点検、同年6月、同月')).toEqual([
      '2022年の 2022-01-01..2022-12-31',
      '同年6月 2022-06-01..2022-06-30',
      '同月 2022-06-01..2022-06-30',
    ]);
  });

  test.each([
    'SHA-256',
    'Windows 11',
    'ISO27001',
    'TLS1.2',
    '053-412-2000',
    '第12条',
    'S3/CloudFront',
    'HTTP、H2/QUIC',
    'Server 2012 R2.',
  ])('%s is no time', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('every day written as 年月日 is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf('1990-01-01'), max: dayOf('2099-12-31') }), (day) => {
        const [year, month, date] = isoOf(day).split('-').map(Number);
        const [time] = findTimes(`${year}年${month}月${date}日`, TODAY);
        expect([time?.earliest, time?.latest]).toEqual([day, day]);
      }),
    );
  });
});

test('three years before a leap day is the last day of its month', () => {
  expect(isoOf(monthsBefore(dayOf('2024-02-29'), 36))).toBe('2021-02-28');
  expect(isoOf(monthsBefore(dayOf('2026-11-23'), 36))).toBe('2023-11-23');
});

test('a day that does not exist is refused', () => {
  expect(() => dayOf('2025-02-30')).toThrow('2025-02-30');
});
