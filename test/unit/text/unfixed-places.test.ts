import { readPassage } from '../../../src/core/text/passage.ts';
import { findUnfixedPlaces } from '../../../src/core/text/unfixed-places.ts';

function quoted(text: string): string[] {
  const passage = readPassage(text);
  return findUnfixedPlaces(passage).map(({ start, end }) => passage.evened.text.slice(start, end));
}

describe('nobody can tell the country', () => {
  test.each([
    ['どの国に置かれるかを決めることはできません。', 'どの国に置かれるかを決めることはできませ'],
    ['所在国は公表されておりません。', '所在国は公表されておりませ'],
    ['原則は国内に置きますが、保管国は特定できません。', '国は特定できませ'],
    [
      '置き場所は負荷を見て自動で振り分けます。多くは東京ですが、固定はできません。',
      '置き場所は負荷',
    ],
    ['混雑の状況により最適なリージョンを選びます。', '混雑の状況により最適なリージョンを選び'],
    ['国内か国外かは確認しておりません。', '国内か国外かは確認しておりませ'],
  ])('%s', (text, words) => {
    expect(quoted(text)).toEqual([words]);
  });
});

describe('it is in Japan, or the words deny it', () => {
  test.each([
    '東京と大阪の間で自動的に切り替わります。拠点を選ぶことはできません。',
    'どの建物に置かれるかは指定できませんが、いずれも国内です。',
    '場所は自動で決まりますが、日本の外に出ることはありません。場所の指定はできません。',
    'リージョンを指定しない設定はできない仕組みです。',
    '負荷が高いときは大阪リージョンへ切り替えます。',
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});
