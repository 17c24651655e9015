import type { Edit } from '../../../src/core/edit.ts';
import { overwrittenIn } from '../../../src/workbooks/excel/overwritten.ts';
import type { KnownSheet } from '../../../src/workbooks/excel/read-sheets.ts';
import { sheetFromRows } from '../../aid/sheet-from-rows.ts';

const SHEET = 'チェックリスト';
const READ = [
  ['1', '台帳', 'O', '整備済みです。'],
  ['2', '教育', '×', '年に1回\n行います。'],
];

const fix: Edit = { kind: 'set-value', sheet: SHEET, cell: 'C1', value: '○' };
const erase: Edit = {
  kind: 'erase',
  sheet: SHEET,
  area: { top: 1, left: 4, bottom: 2, right: 4 },
  like: null,
};
const note: Edit = {
  kind: 'write-cells',
  sheet: SHEET,
  cells: [{ row: 1, column: 5, text: 'ISMAP 7.2.2', link: null, look: 'text' }],
};

/** What comes of edits that were planned on READ and written where cells held `found`. */
function after(
  edits: readonly Edit[],
  found: readonly (readonly (string | number)[])[],
  values: readonly (readonly (string | number)[])[] = found,
) {
  const cells = sheetFromRows(SHEET, READ);
  const facts = { id: 'id', name: SHEET, isVisible: true, isProtected: false };
  const none = { hasLinks: false, block: null, hasMarks: false, isClauseSheet: false };
  const known: KnownSheet = { facts, cells, ...none };
  const frame = { top: 1, left: 1, bottom: found.length, right: found[0]?.length ?? 0 };
  // All that is looked at of Excel's range.
  const range = { formulas: found, values } as unknown as Excel.Range;
  return overwrittenIn({ known, frame, edits, range });
}

test('cells that hold what was read lose nothing', () => {
  expect(after([fix], READ)).toEqual({ cells: [], areRowsOthers: false });
});

test('a fix of a cell that holds something else is put back, be it nothing that it held', () => {
  const [first = [], second = []] = READ;
  const found = (content: string) => [first.with(2, content), second];
  expect(after([fix], found('△')).cells).toMatchObject([{ down: 0, across: 2, content: '△' }]);
  expect(after([fix], found('')).cells).toMatchObject([{ content: '' }]);
});

test('a fix is put back where the row has become another one, also where its answer is the same', () => {
  const found = [['', '新しい行', 'O', 'ほかの根拠です。'], READ[0] ?? []];
  const { cells, areRowsOthers } = after([fix], found);
  expect(cells).toMatchObject([{ down: 0, across: 2, content: 'O' }]);
  expect(areRowsOthers).toBe(true);
});

test("somebody's edit of one other cell of the row is no other row", () => {
  const [first = [], second = []] = READ;
  expect(after([fix], [first.with(3, '見直しました。'), second])).toEqual({
    cells: [],
    areRowsOthers: false,
  });
});

test('what is erased is put back where it is no longer what was planned on', () => {
  const moved = READ.map(([no = '', item = '', answer = '']) => [no, '', item, answer]);
  expect(after([erase], moved).cells.map(({ content }) => content)).toEqual(['O', '×']);
});

test('a cell that two edits empty is put back once', () => {
  const first: Edit = { ...erase, area: { top: 1, left: 4, bottom: 1, right: 4 } };
  const moved = READ.map(([no = '', item = '', answer = '']) => [no, '', item, answer]);
  expect(after([first, erase], moved)).toEqual(after([erase], moved));
});

test("Kakunin's own words are not put back, numbers and formulas are", () => {
  const beside = (content: string | number) =>
    READ.map((row, i) => [...row, i === 0 ? content : '']);
  expect(after([note], beside('参照規定なし')).cells).toEqual([]);
  expect(after([note], beside(12)).cells).toMatchObject([{ content: 12 }]);
  expect(after([note], beside('=A1'), beside('1')).cells).toMatchObject([
    { content: '=A1', isFormula: true },
  ]);
});

test('a text that begins like a formula is none', () => {
  const beside = READ.map((row, i) => [...row, i === 0 ? '=記入なし' : '']);
  expect(after([note], beside).cells).toMatchObject([{ content: '=記入なし', isFormula: false }]);
});

test('line breaks count the same however Excel gives them', () => {
  const found = READ.map((row) => row.map((text) => text.replaceAll('\n', '\r\n')));
  expect(after([erase], found).cells).toEqual([]);
});
