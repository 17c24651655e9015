import {
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CLEAN, folderOf } from './folder.ts';
import { inShell, kakunin } from './kakunin.ts';

const NOTHING = new Uint8Array();

test('--output writes the same bytes that stdout would get, and leaves stdout empty', () => {
  const folder = folderOf({ 'a.xlsx': CLEAN });
  for (const format of ['text', 'json', 'csv', 'markdown', 'html']) {
    const { stdout } = kakunin(['check', 'a.xlsx', '--format', format], folder);
    const written = kakunin(
      ['check', 'a.xlsx', '--format', format, '--output', `a.${format}`],
      folder,
    );
    expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(folder, `a.${format}`), 'utf8')).toBe(stdout);
  }
});

describe('a report never takes the place of', () => {
  const SAME = /読み込むファイルと同じです/u;
  const NAMED = /表計算ファイルの名前です/u;
  const submissions = () => {
    const folder = folderOf({ 'in/a.xlsx': CLEAN, 'in/old.xls': NOTHING, 'b.xlsx': CLEAN });
    linkSync(join(folder, 'in/a.xlsx'), join(folder, 'hard.txt'));
    symlinkSync(join(folder, 'in/a.xlsx'), join(folder, 'soft.txt'));
    linkSync(join(folder, 'in/old.xls'), join(folder, 'old.txt'));
    return folder;
  };

  test.each([
    ['a workbook that is checked', 'in/a.xlsx', './in/a.xlsx', SAME],
    ['one that the folder searched holds', 'in', 'in/../in/a.xlsx', SAME],
    ['one under another name', 'in', 'hard.txt', SAME],
    ['one through a link', 'in', 'soft.txt', SAME],
    ['one that is passed over', 'in', 'in/old.xls', SAME],
    ['one that is passed over, under another name', 'in', 'old.txt', SAME],
    ['one beside it', 'in', 'b.xlsx', NAMED],
    ['one that is not there yet', 'in', 'in/new.XLSM', NAMED],
  ])('%s', (_, asked, output, sentence) => {
    const folder = submissions();
    const before = bytesOf(folder);
    for (const shard of [[], ['--shard', '1/2'], ['--shard', '2/2']]) {
      const { code, stderr } = kakunin(['check', asked, '--output', output, ...shard], folder);
      expect({ code, told: sentence.test(stderr) }).toEqual({ code: 2, told: true });
    }
    expect(bytesOf(folder)).toEqual(before);
  });

  test('a report that is merged, under whatever name', () => {
    const folder = folderOf({ 'a.xlsx': CLEAN });
    kakunin(['check', 'a.xlsx', '--format', 'json', '--output', '1.json'], folder);
    linkSync(join(folder, '1.json'), join(folder, '2.json'));
    const before = bytesOf(folder);
    const { code, stderr } = kakunin(['merge', '1.json', '--output', '2.json'], folder);
    expect({ code, told: SAME.test(stderr) }).toEqual({ code: 2, told: true });
    expect(bytesOf(folder)).toEqual(before);
  });
});

describe('a report stands under its name', () => {
  const many = () =>
    folderOf(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`in/${i}.xlsx`, CLEAN])));

  const signals = ['INT', 'TERM'];
  test.each(signals)(
    'whole or not at all: after SIG%s the old one is there',
    (signal) => {
      // Ended as soon as some of it is written, and given way to: nothing else is started meanwhile.
      const line = `nice -n 19 $KAKUNIN check in --format csv --output report.csv &
      while kill -0 $! && ! [ -s report.csv.*.tmp ]; do :; done
      kill -${signal} $!; wait $!; echo $?`;
      let folder = '';
      let code = 0;
      // On a busy machine a run may end before the signal comes: that shows nothing.
      for (let attempt = 0; attempt < 5 && code < 128; attempt += 1) {
        folder = many();
        writeFileSync(join(folder, 'report.csv'), 'old');
        code = Number(inShell(`set -m; ${line}`, folder).stdout);
      }
      expect(code).toBeGreaterThan(128);
      expect(readFileSync(join(folder, 'report.csv'), 'utf8')).toBe('old');
      expect(readdirSync(folder).sort()).toEqual(['in', 'report.csv']);
    },
    60_000,
  );

  test('in the place of an older one, with its permissions, through a link, and nothing beside it', () => {
    const folder = folderOf({ 'a.xlsx': CLEAN });
    writeFileSync(join(folder, 'old.txt'), 'old', { mode: 0o600 });
    symlinkSync('old.txt', join(folder, 'link.txt'));
    expect(kakunin(['check', 'a.xlsx', '--output', 'link.txt'], folder).code).toBe(0);
    expect(readFileSync(join(folder, 'old.txt'), 'utf8')).toMatch(/^a\.xlsx\n/u);
    expect(statSync(join(folder, 'old.txt')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'link.txt', 'old.txt']);
  });

  test('also where the name is as long as a name may be', () => {
    const folder = folderOf({ 'a.xlsx': CLEAN });
    const name = `${'結'.repeat(83)}.txt`;
    expect(kakunin(['check', 'a.xlsx', '--output', name], folder)).toMatchObject({ code: 0 });
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', name]);
  });
});

describe('where nobody takes what is said', () => {
  const broken = () =>
    folderOf(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.xlsx`, NOTHING])));

  test.each([
    ['the report', '$KAKUNIN check . --format html 2>/dev/null | head -c 1'],
    ['the messages', '{ $KAKUNIN check . 2>&1 >/dev/null; } | head -c 1'],
  ])('%s: the program ends calmly with 2', (_, line) => {
    const { stdout, stderr } = inShell(`${line}; echo " \${PIPESTATUS[0]}"`, broken());
    expect({ stdout: stdout.slice(1), stderr }).toEqual({ stdout: ' 2\n', stderr: '' });
  });

  const testFull = existsSync('/dev/full') ? test : test.skip;
  testFull('a full disk is told, and is no fault of ours', () => {
    const folder = folderOf({ 'a.xlsx': CLEAN });
    for (const target of ['--output /dev/full', '> /dev/full']) {
      const { code, stderr } = inShell(`$KAKUNIN check a.xlsx ${target}`, folder);
      expect(stderr).toMatch(/^kakunin: .*空き容量がありません。[^\n]*\n$/u);
      expect(code).toBe(2);
    }
  });
});

function bytesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(name, 'base64')]));
}
