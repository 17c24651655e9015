import type { CellValue } from '../../../src/core/cell.ts';
import { queueKeptAsText, queueTyped } from '../../../src/workbooks/excel/typed.ts';
import { rangeInBook } from '../../aid/range-in-book.ts';
import { Book } from '../../excel/model/book.ts';
import { PLAIN_STYLE } from '../../excel/model/style.ts';

/** What a cell holds, and shows, when a content has been typed as often as it takes. */
function typed(
  content: CellValue,
  { numberFormat = 'General', isFormula }: { numberFormat?: string; isFormula?: boolean } = {},
) {
  const book = new Book('小.xlsx');
  const sheet = book.addSheet('表', 'user');
  sheet.change(1, 1, { style: { ...PLAIN_STYLE, numberFormat } });
  const cell = queueTyped(rangeInBook(book, sheet, [1]), content, isFormula);
  const isTypedAgain = queueKeptAsText([cell]);
  const { value, formula } = sheet.at(1, 1);
  return { value, formula, isTypedAgain };
}

describe('a formula that is put in', () => {
  test('is one, whatever comes of it', () => {
    expect(typed('=IF(1>0,"O","×")')).toEqual({
      value: 'O',
      formula: '=IF(1>0,"O","×")',
      isTypedAgain: false,
    });
    expect(typed('=XLOOKUP(1,2,3)')).toMatchObject({ value: '#NAME?', isTypedAgain: false });
  });

  test('is one in the spelling that Excel gives it, too', () => {
    const range = { formulas: [['']], values: [[3]] };
    const cell = queueTyped(range as unknown as Excel.Range, '=sum(a1:a2)'); // all that is looked at of Excel's range
    expect(range.formulas).toEqual([['=sum(a1:a2)']]);
    range.formulas = [['=SUM(A1:A2)']];
    expect(queueKeptAsText([cell])).toBe(false);
    expect(range).toEqual({ formulas: [['=SUM(A1:A2)']], values: [[3]] });
  });
});

describe('a text that is put in stays one', () => {
  const texts = [
    '001',
    '０',
    '1-2',
    '2027/4/1',
    '5%',
    '@x',
    '+x',
    '-',
    '-x',
    '- 対応します',
    'true',
  ];
  const others = ["'=A1", '○', '=', '＝A1', '2027年4月から行います。', ' 1'];
  test.each([...texts, ...others])('%p', (text) => {
    expect(typed(text)).toMatchObject({ value: text, formula: null });
    expect(typed(text, { numberFormat: '@' })).toMatchObject({ value: text, formula: null });
  });

  test('also where it begins like a formula', () => {
    for (const numberFormat of ['General', '@']) {
      const content = typed('=記入なし', { numberFormat, isFormula: false });
      expect(content).toMatchObject({ value: '=記入なし', formula: null });
    }
  });

  test('and is not typed twice where once will do', () => {
    for (const text of ['○', '-x', '1-2', '対応します。']) {
      expect([text, typed(text).isTypedAgain]).toEqual([text, false]);
    }
  });
});

test.each<CellValue>([12, true, ''])('%p is put in as it is', (content) => {
  expect(typed(content)).toEqual({ value: content, formula: null, isTypedAgain: false });
});
