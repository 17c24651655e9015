import { readPassage } from '../../../src/core/text/passage.ts';
import { erasedWithin, findRetention } from '../../../src/core/text/retention.ts';

describe('data kept after the end of use', () => {
  test.each([
    ['バックアップは、契約が終了したお客様の分も含めて終了後5年間保管します。', 60],
    ['解約後も弊社では3年間データを保管します。', 36],
    ['利用終了後もデータを保管し続けます。', null],
    ['引渡しに備え、利用終了から1年間は写しを弊社に残します。', 12],
  ])('%s', (text, months) => {
    const [kept] = findRetention(readPassage(text));
    expect(kept).toBeDefined();
    expect(kept?.length?.months ?? null).toBe(months);
  });

  test.each([
    '日次で35世代を保持します。',
    '契約終了後もログは1年間保管します。',
    '利用終了後にデータが残ることはありません。',
  ])('none: %s', (text) => {
    expect(findRetention(readPassage(text))).toEqual([]);
  });
});

test('the longest time until all is erased, in days', () => {
  expect(erasedWithin(readPassage('本番は30日以内、バックアップは60日後に消去します。'))).toBe(60);
  expect(erasedWithin(readPassage('速やかに消去します。'))).toBeNull();
});
