import { dayOf } from '../../../src/core/text/dates.ts';
import { readPeriod } from '../../../src/core/text/durations.ts';
import { readingForm } from '../../../src/core/text/evened-text.ts';
import { readReach } from '../../../src/core/text/periods-reaching.ts';

const TODAY = dayOf('2026-11-23');
const reach = (text: string) => readReach(readingForm(text), readPeriod('P3Y'), TODAY);

describe('looking back three years', () => {
  test.each([
    '過去3年以内に',
    '過去３ヵ年',
    '三か年にわたり',
    '36か月間',
    '直近1年も、過去10年も',
    '2022年10月以降',
    '2023年11月から2026年11月まで',
    '2023年12月以降（記入から確認までの日数）',
    '令和3年度から',
  ])('%s does', (text) => {
    expect(reach(text).isFar).toBe(true);
  });

  test.each([
    ['過去2年間、漏えいはない', '、漏えいはない'],
    ['直近の約1年において', 'において'],
    ['ここ18か月は事故がない', 'ここ\nは事故がない'],
    ['昨年4月から今日まで、事故はない', '、事故はない'],
    ['2025年4月以降、事故はない', '、事故はない'],
    ['令和7年度は事故がない', 'は事故がない'],
    ['2年前の稼働以来', 'の稼働以来'],
    ['事故はない', '事故はない'],
  ])('%s does not, and leaves %j', (text, rest) => {
    const found = reach(text);
    expect(found.isFar).toBe(false);
    expect(found.rest.replace(/^\n/u, '')).toBe(
      readingForm(rest.replace('\n', '@')).replace('@', '\n'),
    );
  });
});
