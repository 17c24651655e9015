import { evenWithPlaces, placeInSource } from '../../../src/core/text/evened-text.ts';
import { findPlaceholders } from '../../../src/core/text/placeholders.ts';

function placeholders(source: string): string[] {
  const evened = evenWithPlaces(source);
  return findPlaceholders(evened.text).map(
    ({ start, end }) => placeInSource(evened, start, end).text,
  );
}

test.each([
  ['〇〇株式会社のIaaSを使用', ['〇〇株式会社']],
  ['□□製ソフトを導入', ['□□製']],
  ['年○回の研修', ['○回']],
  ['●ヶ月前に通知', ['●ヶ月']],
  ['○日以内に消去', ['○日']],
  ['利用約款第◯条', ['◯条']],
  ['https://www.xxxxxx.com/terms', ['xxxxxx']],
  ['電話053-XXX-XXXX', ['XXX', 'XXXX']],
  ['【監査法人名】による監査', ['【監査法人名】']],
  ['［日数］日以内に削除', ['［日数］']],
  ['（ここに規程名を記入）', ['（ここに規程名を記入）']],
  ['※後日記入', ['後日記入']],
  ['連絡先 03-0000-0000', ['0000-0000']],
  ['＿＿＿＿規程', ['＿＿＿＿']],
  ['毎年、〇月末に実施', ['〇月']],
  ['■■株式会社に委託', ['■■株式会社']],
  ['第○条約款のとおり', ['○条']],
  ['●●課が担当し、結果は●●に報告', ['●●', '●●']],
])('%s → %j', (source, expected) => {
  expect(placeholders(source)).toEqual(expected);
});

test.each([
  '約三〇〇名の社員',
  '二〇二四年改定',
  'Web：○　API：○　バッチ：○',
  '○ 社員全員に年1回',
  '【検出】全サーバにEDR',
  'HTTP 5xxとXXEを監視',
  '（例：閲覧のみ）',
  '事故は〇件',
  '（氏名・住所記載）を送付',
  'TLS1.xは無効',
  '規程を定めています。○年次教育を全従業員に実施',
  '計画を策定。　○月次で全社員に周知',
  '【教育】実施。○社員全員が受講',
  '権限は役割ごとに付与。○製品管理者、○運用者。',
  '■■運用体制■■\n担当2名',
  '●●運用体制●●\n担当2名',
  '緊急度『高』は★★★、『中』は★★',
  '☆☆☆重要☆☆☆',
])('%s holds none', (source) => {
  expect(placeholders(source)).toEqual([]);
});
