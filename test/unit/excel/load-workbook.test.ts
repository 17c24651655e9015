import { readdirSync, readFileSync } from 'node:fs';
import { addressOf } from '../../../src/core/cell.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { loadWorkbook } from '../../excel/loading/load-workbook.ts';
import { formatArea, WHOLE_SHEET } from '../../excel/model/area.ts';
import { displayText } from '../../excel/model/display-text.ts';

const LAYOUTS = 'test/layouts';
const books = readdirSync(LAYOUTS).filter((name) => /\.xls[xm]$/.test(name));

const load = (name: string) => loadWorkbook(readFileSync(`${LAYOUTS}/${name}`), name);

describe('the emulated Excel and the reader of files see the same cells', () => {
  test.each(books)('%s', (name) => {
    const read = readXlsx(readFileSync(`${LAYOUTS}/${name}`));
    const book = load(name);
    const emulated = book.sheets.map((sheet) => ({
      name: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      isProtected: sheet.protection !== null,
      cells: [...sheet.existing(WHOLE_SHEET)]
        .filter(({ cell }) => cell.value !== '')
        .map(({ row, column, cell }) => [addressOf(row, column), cell.value, displayText(cell)]),
      merges: sheet.merges.map((area) => formatArea(area)).sort(),
    }));
    expect(emulated).toEqual(
      read.sheets.map((sheet) => ({
        name: sheet.name,
        isVisible: sheet.isVisible,
        isProtected: sheet.isProtected,
        cells: sheet.cells.map(({ row, column, value, text }) => [
          addressOf(row, column),
          value,
          text,
        ]),
        merges: sheet.merges.map((area) => formatArea(area)).sort(),
      })),
    );
  });
});

test('the looks of the official form are loaded', () => {
  const sheet = load('v01_official_blank.xlsx').sheets[0];
  expect(sheet?.at(9, 4).style).toMatchObject({
    fill: '#D9E1F2',
    font: { name: '游ゴシック', bold: true, size: 10 },
    horizontal: 'Center',
    wrap: true,
    locked: true,
    borders: { EdgeLeft: { style: 'Continuous', weight: 'Thin', color: '#000000' } },
  });
  expect(sheet?.at(12, 4).style.locked).toBe(false);
  expect(sheet?.columnWidth(3)).toBeCloseTo(36 * 5.25, 0);
  expect(sheet?.rows.get(12)?.height).toBe(72.5);
  expect(sheet?.showsGridlines).toBe(false);
  expect(sheet?.printArea?.map((area) => formatArea(area))).toEqual(['A1:E45']);
  expect(sheet?.printTitles).toBe("'チェックリスト'!$8:$9");
});

test('validations, also where one covers many areas, are loaded', () => {
  const sheet = load('v29_libreoffice_resaved.xlsx').sheets[0];
  expect(sheet?.validationAt(23, 4)).toMatchObject({
    type: 'list',
    formula1: '"○,×,△"',
    showsDropdown: true,
    error: { title: '回答' },
  });
  expect(sheet?.validationAt(22, 4)).toBeNull();
});

test('what a protected sheet still allows is loaded', () => {
  const book = load('v09_protected.xlsx');
  expect(book.sheets[0]?.protection).toMatchObject({
    hasPassword: true,
    options: { allowFormatCells: true, allowInsertHyperlinks: false, allowEditObjects: true },
  });
  expect(book.isStructureProtected).toBe(true);
});

test('frozen panes are loaded', () => {
  expect(load('v21_comments_image_freeze.xlsx').sheets[0]?.frozen.rows).toBeGreaterThan(0);
});
