import { readCertificationMark, readMark } from '../../../src/core/reading/read-mark.ts';
import { hamamatsu } from '../../aid/form-rows.ts';

const definition = hamamatsu();

it.each([
  ['yes', ['○', '〇', '◯', ' ○ ', '○\n', '　〇', '◯\ufe0e']],
  ['no', ['×', '✕', '× ']],
  ['consult', ['△', '\n△']],
  ['blank', ['', ' ', '　\n']],
  [
    'unreadable',
    [
      '◎',
      '●',
      '▲',
      '✓',
      '☑',
      'レ',
      'はい',
      '可',
      'OK',
      '○×',
      '○○',
      '○（条件付き）',
      '-',
      '－',
      '対象外',
      '#REF!',
    ],
  ],
])('the mark %s is read from %j', (mark, texts) => {
  for (const text of texts)
    expect(readMark(text, definition)).toEqual({ mark, isLookAlike: false });
});

it.each([
  ['yes', ['O', 'Ｏ', 'o', 'ｏ', '0', '０', ' O ']],
  ['no', ['x', 'X', 'ｘ', 'Ｘ']],
])('the mark %s is read from its look-alikes %j', (mark, texts) => {
  for (const text of texts) expect(readMark(text, definition)).toEqual({ mark, isLookAlike: true });
});

it.each([
  ['no', ['-', '－', 'ー', '―', '—', '−', '‐', ' - ', '--', '×']],
  ['yes', ['○', '〇']],
  ['blank', ['', '　']],
  ['unreadable', ['取得済', 'なし', '◎']],
])('a certification says %s in %j', (mark, texts) => {
  for (const text of texts) {
    expect(readCertificationMark(text, definition)).toEqual({ mark, isLookAlike: false });
  }
});
