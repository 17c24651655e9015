import fc from 'fast-check';
import { isOfficialWording } from '../../../src/core/text/official-wording.ts';
import { differenceOf } from '../../../src/core/text/wording-difference.ts';

const OFFICIAL = '過去3年以内に、重大なインシデントが発生していないこと。';
const shown = (text: string) => {
  const { start, end, words } = differenceOf(text, OFFICIAL);
  return [text.slice(start, end), words];
};

test.each([
  ['過去1年以内に、重大なインシデントが発生していないこと。', '1', '3'],
  ['過去３年以内に 重大なインシデントが 発生しないこと。', '', 'てい'],
  ['過去3年以内に、インシデントが発生していないこと。', '', '重大な'],
  ['過去3年以内に、特に重大なインシデントが発生していないこと。', '特に', ''],
  ['過去3年以内に、重大なインシデントが発生していないこと。（任意）', '（任意）', ''],
  ['過去１０年以内に、\n重大なインシデントが発生していないこと', '１０', '3'],
])('%s', (text, own, official) => {
  expect(shown(text)).toEqual([own, official]);
});

test('putting the official words in the place of the differing ones gives the official wording', () => {
  fc.assert(
    fc.property(
      fc.nat(OFFICIAL.length),
      fc.nat(4),
      fc.string({ unit: fc.constantFrom('過', '年', '3', '、', ' ', 'Ｋ', 'な'), maxLength: 5 }),
      (at, length, put) => {
        const text = OFFICIAL.slice(0, at) + put + OFFICIAL.slice(at + length);
        const { start, end, words } = differenceOf(text, OFFICIAL);
        expect(isOfficialWording(text.slice(0, start) + words + text.slice(end), OFFICIAL)).toBe(
          true,
        );
      },
    ),
  );
});
