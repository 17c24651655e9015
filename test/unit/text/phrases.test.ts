import { phrases } from '../../../src/core/text/phrases.ts';

describe('phrases of a definition', () => {
  test.each([
    ['権限 ロール', '役割ごとにロールを設ける', true],
    ['権限 ロール', '接続元を制限する', false],
    ['年<数>回', '年二回の研修', true],
    ['<期間>', '60日以内', true],
    ['<期間>', '日次で取得', false],
    ['全…社員', '全ての正社員', true],
    ['全…社員', '全て。別の社員', false],
    ['<暦年>', '2020年に一度', true],
    ['<暦年>', '令和元年度の監査', true],
    ['<暦年>', 'r5年3月', true],
    ['<暦年>', '昨年度の監査', true],
    ['<暦年>', '毎年度の監査', false],
    ['<暦年>', '2年に1度', false],
    ['S/MIME', 's/mime', true],
  ])('%s in %s: %s', (written, text, expected) => {
    expect(phrases(written).has(text)).toBe(expected);
  });

  test('an empty list finds nothing', () => {
    expect(phrases('').has('何か')).toBe(false);
  });

  test('what is taken out leaves the rest', () => {
    expect(phrases('dbへの接続').without('dbへの接続とdb')).toBe('\nとdb');
  });
});
