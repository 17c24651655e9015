import { readPassage } from '../../../src/core/text/passage.ts';
import { standingIn, type Statement } from '../../../src/core/text/statements.ts';

/** The statement that holds `word`, and how the word stands in it. */
function standing(text: string, word: string): string {
  const statement = statementWith(text, word);
  return standingIn(statement, statement.text.indexOf(word) + word.length);
}

function statementWith(text: string, word: string): Statement {
  const found = readPassage(text).statements.find((each) => each.text.includes(word));
  if (!found) throw new Error(`No statement of '${text}' holds '${word}'.`);
  return found;
}

test.each([
  ['操作ログは取得していない。', '取得', 'denied'],
  ['操作ログを取得しています。', '取得', 'affirmed'],
  ['監査は未実施です。', '監査', 'denied'],
  ['取得していないログはありません。', '取得', 'affirmed'],
  ['ログを取得しないケースはない。', '取得', 'affirmed'],
  ['記録していない画面があります。', '記録', 'denied'],
  ['暗号化されていない媒体に置くことはありません。', '暗号化', 'affirmed'],
  ['暗号化されていない領域に保存しています。', '暗号化', 'denied'],
  ['教育を受けていない従業員には従事させない。', '教育', 'affirmed'],
  ['研修を受けていない者は上長が指導する。', '研修', 'mentioned'],
  ['漏れなく記録します。', '記録', 'affirmed'],
  ['監査しなければならない。', '監査', 'affirmed'],
  ['独自形式ではなく、CSVで渡す。', '独自形式', 'denied'],
  ['平文のHTTPは一切受け付けません。', '平文', 'denied'],
  ['暗号化を無効にすることはできません。', '暗号化', 'affirmed'],
  ['漏れないよう暗号化する。', '漏れ', 'mentioned'],
  ['画面を見るだけで、保存せず閲覧する。', '閲覧', 'affirmed'],
  ['約3,000件を記録する。', '記録', 'affirmed'],
  ['独自形式でしか出せません。', '独自形式', 'affirmed'],
  ['独自形式でしか出せないデータはありません。', '独自形式', 'denied'],
  ['弊社製品がなければ読めないファイルは含まれません。', '弊社製品', 'denied'],
  ['権限のない方も閲覧できないわけではありません。', '閲覧', 'affirmed'],
  ['消さずに預かっています。', '預か', 'affirmed'],
  ['担当がないため監査は行っていません。', '監査', 'denied'],
  ['海外への複製は無効に固定しています。', '複製', 'denied'],
])('%s: %s is %s', (text, word, expected) => {
  expect(standing(text, word)).toBe(expected);
});

test.each([
  ['以前は平文でした。', '平文', 'past'],
  ['2027年4月に対応予定。', '対応', 'planned'],
  ['多要素認証を検討しております。', '認証', 'planned'],
  ['事業継続計画があります。', '継続', 'now'],
  ['対応を事業継続計画として文書化しています。', '継続', 'now'],
  ['BCPを策定する計画があります。', 'bcp', 'planned'],
  ['「事業継続計画」を定めている。', '定め', 'now'],
  ['ポリシーを策定しました。', '策定', 'now'],
])('%s holds in: %s → %s', (text, word, time) => {
  expect(statementWith(text, word).time).toBe(time);
});

test.each([
  ['旧製品では暗号化していない。', '暗号化', 'something-else'],
  ['親会社に起因する障害は対象外です。', '対象外', 'this-service'],
  ['お客様はログを検索できます。', '検索', 'customer'],
  ['全データを暗号化する。', '暗号化', 'this-service'],
])('%s: the statement with %s is about %s', (text, word, about) => {
  expect(statementWith(text, word).about).toBe(about);
});

test('a clause without a topic of its own takes over the one before', () => {
  const [first, second] = readPassage(
    '操作ログは、容量の都合があるため、取得していない。',
  ).statements;
  expect(first?.topic).toBe('操作ログ');
  expect(second?.topic).toBe('操作ログ');
});

test('a list of nouns is one clause, a sequence of deeds is several', () => {
  expect(readPassage('漏えい、滅失、毀損は起きていない。').statements).toHaveLength(1);
  expect(readPassage('方針を定め、研修を行い、記録を残す。').statements).toHaveLength(3);
});

test('half a sentence denied is seen as such', () => {
  const found = readPassage('外部監査は受けていないが、内部監査を毎年行う。').statements;
  expect(found.map(({ isDenied, link }) => [isDenied, link])).toEqual([
    [true, 'but'],
    [false, 'end'],
  ]);
});
