import type { CellValue } from '../../../src/core/cell.ts';
import type { Edit } from '../../../src/core/edit.ts';
import { putBack } from '../../../src/workbooks/excel/put-back.ts';
import { rangeInBook } from '../../aid/range-in-book.ts';
import { sheetFromRows } from '../../aid/sheet-from-rows.ts';
import { Book } from '../../excel/model/book.ts';

const NAME = '表';
const WRITTEN = 'ISMAP 7.2.2';

/** What a cell holds that was empty when it was read, then given a content by somebody, then written over. */
async function afterOverwriting(entry: CellValue) {
  const book = new Book('小.xlsx');
  const sheet = book.addSheet(NAME, 'user');
  const range = rangeInBook(book, sheet, [1]);
  range.values = [[entry]];
  const before = { ...sheet.at(1, 1) };
  const seen = { values: range.values, formulas: range.formulas };
  range.values = [[WRITTEN]];

  const facts = { id: 'id', name: NAME, isVisible: true, isProtected: false };
  const none = { hasLinks: false, block: null, hasMarks: false, isClauseSheet: false };
  const known = { facts, cells: sheetFromRows(NAME, []), ...none };
  const frame = { top: 1, left: 1, bottom: 1, right: 1 };
  const cells = [{ row: 1, column: 1, text: WRITTEN, link: null, look: 'text' }] as const;
  const edits: Edit[] = [{ kind: 'write-cells', sheet: NAME, cells }];
  // As loaded before the writing; what is put back goes to the sheet.
  const loaded = { ...seen, getCell: () => range } as unknown as Excel.Range;
  const context = { sync: () => Promise.resolve() } as unknown as Excel.RequestContext; // all that is asked of it
  const isPutBack = await putBack(context, [{ known, frame, edits, range: loaded }], []);
  const { value, formula } = sheet.at(1, 1);
  return {
    before: { value: before.value, formula: before.formula },
    after: { value, formula },
    isPutBack,
  };
}

test.each<CellValue>([
  '=SUM(1,2)',
  '=IF(1>0,"○","×")',
  "'=SUM(1,2)",
  "'001",
  "'-x",
  '-',
  '○',
  12,
  true,
])('what somebody typed, such as %p, stands again as it was', async (entry) => {
  const { before, after, isPutBack } = await afterOverwriting(entry);
  expect(isPutBack).toBe(true);
  expect(after).toEqual(before);
});
