import fc from 'fast-check';
import type { SheetCells } from '../../../src/core/cell.ts';
import { KAKUNIN_NAMES } from '../../../src/core/marking/names.ts';
import type { LinkMode } from '../../../src/core/marking/plan-links.ts';
import { paperWorkbook } from '../../aid/paper-workbook.ts';
import { form, insert, linkTexts, note, remove, table } from './linked-book.ts';

test.each<LinkMode>(['auto', 'web', 'sheet'])(
  '%s: inserting twice changes nothing',
  async (mode) => {
    const book = paperWorkbook([form, table]);
    await insert(book, mode);
    const once = JSON.stringify(book.snapshot());
    const { edits } = await insert(book, mode);
    expect(edits).toEqual([]);
    expect(JSON.stringify(book.snapshot())).toBe(once);
  },
);

test('inserting and removing gives the first workbook back, whatever stands around', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<LinkMode>('auto', 'web', 'sheet'),
      fc.boolean(),
      fc.array(
        fc.record({
          row: fc.integer({ min: 1, max: 60 }),
          column: fc.integer({ min: 6, max: 14 }),
        }),
      ),
      fc.array(fc.integer({ min: 6, max: 20 }), { maxLength: 4 }),
      async (mode, hasTable, notes, narrow) => {
        const cells = [
          ...form.cells,
          ...notes.map(({ row, column }) => note(row, column, '覚え書き')),
        ];
        const book = paperWorkbook([
          { ...form, cells: unique(cells) },
          ...(hasTable ? [table] : []),
        ]);
        for (const column of narrow) {
          book.sheets[0]?.widths.set(column, { unit: 'points', value: 12 });
        }
        const before = book.snapshot();
        await insert(book, mode);
        expect(book.snapshot()).not.toEqual(before);
        await insert(book, 'web');
        await remove(book);
        expect(book.snapshot()).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});

test('the hidden names are the only trace beside cells, widths and the print area', async () => {
  const book = paperWorkbook([form, table]);
  await insert(book);
  expect([...(book.sheets[0]?.names.keys() ?? [])].sort()).toEqual(
    [KAKUNIN_NAMES.links, KAKUNIN_NAMES.printArea, KAKUNIN_NAMES.widths].sort(),
  );
});

describe('printing', () => {
  test('a sheet without a print area gets one that ends before the links, and loses it with them', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    expect(book.sheets[0]?.printArea).toMatchObject({ kind: 'area', area: { left: 1, right: 5 } });
    await remove(book);
    expect(book.sheets[0]?.printArea).toEqual({ kind: 'none' });
  });

  test('the print area that the user set stays, and links stand outside of it', async () => {
    const book = paperWorkbook([form, table]);
    const area = { top: 1, left: 1, bottom: 60, right: 8 };
    if (book.sheets[0]) book.sheets[0].printArea = { kind: 'area', area };
    await insert(book);
    expect(linkTexts(book, 9)[2]).toEqual(['ASP基本要綱 第3条-2']);
    await remove(book);
    expect(book.sheets[0]?.printArea).toEqual({ kind: 'area', area });
  });

  test('a print area that the user changed since is the user’s', async () => {
    const book = paperWorkbook([form, table]);
    await insert(book);
    const area = { top: 1, left: 1, bottom: 30, right: 5 };
    if (book.sheets[0]) book.sheets[0].printArea = { kind: 'area', area };
    await remove(book);
    expect(book.sheets[0]?.printArea).toEqual({ kind: 'area', area });
  });
});

function unique(cells: SheetCells['cells']): SheetCells['cells'] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  return [...byPlace.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
}
