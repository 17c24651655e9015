import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { check } from '../../../src/core/check.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import { readCases, TODAY } from '../../labelled-case.ts';
import { folderOf } from './folder.ts';
import { kakunin } from './kakunin.ts';

/** A filled form whose section under a condition is left blank. */
const FORM = 'test/layouts/v03_filled_B.xlsx';
const WORKBOOKS = 12;

/** The form with the rationales of labelled cases in the place of its own; every case once. */
function formsSayingCases(): Record<string, Uint8Array> {
  const parts = unzipSync(readFileSync(FORM));
  const [form] = check(readXlsx(readFileSync(FORM)).sheets, OPTIONS).checklists;
  const rows = (form?.checklist.items ?? []).filter(({ rationale }) => rationale.length > 10);
  const cases = readCases('test/corpus/dev.jsonl').filter(({ scope }) => scope === 'row');
  const forms = Array.from({ length: WORKBOOKS }, (_, workbook) => {
    const said = new Map(
      rows.map(({ no, rationale }) => {
        const own = cases.filter((each) => each.no === no && each.rationale !== '');
        return [escaped(rationale), escaped(own[workbook % own.length]?.rationale ?? rationale)];
      }),
    );
    const told = Object.entries(parts).map(([name, bytes]) => [
      name,
      replacedIn(name, bytes, said),
    ]);
    return [`${workbook}.xlsx`, zipSync(Object.fromEntries(told) as typeof parts)];
  });
  return Object.fromEntries(forms) as Record<string, Uint8Array>;
}

function replacedIn(name: string, bytes: Uint8Array, said: ReadonlyMap<string, string>) {
  if (!/^xl\/(?:sharedStrings|worksheets\/.*)\.xml$/u.test(name)) return bytes;
  return strToU8(
    strFromU8(bytes).replace(/(?<=<t[^>]*>)[^<]+/gu, (text) => said.get(text) ?? text),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const OPTIONS = { declared: {}, today: TODAY };

// Minifying shortens the names of functions and properties; nothing that is found may depend on them.
test('the built program finds what its sources find', () => {
  const forms = formsSayingCases();
  const folder = folderOf(forms);
  const run = kakunin(['check', '.', '--format', 'json', '--today', TODAY, '--jobs', '1'], folder);
  const { files } = JSON.parse(run.stdout) as {
    files: { file: string; checklists: { findings: { rule: string; cell: string }[] }[] }[];
  };
  expect(files).toHaveLength(WORKBOOKS);
  const found = files.map(({ checklists }) => checklists.flatMap(({ findings }) => findings));
  expect(found.flat().length).toBeGreaterThan(3 * WORKBOOKS);
  files.forEach(({ file, checklists }) => {
    const { sheets } = readXlsx(readFileSync(join(folder, file)));
    const expected = check(sheets, OPTIONS).checklists.flatMap(({ findings }) => findings);
    const told = checklists.flatMap(({ findings }) => findings);
    expect([file, told.map(({ rule, cell }) => `${rule} ${cell}`)]).toEqual([
      file,
      expected.map(({ rule, cell }) => `${rule} ${cell ?? 'null'}`),
    ]);
  });
});
