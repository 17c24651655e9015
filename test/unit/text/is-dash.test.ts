import { isDash } from '../../../src/core/text/is-dash.ts';

test.each(['-', '－', 'ー', '―', '—', '−', '‐', '‑', '–', '─', ' - ', '--', '　―\n'])(
  '%j is a dash',
  (text) => {
    expect(isDash(text, [])).toBe(true);
  },
);

test.each(['', ' ', '○', '-○', 'なし', '_', '/'])('%j is none', (text) => {
  expect(isDash(text, [])).toBe(false);
});

test('a form may count other signs as dashes', () => {
  expect(isDash('/', ['/'])).toBe(true);
});
