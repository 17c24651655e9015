import { readPassage } from '../../../src/core/text/passage.ts';
import { findUnentitledLook, namesUnentitled } from '../../../src/core/text/unentitled-looks.ts';

function looks(text: string): boolean {
  const passage = readPassage(text);
  return (
    namesUnentitled(passage) &&
    passage.statements.some((statement) => findUnentitledLook(passage, statement) !== null)
  );
}

describe('somebody without the right to it has looked', () => {
  test.each([
    '元社員が顧客名簿を開いていた形跡がありました。',
    '昨年、異動した職員のIDが生きており、本人が台帳を見ていたことが分かりました。',
    '別の団体の方の画面に申請者の一覧が出ていたと分かり、直しました。',
    '外から名簿が開けるようになっていました。',
    '封筒に隣の世帯の分が入っていたとお電話がありました。',
  ])('%s', (text) => {
    expect(looks(text)).toBe(true);
  });
});

describe('nobody has, or it is only looked out for', () => {
  test.each([
    '担当者が名簿を開いていた時間も記録しました。',
    '退職者のIDが使われた形跡はありませんでした。',
    '退職者が名簿を開いていないか、毎月点検しています。',
    '外部から名簿が見える状態にならないよう設定しました。',
    '昨年から、別の部署の名簿も見ていただけるようにしました。',
    '元社員が名簿を開いていた場合は、直ちに報告します。',
  ])('%s', (text) => {
    expect(looks(text)).toBe(false);
  });
});
