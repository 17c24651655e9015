import { existsSync, readdirSync } from 'node:fs';
import { HOSTILE_FILES } from '../../fixtures/hostile.ts';
import { CLEAN, folderOf } from './folder.ts';
import { kakunin } from './kakunin.ts';

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly checklists: readonly { readonly findings: readonly unknown[] }[];
    readonly unread: readonly { readonly reason: string; readonly message: string }[];
  }[];
}

test('a folder with every hostile file and one good checklist reports the good one', () => {
  const files = HOSTILE_FILES.map(({ name, bytes }) => [name, bytes()] as const);
  const folder = folderOf({ ...Object.fromEntries(files), 'good.xlsx': CLEAN });
  const { code, stdout, stderr } = kakunin(
    ['check', '.', '--format', 'json', '--jobs', '2'],
    folder,
  );
  const report = JSON.parse(stdout) as Report; // printed by the program under test
  const good = report.files.find(({ file }) => file === './good.xlsx');
  expect(good?.unread).toEqual([]);
  expect(good?.checklists[0]?.findings).toEqual([]);
  expect(report.files).toHaveLength(HOSTILE_FILES.length + 1);
  for (const { name, unread, sheets } of HOSTILE_FILES) {
    const found = report.files.find(({ file }) => file === `./${name}`);
    const reasons = found?.unread.map(({ reason }) => reason) ?? [];
    expect([name, reasons.slice(0, unread.length)]).toEqual([name, unread.map(([word]) => word)]);
    // Of the sheets that were read, none is a checklist; where none was read, nobody can say so.
    const rest = reasons.slice(unread.length);
    expect([name, rest]).toEqual([name, rest.length === 0 ? [] : ['no-checklist']]);
    if (unread.length === 0) expect([name, rest]).toEqual([name, ['no-checklist']]);
    if (Object.keys(sheets).length === 0) expect([name, rest]).toEqual([name, []]);
    for (const { message } of found?.unread ?? []) {
      expect(message).toMatch(/^[^\n]*[ぁ-ん][^\n]*。$/u);
      expect(stderr).toContain(message);
    }
  }
  expect(stderr).not.toContain('不具合');
  expect(code).toBe(2);
}, 120_000);

const REAL = '../shared/real';
const books = existsSync(REAL) ? readdirSync(REAL).filter((name) => /\.xls[xm]$/u.test(name)) : [];
if (books.length === 0) console.log(`No real workbooks in ${REAL}: their test is left out.`);
const testReal = books.length === 0 ? test.skip : test;

testReal(
  'real workbooks that are no checklist are told to be none, without a fault of ours',
  () => {
    const { code, stdout, stderr } = kakunin(['check', REAL, '--format', 'json', '--jobs', '2']);
    const report = JSON.parse(stdout) as Report; // printed by the program under test
    const reasons = report.files.map(({ file, checklists, unread }) => [
      file.replace(`${REAL}/`, ''),
      checklists.length,
      ...unread.map(({ reason }) => reason),
    ]);
    expect(reasons).toEqual(
      books
        .sort()
        .map((name) => [name, 0, name.includes('pass_protected') ? 'encrypted' : 'no-checklist']),
    );
    expect(stderr).not.toContain('不具合');
    expect(code).toBe(2);
  },
  60_000,
);
