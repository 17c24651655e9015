import { readPassage } from '../../../src/core/text/passage.ts';
import { findNoPersonalData, findPersonalData } from '../../../src/core/text/personal-data.ts';

describe('the service holds personal data', () => {
  test.each([
    '個人情報を格納するテーブルは列単位で暗号化しています。',
    '住民の氏名・住所を検索した操作を記録します。',
    '誰がいつどの申請者の電話番号を開いたかを記録します。',
    '被保険者台帳はCSVで出力します。',
    '登録された児童の生年月日を含む全データを消去します。',
    '利用者情報を含む全データの所有権は貴市に帰属します。',
  ])('%s', (text) => {
    expect(findPersonalData(readPassage(text))).not.toEqual([]);
  });
});

describe('no evidence that it does', () => {
  test.each([
    '個人情報保護方針を定め、全従業員に研修を行っています。',
    '個人情報保護研修を年1回実施しています。',
    '個人情報保護委員会の注意喚起を確認します。',
    'プライバシーマークを取得しています。',
    '登録メールアドレスへ通知します。',
    'ご担当者の連絡先へ電話します。',
    '個人情報は取り扱いません。',
    'ログに個人情報は含まれません。',
    '操作者の氏名と日時を記録します。',
  ])('%s', (text) => {
    expect(findPersonalData(readPassage(text))).toEqual([]);
  });
});

describe('the service handles none at all', () => {
  test.each([
    '本サービスは個人情報を一切取り扱いません。',
    'なお、個人情報は保有しない。',
    '個人情報を扱うことはありません。',
    '本サービスでは個人情報を取り扱わないため該当しません。',
  ])('%s', (text) => {
    expect(findNoPersonalData(readPassage(text))).not.toEqual([]);
  });

  test.each([
    'ログに個人情報は含まれません。',
    '個人情報を目的外に取り扱うことはありません。',
    '弊社社員は個人情報を閲覧できません。',
    '許可された者以外は個人情報を取り扱いません。',
    '個人情報の漏えいは発生していません。',
    '個人情報は暗号化して保管します。',
  ])('said of one place only, or not at all: %s', (text) => {
    expect(findNoPersonalData(readPassage(text))).toEqual([]);
  });
});
