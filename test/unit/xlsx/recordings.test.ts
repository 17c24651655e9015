import { readdirSync, readFileSync } from 'node:fs';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { openPackage } from '../../../src/workbooks/xlsx/package/office-package.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { smallWorkbook, stringsXml } from '../../fixtures/small-workbook.ts';

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

test('bytes that only claim to be those of a part met before are not taken for it', () => {
  const bytes = Uint8Array.from(readFileSync(`${FOLDER}/v02_filled_A.xlsx`));
  for (let times = 0; times < 3; times++) expect(readXlsx(bytes).unread).toEqual([]);
  const source = openPackage(bytes);
  const sheet = source.find('xl/worksheets/sheet1.xml');
  if (!sheet) throw new Error('The layout has no first sheet.');
  const compressed = source.take(sheet);
  const middle = compressed.length >> 1;
  compressed[middle] = (compressed[middle] ?? 0) ^ 0xff;
  expect(readXlsx(bytes).unread.map(({ reason }) => reason)).toEqual(['damaged']);
});
