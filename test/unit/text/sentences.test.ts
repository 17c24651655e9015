import { evenWithPlaces } from '../../../src/core/text/evened-text.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';

function sentences(source: string): string[] {
  return splitSentences(evenWithPlaces(source).text).map(({ text }) => text.replace(/ +/gu, ' '));
}

test.each([
  ['研修を行う。誓約書に署名する。', ['研修を行う', '誓約書に署名する']],
  ['・EDRを導入\n・日次の走査', ['edrを導入', '日次の走査']],
  ['監査室は\n毎年2月に監査する。', ['監査室は\n毎年2月に監査する']],
  ['全員(派遣を含む)が受講する。', ['全員 が受講する', '派遣を含む']],
  ['事故はない(2025年に紛失が1件。回収済み。)。', ['事故はない', '2025年に紛失が1件', '回収済み']],
  ['(1)個人情報', ['個人情報']],
  ['括弧を(閉じ忘れた。次の文。', ['括弧を(閉じ忘れた', '次の文']],
  ['注意(重要。保管(A社が運営)する。予備(大阪)。', ['注意(重要', '保管 する', 'a社が運営', '予備']],
  ['', []],
])('%j → %j', (source, expected) => {
  expect(sentences(source)).toEqual(expected);
});

test('a heading holds for its line', () => {
  const found = splitSentences(
    evenWithPlaces('【検出】EDR\n【回復】イメージから再構築\n備考').text,
  );
  expect(found.map(({ heading, text }) => [heading, text])).toEqual([
    ['検出', 'edr'],
    ['回復', 'イメージから再構築'],
    ['', '備考'],
  ]);
});

test('offsets point at the words of the evened text, also behind brackets', () => {
  const evened = evenWithPlaces('全員(派遣を含む)が受講する。次の文。').text;
  const last = splitSentences(evened).at(-1);
  expect(evened.slice(last?.start, last?.end)).toBe('次の文');
});
