import { addressOf, type SheetCells } from '../../../src/core/cell.ts';
import { CLAUSE_DOCUMENTS, CLAUSES } from '../../../src/core/definitions/clause.ts';
import type { LinkTarget } from '../../../src/core/edit.ts';
import type { LinkMode } from '../../../src/core/marking/plan-links.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';
import { sheetFromRows } from '../../aid/sheet-from-rows.ts';
import { form, insert, linkTexts, remove, SHEET, table } from './linked-book.ts';

function targets(book: PaperWorkbook): LinkTarget[] {
  return [...(book.sheets[0]?.links.values() ?? [])].map(({ target }) => target);
}

function kindsOf(book: PaperWorkbook): string[] {
  return [...new Set(targets(book).map(({ kind }) => kind))];
}

describe('where links lead', () => {
  test("auto: to the clause's row of the city's table where there is one", async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    expect(new Set(targets(book).map((t) => (t.kind === 'cell' ? t.sheet : t.url)))).toEqual(
      new Set([table.name]),
    );
    const ismap = [...(book.sheets[0]?.links ?? [])].find(([, { tip }]) =>
      tip.startsWith(CLAUSES['ISMAP/7.2.2'].printedText),
    );
    const row = Object.keys(CLAUSES).indexOf('ISMAP/7.2.2') + 3;
    expect(ismap?.[1].target).toEqual({ kind: 'cell', sheet: table.name, cell: addressOf(row, 4) });
    expect(book.sheets).toHaveLength(2);
  });

  test('auto: to a sheet 参照条項 with the texts and sources where there is no table', async () => {
    const book = paperWorkbook([form]);
    await insert(book);
    const added = book.sheets[1];
    expect(added?.cells.name).toBe('参照条項');
    for (const target of targets(book)) {
      if (target.kind !== 'cell') throw new Error('A link leads outside.');
      const text = added?.cells.cells.find(
        ({ row, column }) => addressOf(row, column) === target.cell,
      );
      expect(Object.values(CLAUSES).map((clause) => clause.text)).toContain(text?.text);
    }
  });

  test('auto: not to a table on a hidden sheet, where Excel follows no link', async () => {
    const book = paperWorkbook([form, { ...table, isVisible: false }]);
    await insert(book);
    expect(targets(book)).toContainEqual(expect.objectContaining({ sheet: '参照条項' }));
  });

  test('web: to the public pages even where there is a table, and never to a misprinted one', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book, 'web');
    const pages = Object.values(CLAUSE_DOCUMENTS).map(({ url }) => url);
    for (const target of targets(book))
      expect(pages).toContain(target.kind === 'web' && target.url);
    expect(book.sheets).toHaveLength(2);
  });

  test("sheet: always to Kakunin's own, under a name that is still free", async () => {
    const taken = sheetFromRows('参照条項', [['利用者のシート']]);
    const book = paperWorkbook([form, table, taken]);
    await insert(book, 'sheet');
    expect(book.sheets.map(({ cells }) => cells.name).at(-1)).toBe('参照条項 (2)');
    expect(targets(book).every((t) => t.kind === 'cell' && t.sheet === '参照条項 (2)')).toBe(true);
    await remove(book);
    expect(book.sheets.map(({ cells }) => cells.name)).toEqual([SHEET, table.name, '参照条項']);
  });
});

describe("while Kakunin's own sheet is hidden", () => {
  /** A workbook whose links lead to the sheet of clauses, which the user has hidden since. */
  async function withHiddenSheet(sheets: readonly SheetCells[]): Promise<PaperWorkbook> {
    const book = paperWorkbook(sheets);
    await insert(book, 'sheet');
    show(book, false);
    return book;
  }

  function show(book: PaperWorkbook, isVisible: boolean): void {
    const own = book.sheets.at(-1);
    if (own) own.cells = { ...own.cells, isVisible };
  }

  test.each<LinkMode>(['auto', 'sheet'])(
    '%s: links lead to the public pages, and the plan says why; shown again, to the sheet',
    async (mode) => {
      const book = await withHiddenSheet([form]);
      expect((await insert(book, mode)).hiddenSheet).toBe('参照条項');
      expect(kindsOf(book)).toEqual(['web']);
      // A second press finds everything as it wants it, and the reason is still true.
      expect(await insert(book, mode)).toMatchObject({ edits: [], hiddenSheet: '参照条項' });
      expect(book.sheets.map(({ cells }) => [cells.name, cells.isVisible])).toEqual([
        [SHEET, true],
        ['参照条項', false],
      ]);

      show(book, true);
      expect((await insert(book, mode)).hiddenSheet).toBeNull();
      expect(kindsOf(book)).toEqual(['cell']);
    },
  );

  test("there is nothing to say where the links lead to the city's table or were to lead to the web", async () => {
    const book = await withHiddenSheet([form, table]);
    expect((await insert(book, 'auto')).hiddenSheet).toBeNull();
    expect((await insert(book, 'web')).hiddenSheet).toBeNull();
  });

  test('a protected sheet has its links nowhere, rather than where nobody sees them', async () => {
    const book = await withHiddenSheet([{ ...form, isProtected: true }]);
    const { refused, elsewhere, hiddenSheet } = await insert(book);
    expect(refused).toEqual([{ sheet: SHEET, reason: 'protected' }]);
    expect([elsewhere, hiddenSheet]).toEqual([[], null]);
  });

  test('it goes with the links all the same', async () => {
    const book = await withHiddenSheet([form]);
    await remove(book);
    expect(book.sheets.map(({ cells }) => cells)).toEqual([form]);
  });
});

test('another target takes the place of the first one, link by link', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book, 'auto');
  const before = linkTexts(book, 6);
  await insert(book, 'web');
  expect(linkTexts(book, 6)).toEqual(before);
  expect(kindsOf(book)).toEqual(['web']);
});

test("Kakunin's own sheet stays when its links lead elsewhere: only their removal takes it away", async () => {
  const book = paperWorkbook([form]);
  await insert(book, 'sheet');
  await insert(book, 'web');
  expect(book.sheets.map(({ cells }) => cells.name)).toEqual([SHEET, '参照条項']);
  expect((await insert(book, 'web')).edits).toEqual([]);
  await remove(book);
  expect(book.snapshot()).toEqual(paperWorkbook([form]).snapshot());
});
