import { judgingOf, wordsOf } from '../../../src/core/rules/item-words.ts';
import { findPutOff } from '../../../src/core/rules/put-off.ts';
import { readPassage } from '../../../src/core/text/passage.ts';
import { FORM } from '../../aid/form.ts';

function isPutOff(no: number, text: string): boolean {
  const words = wordsOf(judgingOf(FORM, no));
  return readPassage(text).statements.some((statement) => findPutOff(statement, words) !== null);
}

describe('what the item asks for is put off or stands still', () => {
  test.each([
    [8, '対応は次の更改まで棚上げにしています。'],
    [8, '適用は年度末まで行わない決まりです。'],
    [7, '定義ファイルの更新はサーバの入れ替えまで凍結しています。'],
    [9, 'BCPの策定は移転が済むまで先延ばしです。'],
    [19, 'バックアップは夏から止まったままです。'],
  ])('No %i %s', (no, text) => {
    expect(isPutOff(no, text)).toBe(true);
  });
});

describe('something else is, or only until the next quiet hours', () => {
  test.each([
    [8, '機能追加の版上げは棚上げしています。'],
    [8, '修正の適用は夜間まで見合わせます。'],
    [8, '修正の先送りは認めません。'],
    [8, '開発元が修正を保留しているものは、回避策を入れます。'],
    [8, '月次の保守日まで持ち越して適用します。'],
    [10, '消去の延期のご依頼はお受けしておりません。'],
    [21, '画面デザインの刷新は来年度に先送りしました。'],
  ])('No %i %s', (no, text) => {
    expect(isPutOff(no, text)).toBe(false);
  });
});
