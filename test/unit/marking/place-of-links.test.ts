import { addressOf } from '../../../src/core/cell.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';
import { form, insert, linkTexts, note, remove, rowsOf, SHEET, table } from './linked-book.ts';

test('links go right of everything that the vendor added beside the table', async () => {
  const cells = [...form.cells, note(3, 9, '備考')];
  const book = paperWorkbook([{ ...form, cells }]);
  await insert(book);
  expect(linkTexts(book, 10)[2]).toEqual(['ASP基本要綱 第3条-2']);
});

test('a cell at the far edge of the sheet does not keep the links away', async () => {
  const cells = [...form.cells, note(1_048_576, 16_384, 'x')];
  const book = paperWorkbook([{ ...form, cells }]);
  const { refused } = await insert(book);
  expect(refused).toEqual([]);
  expect(book.sheets[0]?.cells.cells).toContainEqual(
    expect.objectContaining({ column: 6, text: '参照条項' }),
  );
});

test('rows that moved are followed', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  const before = linkTexts(book, 6);
  const third = rowsOf(book).find(({ no }) => no === 3)?.row ?? 0;
  book.insertRow(SHEET, third);
  book.insertRow(SHEET, 2);
  expect((await insert(book)).edits).toEqual([]);
  expect(linkTexts(book, 6)).toEqual(before);
});

test('a row that takes the place of another gets its own links', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  const [second, third] = rowsOf(book).filter(({ no }) => no === 2 || no === 3);
  for (const column of [1, 2, 3, 4, 5]) swap(book, second?.row ?? 0, third?.row ?? 0, column);
  await insert(book);
  expect(linkTexts(book, 6)[2]).toEqual(['ASP基本要綱 第3条-2']);
  expect(linkTexts(book, 6)[3]?.[0]).toBe('ISMAP 9.2.1');
});

test('what the user wrote among the links stays, also when they are removed', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  const row = rowsOf(book).find(({ no }) => no === 2)?.row ?? 0;
  book.type({ sheet: SHEET, cell: addressOf(row, 8) }, '要確認');
  await insert(book);
  await remove(book);
  const beside = book.sheets[0]?.cells.cells.filter(({ column }) => column >= 6);
  expect(beside?.map(({ text }) => text)).toEqual(['要確認']);
});

function swap(book: PaperWorkbook, a: number, b: number, column: number): void {
  const text = (row: number) =>
    book.sheets[0]?.cells.cells.find((c) => c.row === row && c.column === column)?.text ?? '';
  const [first, second] = [text(a), text(b)];
  book.type({ sheet: SHEET, cell: addressOf(a, column) }, second);
  book.type({ sheet: SHEET, cell: addressOf(b, column) }, first);
}
