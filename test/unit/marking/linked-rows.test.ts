import type { SheetCells } from '../../../src/core/cell.ts';
import { CLAUSES, type ClauseId } from '../../../src/core/definitions/clause.ts';
import { clauseLabel, clauseTip } from '../../../src/core/marking/clause-label.ts';
import { exampleSheet } from '../../aid/example-sheet.ts';
import { FORM } from '../../aid/form.ts';
import { paperWorkbook } from '../../aid/paper-workbook.ts';
import { form, insert, linkTexts, table } from './linked-book.ts';

test('every row gets the clauses of the strict mapping, and a row without one says so', async () => {
  const book = paperWorkbook([form]);
  await insert(book);
  const texts = linkTexts(book, 6);
  for (const { no, clauses } of FORM.items) {
    const labels = (Object.keys(clauses) as ClauseId[]).map(clauseLabel);
    expect([no, texts[no]]).toEqual([no, labels.length > 0 ? labels : ['参照規定なし']]);
  }
  expect(texts[26]).toEqual(['参照規定なし']);
  expect(texts[1]).toContain('対策ガイドライン Ⅱ.4.1.1');
});

test('a sheet on which the table goes on without a header gets links and no header', async () => {
  const part = (name: string, rows: (row: number) => boolean): SheetCells => {
    return { ...form, name, cells: form.cells.filter(({ row }) => rows(row)) };
  };
  const book = paperWorkbook([part('1', (row) => row < 20), part('2', (row) => row >= 20)]);
  await insert(book);
  const texts = (index: number) => {
    const cells = book.sheets[index]?.cells.cells ?? [];
    return cells.filter(({ column }) => column === 6).map(({ text }) => text);
  };
  expect(texts(0)).toContain('参照条項');
  expect(texts(1)).toContain('参照規定なし');
  expect(texts(1)).not.toContain('参照条項');
});

test('the header stands above the first row, in the first link column', async () => {
  const book = paperWorkbook([form]);
  await insert(book);
  const header = book.sheets[0]?.cells.cells.find(({ text }) => text === '参照条項');
  const no = form.cells.find(({ text }) => text === 'No');
  expect(header).toMatchObject({ row: no?.row, column: 6 });
});

test('the example and old copies on hidden sheets get no links', async () => {
  const old = { ...form, name: '旧', isVisible: false };
  const others = [old, exampleSheet(), table];
  const book = paperWorkbook([form, ...others]);
  await insert(book);
  const [linked, ...untouched] = book.sheets.map(({ cells }) => cells);
  expect(linked?.cells).not.toEqual(form.cells);
  expect(untouched).toEqual(others);
});

test.each(Object.keys(CLAUSES) as ClauseId[])(
  'the tip of %s is the beginning of its printed text, at most 255 characters',
  (id) => {
    const tip = clauseTip(id);
    expect(tip.length).toBeLessThanOrEqual(255);
    expect(CLAUSES[id].printedText.startsWith(tip.replace(/…$/, ''))).toBe(true);
  },
);
