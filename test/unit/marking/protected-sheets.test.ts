import { paperWorkbook } from '../../aid/paper-workbook.ts';
import { form, insert, remove, SHEET, table } from './linked-book.ts';

describe('protection', () => {
  const locked = { ...form, isProtected: true };

  test('a protected sheet gets no link; they stand on the sheet 参照条項 instead', async () => {
    const book = paperWorkbook([locked, table]);
    const { elsewhere, refused } = await insert(book);
    expect([elsewhere, refused]).toEqual([[SHEET], []]);
    expect(book.sheets[0]?.cells).toEqual(locked);
    const texts = book.sheets[2]?.cells.cells.map(({ text }) => text) ?? [];
    expect(texts).toEqual(
      expect.arrayContaining([SHEET, 'No', '26', '参照規定なし', 'ISMAP 7.2.2']),
    );
    await remove(book);
    expect(book.sheets.map(({ cells }) => cells)).toEqual([locked, table]);
  });

  test('with a protected structure nothing is written at all, and the plan says why', async () => {
    const book = paperWorkbook([locked, table]);
    book.mayAddSheets = false;
    const { edits, refused } = await insert(book);
    expect(edits).toEqual([]);
    expect(refused).toEqual([{ sheet: SHEET, reason: 'protected' }]);
  });

  test('links on a sheet that was protected since stay, and the plan says so', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    const [sheet] = book.sheets;
    if (sheet) sheet.cells = { ...sheet.cells, isProtected: true };
    expect(await remove(book)).toEqual({
      edits: [],
      refused: [{ sheet: SHEET, reason: 'removal-protected' }],
    });
  });
});
