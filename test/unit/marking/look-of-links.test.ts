import type { SheetCells } from '../../../src/core/cell.ts';
import { FORM } from '../../aid/form.ts';
import { paperWorkbook } from '../../aid/paper-workbook.ts';
import { form, insert, note, rowsOf, SHEET } from './linked-book.ts';

describe('the look of the block', () => {
  const drawn = async (sheets: readonly SheetCells[]) => {
    const { edits } = await insert(paperWorkbook(sheets));
    return edits.filter((edit) => edit.kind === 'continue-table');
  };
  const header = form.cells.find(({ text }) => text === 'No')?.row ?? 0;

  test('the table goes on over the block, from its head to the last certification', async () => {
    const rows = rowsOf(paperWorkbook([form]));
    const last = Math.max(...rows.map(({ row }) => row)) + FORM.certifications.names.length - 1;
    const [block, ...more] = await drawn([form]);
    expect(more).toEqual([]);
    expect(block).toMatchObject({
      area: { left: 6, right: 9, bottom: last },
      headBottom: header,
      unfilled: expect.arrayContaining(rows.map(({ row }) => row)) as unknown,
    });
    expect(block?.joined).toEqual(
      Array.from({ length: FORM.certifications.names.length - 1 }, (_, i) => last - 3 + i),
    );
  });

  test('headings of groups of columns above the header belong to the head', async () => {
    const others = form.cells.filter(({ row }) => row !== header - 1);
    const merges = [
      { top: header - 1, left: 1, bottom: header - 1, right: 3 },
      { top: header - 1, left: 4, bottom: header - 1, right: 5 },
    ];
    const cells = [
      ...others,
      note(header - 1, 1, 'チェックリスト'),
      note(header - 1, 4, '事業者回答'),
    ];
    const [block] = await drawn([{ ...form, cells, merges }]);
    expect(block?.area.top).toBe(header - 1);
  });

  test('a title above the header does not', async () => {
    const others = form.cells.filter(({ row }) => row !== header - 1);
    const merges = [{ top: header - 1, left: 1, bottom: header - 1, right: 5 }];
    const cells = [...others, note(header - 1, 1, '確認項目')];
    const [block] = await drawn([{ ...form, cells, merges }]);
    expect(block?.area.top).toBe(header);
  });

  test('each column is as wide as its longest text, a full-width letter counting twice', async () => {
    const { edits } = await insert(paperWorkbook([form]));
    const widths = edits.filter((edit) => edit.kind === 'set-width' && edit.sheet === SHEET);
    expect(widths).toHaveLength(4);
    expect(widths[3]).toMatchObject({
      column: 9,
      width: { unit: 'characters', value: '対策ガイドライン'.length * 2 + ' Ⅲ.1.1.7'.length + 3 },
    });
  });
});
