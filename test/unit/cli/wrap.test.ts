import fc from 'fast-check';
import { cutMiddle, cutToWidth, displayWidth } from '../../../src/report/display-width.ts';
import { wrap } from '../../../src/report/wrap.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('あ', '。', '「', '」', 'a', ' ', '（', '）', '、', 'ｶ', '😀'),
  }),
);

test('no line is wider than asked for, and nothing but spaces is lost', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 10, max: 40 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test.each([
  ['回答は○です。次の行', ['回答は○で', 'す。次の行']],
  ['あいうえ「お」か', ['あいうえ', '「お」か']],
  ['the answer is', ['the answer', 'is']],
  ['https://a.example/b', ['https://a.', 'example/b']],
  ['', ['']],
])('%j is broken where a reader expects it', (text, lines) => {
  expect(wrap(text, 10)).toEqual(lines);
});

test.each([
  ['abc', 3],
  ['あい', 4],
  ['がぎ'.normalize('NFD'), 4],
  ['ｶﾞ', 2],
  ['😀', 2],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('what is cut fits, and says that something is left out', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 30 }), (text, width) => {
      for (const cut of [cutToWidth(text, width), cutMiddle(text, width)]) {
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        expect(cut === text || cut.includes('…')).toBe(true);
      }
    }),
  );
  expect(cutMiddle('submissions/vendor.xlsx', 15)).toBe('subm…endor.xlsx');
});
