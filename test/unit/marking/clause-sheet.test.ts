import type { SheetCells } from '../../../src/core/cell.ts';
import { hasLinks } from '../../../src/core/marking/plan-link-removal.ts';
import { paperSheet } from '../../aid/paper-sheet.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';
import { form, insert, remove, SHEET } from './linked-book.ts';

/** Which sheet 参照条項 is Kakunin's to fill and to take away, and which is the user's. */

const EMPTY: SheetCells = {
  name: '参照条項',
  isVisible: true,
  isProtected: false,
  cells: [],
  merges: [],
  hiddenRows: [],
};

function namesIn(book: PaperWorkbook): string[] {
  return book.sheets.map(({ cells }) => cells.name);
}

/** Copies a sheet as Excel does, with its hidden names, to the place `at`. */
function copySheet(book: PaperWorkbook, name: string, copy: string, at: number): void {
  const original = book.sheets.find(({ cells }) => cells.name === name);
  if (!original) throw new Error(`The workbook has no sheet ${name}.`);
  const copied = structuredClone(original);
  book.sheets.splice(at, 0, { ...copied, cells: { ...copied.cells, name: copy } });
}

describe('a copy that the user made of the sheet 参照条項', () => {
  test.each([
    ['before', 1],
    ['behind', 2],
  ])('stands %s it: it stays when the links go, and nothing of ours in it', async (_, at) => {
    const book = paperWorkbook([form]);
    await insert(book);
    copySheet(book, '参照条項', '参照条項 (2)', at);
    const copied = book.sheets[at]?.cells.cells;

    expect((await remove(book)).refused).toEqual([]);
    expect(namesIn(book)).toEqual([SHEET, '参照条項 (2)']);
    expect(book.sheets[1]?.cells.cells).toEqual(copied);
    const left = await book.readForMarking();
    expect(left.surroundings.sheets.filter(hasLinks)).toEqual([]);
  });
});

describe('an empty sheet 参照条項 that the user made beside links to public pages', () => {
  async function withSheetOfUsers(): Promise<PaperWorkbook> {
    const book = paperWorkbook([form]);
    await insert(book, 'web');
    book.sheets.push(paperSheet(EMPTY));
    return book;
  }

  test('stays when the links go', async () => {
    const book = await withSheetOfUsers();
    await remove(book);
    expect(book.sheets.map(({ cells }) => cells)).toEqual([form, EMPTY]);
  });

  test('stays empty when links to a sheet take their place', async () => {
    const book = await withSheetOfUsers();
    await insert(book, 'sheet');
    expect(namesIn(book)).toEqual([SHEET, '参照条項', '参照条項 (2)']);
    expect(book.sheets[1]?.cells).toEqual(EMPTY);
  });
});

describe('an empty sheet 参照条項 beside links that were only begun', () => {
  /** What is left where Excel stops just after adding the sheet, and nobody remembers having asked for it. */
  async function begun(): Promise<PaperWorkbook> {
    const book = paperWorkbook([form]);
    book.stopsAfter = 1;
    await expect(insert(book)).rejects.toThrow();
    book.sheets.push(paperSheet(EMPTY));
    return book;
  }

  test('goes with them', async () => {
    const book = await begun();
    await remove(book);
    expect(book.snapshot()).toEqual(paperWorkbook([form]).snapshot());
  });

  test('is filled when they are put in whole', async () => {
    const book = await begun();
    await insert(book);
    expect(namesIn(book)).toEqual([SHEET, '参照条項']);
    expect(book.sheets[1]?.cells.cells).not.toEqual([]);
  });
});
