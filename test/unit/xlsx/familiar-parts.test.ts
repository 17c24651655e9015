import { readdirSync, readFileSync } from 'node:fs';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import {
  openPackage,
  type OfficePackage,
} from '../../../src/workbooks/xlsx/package/office-package.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { readWorkbookPart } from '../../../src/workbooks/xlsx/sheets/workbook-part.ts';
import { smallWorkbook, stringsXml, stylesXml } from '../../fixtures/small-workbook.ts';

const FOLDER = 'test/layouts';
const LAYOUTS = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/u.test(name));

function read(name: string) {
  const { sheets, unread } = readXlsx(readFileSync(`${FOLDER}/${name}`));
  return { sheets, unread, reading: readChecklists(sheets) };
}

test('a workbook met again reads as it did the first time', () => {
  const first = LAYOUTS.map(read);
  for (let round = 0; round < 3; round++) expect(LAYOUTS.map(read)).toEqual(first);
});

test('an equal sheet beside other strings has the texts of its own workbook', () => {
  const textsWith = (word: string) => {
    const strings = stringsXml(`<si><t>${word}</t></si>`.repeat(3));
    const { sheets } = readXlsx(smallWorkbook({ 'xl/sharedStrings.xml': strings }));
    return sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
  };
  for (const word of ['one', 'one', 'one', 'two', 'one']) {
    const texts = textsWith(word);
    expect(texts).toContain(word);
    expect(texts).not.toContain(word === 'one' ? 'two' : 'one');
  }
});

test('an equal sheet beside other styles shows its numbers in those of its own workbook', () => {
  const shownAs = (code: string) => {
    const { sheets } = readXlsx(smallWorkbook({ 'xl/styles.xml': stylesXml([code]) }));
    return sheets.flatMap(({ cells }) => cells.map(({ text }) => text));
  };
  for (let round = 0; round < 2; round++) {
    expect(shownAs('0.0')).toContain('2.0');
    expect(shownAs('0%')).toContain('200%');
  }
});

test('a part met again costs the workbook what it cost the first time', () => {
  const left = () => {
    const source = openPackage(smallWorkbook());
    const before = source.nodes.left;
    readWorkbookPart(source, partOf(source, 'xl/workbook.xml'));
    return before - source.nodes.left;
  };
  const first = left();
  expect(first).toBeGreaterThan(0);
  expect(left()).toBe(first);
});

test('a workbook whose parts hold more together than may be taken in is told so, met before or not', () => {
  const bytes = smallWorkbook();
  expect(readXlsx(bytes).unread).toEqual([]);
  expect(readXlsx(bytes, 100).unread).toContainEqual(
    expect.objectContaining({ reason: 'too-large', variant: 'total' }),
  );
});

test('bytes that only claim to be those of a part met before are not taken for it', () => {
  const bytes = Uint8Array.from(readFileSync(`${FOLDER}/v02_filled_A.xlsx`));
  for (let times = 0; times < 3; times++) expect(readXlsx(bytes).unread).toEqual([]);
  const source = openPackage(bytes);
  const compressed = source.take(partOf(source, 'xl/worksheets/sheet1.xml'));
  const middle = compressed.length >> 1;
  compressed[middle] = (compressed[middle] ?? 0) ^ 0xff;
  expect(readXlsx(bytes).unread.map(({ reason }) => reason)).toEqual(['damaged']);
});

function partOf(source: OfficePackage, name: string) {
  const part = source.find(name);
  if (!part) throw new Error(`The workbook has no ${name}.`);
  return part;
}
