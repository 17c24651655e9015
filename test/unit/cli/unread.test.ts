import { chmodSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findWorkbooks } from '../../../src/cli/checking/find-workbooks.ts';
import { CLEAN, folderOf } from './folder.ts';
import { kakunin } from './kakunin.ts';

const NOTHING = new Uint8Array();
const FORMATS = ['text', 'json', 'csv', 'markdown', 'html'];

describe('what was asked for and not read', () => {
  const folder = () => {
    const made = folderOf({
      'ok.xlsx': CLEAN,
      'in/ok.xlsx': CLEAN,
      'none/a.txt': NOTHING,
      'out/x.xlsx': CLEAN,
    });
    symlinkSync(join(made, 'out'), join(made, 'in', 'link'));
    symlinkSync(join(made, 'nowhere.xlsx'), join(made, 'in', 'dangling.xlsx'));
    return made;
  };
  const cases = [
    ['a file that is missing', 'gone.xlsx', 'gone.xlsx', '見つかりません'],
    ['a link that leads nowhere', 'in', 'in/dangling.xlsx', '見つかりません'],
    ['a folder behind a link', 'in', 'in/link', 'フォルダーへのリンク'],
    ['a folder without a workbook', 'none', 'none', '.xlsx・.xlsm のファイルがありません'],
  ] as const;

  test.each(cases)('%s is in every report, on stderr and ends with 2', (_, asked, name, told) => {
    const base = folder();
    for (const format of FORMATS) {
      const { code, stdout, stderr } = kakunin(
        ['check', 'ok.xlsx', asked, '--format', format],
        base,
      );
      expect(stdout).toContain(format === 'markdown' ? basename(name) : name);
      expect(stdout).toContain(told);
      expect(stdout.match(/要確認 0件。指摘はありません/gu)).toBeNull();
      expect(stderr).toContain(`kakunin: ${name}：`);
      expect(code).toBe(2);
    }
  });

  test('is read where the folder behind the link is named too', () => {
    const { files } = findWorkbooks([join(folder(), 'in')], null);
    expect(files.map(({ unread }) => unread?.variant)).toContain('folder-link');
    const base = folder();
    const both = findWorkbooks([join(base, 'in'), join(base, 'out')], null).files;
    expect(both.map(({ unread }) => unread?.variant)).toEqual(both.map(() => undefined));
  });

  test('is kept when shards are merged, which equal one run', () => {
    const base = folder();
    const paths = ['gone.xlsx', 'in', 'none', 'ok.xlsx'];
    for (const index of [1, 2, 3]) {
      const words = ['--shard', `${index}/3`, '--format', 'json', '--output', `${index}.json`];
      expect(kakunin(['check', ...paths, ...words], base).code).toBe(2);
    }
    for (const format of ['json', 'text', 'csv', 'markdown', 'html']) {
      const whole = kakunin(['check', ...paths, '--format', format], base);
      const merged = kakunin(['merge', '2.json', '1.json', '3.json', '--format', format], base);
      expect(merged).toEqual(whole);
    }
  });

  test('a shard prints its report though nothing that was asked for is there', () => {
    const base = folderOf({});
    const words = ['check', 'gone.xlsx', '--format', 'json', '--shard', '1/2'];
    const { code, stdout } = kakunin(words, base);
    expect(JSON.parse(stdout)).toMatchObject({
      shard: '1/2',
      files: [{ file: 'gone.xlsx', checklists: [], unread: [{ reason: 'damaged' }] }],
    });
    expect(code).toBe(2);
  });
});

// Windows has no such permissions.
const testForbidden = process.platform === 'win32' ? test.skip : test;
testForbidden('a folder that cannot be opened is told beside what the others hold', () => {
  const folder = folderOf({ 'a/x.xlsx': NOTHING, 'a/closed/y.xlsx': NOTHING });
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'a/closed'), 0);
  const isRoot = process.geteuid?.() === 0;
  // Root may open every folder.
  if (isRoot) process.seteuid?.('nobody');
  const { files } = findWorkbooks([join(folder, 'a')], null);
  if (isRoot) process.seteuid?.(0);
  chmodSync(join(folder, 'a/closed'), 0o700);
  expect(files.map(({ file, unread }) => [file, unread?.variant])).toEqual([
    [`${folder}/a/closed`, 'forbidden'],
    [`${folder}/a/x.xlsx`, undefined],
  ]);
});
