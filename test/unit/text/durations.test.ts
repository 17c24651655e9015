import fc from 'fast-check';
import { readingForm } from '../../../src/core/text/evened-text.ts';
import { compareWithMonths, findDurations, readPeriod } from '../../../src/core/text/durations.ts';

function read(text: string): string[] {
  const evened = readingForm(text);
  return findDurations(evened).map(
    ({ start, end, least, side }) =>
      `${evened.slice(start, end)} = ${least.months}か月${least.days}日 ${side}`,
  );
}

describe('lengths of time in answers', () => {
  test.each([
    ['3ヶ月前', '3ヶ月前 = 3か月0日 before'],
    ['三か月以上前に', '三か月以上前 = 3か月0日 before'],
    ['３ヵ月前', '3ヵ月前 = 3か月0日 before'],
    ['３箇月前', '3箇月前 = 3か月0日 before'],
    ['半年以上前', '半年以上前 = 6か月0日 before'],
    ['90日前', '90日前 = 0か月90日 before'],
    ['百八十日前', '百八十日前 = 0か月180日 before'],
    ['三〇日前', '三〇日前 = 0か月30日 before'],
    ['6週間前', '6週間前 = 0か月42日 before'],
    ['15営業日前', '15営業日前 = 0か月21日 before'],
    ['1年半前', '1年半前 = 18か月0日 before'],
    ['1か月と10日前', '1か月と10日前 = 1か月10日 before'],
    ['2～3か月前', '2~3か月前 = 2か月0日 before'],
    ['2週間～1か月前', '2週間~1か月前 = 0か月14日 before'],
    ['3か月から1年前', '3か月から1年前 = 3か月0日 before'],
    ['10日または1か月前', '10日または1か月前 = 0か月10日 before'],
    ['1～2年半前', '1~2年半前 = 12か月0日 before'],
    ['六月前までに', '六月前 = 6か月0日 before'],
    ['60日間の予告期間', '60日間の予告 = 0か月60日 before'],
    ['2週間以内', '2週間以内 = 0か月14日 within'],
    ['解約から30日後', '30日後 = 0か月30日 after'],
    ['ログを3年間保存', '3年間 = 36か月0日 none'],
    ['30 days prior notice', '30daysprior = 0か月30日 before'],
    ['two weeks before', 'twoweeksbefore = 0か月14日 before'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each(['5月10日に', '2025年5月', '第3条', '毎年9月', '2020年に', 'Windows 11'])(
    '%s is no length of time',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test('every number of days written before 日前 is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (days) => {
        expect(findDurations(`終了の${days}日前まで`)[0]?.least).toEqual({ months: 0, days });
      }),
    );
  });
});

describe('comparing with a limit of months', () => {
  test.each([
    [{ months: 1, days: 0 }, 1, 'enough'],
    [{ months: 0, days: 28 }, 1, 'short'],
    [{ months: 0, days: 30 }, 1, 'unclear'],
    [{ months: 0, days: 31 }, 1, 'enough'],
    [{ months: 5, days: 0 }, 6, 'short'],
    [{ months: 0, days: 179 }, 6, 'short'],
    [{ months: 0, days: 180 }, 6, 'unclear'],
    [{ months: 0, days: 183.4 }, 6, 'unclear'],
    [{ months: 0, days: 184 }, 6, 'enough'],
    [{ months: 5, days: 20 }, 6, 'short'],
  ] as const)('%j against %d months: %s', (length, months, expected) => {
    const unclear = months === 1 ? { from: 30, to: 30 } : { from: 180, to: 183 };
    expect(compareWithMonths(length, months, unclear)).toBe(expected);
  });

  test('periods of definitions are read, anything else is refused', () => {
    expect(readPeriod('P6M')).toEqual({ months: 6, days: 0 });
    expect(readPeriod('P3Y')).toEqual({ months: 36, days: 0 });
    expect(() => readPeriod('6か月')).toThrow('6か月');
  });
});
