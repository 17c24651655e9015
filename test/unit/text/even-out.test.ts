import fc from 'fast-check';
import { evenOut, isBlankText, withoutSpaces } from '../../../src/core/text/even-out.ts';

it.each([
  ['Ａ１　ｶﾅ', 'A1カナ'],
  ['a \t\r\n\u00a0\u200b\ufeffb', 'ab'],
  ['－ー―—−‐–─ｰ', '---------'],
  ['〜～', '~~'],
  ['○〇◯', '○〇◯'],
  ['○\ufe0e', '○'],
  ['Ⅱ', 'II'],
])('%j is evened out to %j', (text, even) => {
  expect(evenOut(text)).toBe(even);
});

/** Letters of the form in every width, without marks that combine with the letter before them. */
const LETTERS = fc.constantFrom(...Array.from('Ａa１1アｱーｰ－- 　\n〜○〇◯Ⅱ㈱、。①'));

it('evening out twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: LETTERS }), (text) => {
      expect(evenOut(evenOut(text))).toBe(evenOut(text));
    }),
  );
});

it.each(['', ' ', '　\n\t', '\u200b\u00a0'])('%j is blank', (text) => {
  expect(isBlankText(text)).toBe(true);
});

it.each(['-', '○', '.', '　_　'])('%j is not blank', (text) => {
  expect(isBlankText(text)).toBe(false);
});

it('without spaces, signs stay as they are written', () => {
  expect(withoutSpaces(' Ｏ　－ \n')).toBe('Ｏ－');
});
