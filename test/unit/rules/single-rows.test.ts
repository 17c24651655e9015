import { findingsUnderYes } from '../../labelled-case.ts';

/** The errors and warnings of a single row that answers ○. */
function told(no: number, rationale: string): string[] {
  return findingsUnderYes(no, rationale)
    .filter(({ severity }) => severity !== 'review')
    .map(({ rule }) => rule);
}

test.each([
  [
    'a centre abroad that looks at a screen',
    2,
    '石狩の自社設備だけに保管します。夜間はセブ島の運用センターが監視画面を見ますが、手元には保存できません。',
  ],
  [
    'a region of Japan behind the name of a cloud',
    2,
    'データはAWS ap-northeast-1に保管しています。',
  ],
  [
    'marks of a table with space between',
    3,
    '権限表のとおりです。\n　　　　登録　承認　閲覧\n所属長　　○　　○　　○\n一般　　　×　　×　　○',
  ],
  [
    'what not even a privileged account can do',
    6,
    '操作と閲覧のログを5年間保存します。ログの書き換えは特権アカウントでもできません。',
  ],
  [
    'notices repeated afterwards',
    24,
    '廃止のお知らせは9か月前に書面でお送りします。その後、4か月前と2か月前にもお送りします。',
  ],
  [
    'single notices that are not given',
    23,
    '変更は3か月前に通知します。文言の修正は通知していません。',
  ],
])('%s is no fault', (_, no, rationale) => {
  expect(told(no, rationale)).toEqual([]);
});

test.each([
  [
    'a region abroad behind the name of a cloud',
    2,
    'データベースはAWS us-east-1に保管しています。',
    'threshold-not-met',
  ],
  [
    'no notice at all',
    23,
    '変更はお知らせ画面でご覧ください。個別の通知は実施していません。',
    'threshold-not-met',
  ],
  [
    'what is not done even by administrators',
    6,
    '操作ログは管理者でも取得していません。',
    'answer-contradicts-rationale',
  ],
  ['marks that stand for a name', 3, '権限は○○○株式会社の基準に準じます。', 'placeholder-left'],
])('%s is a fault', (_, no, rationale, rule) => {
  expect(told(no, rationale)).toEqual([rule]);
});
