import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fnv1a, isInShard, readShard } from '../../../src/cli/arguments/shard.ts';
import { findWorkbooks } from '../../../src/cli/checking/find-workbooks.ts';
import { CLEAN, folderOf } from './folder.ts';
import { formSaying } from './form-saying.ts';
import { kakunin } from './kakunin.ts';

const NOTHING = new Uint8Array();
const SHARDS = [1, 2, 3, 4, 5, 6, 7];

/** The files found, without the folder that the test made. */
function found(folder: string) {
  const { files, passedOver } = findWorkbooks([folder], null);
  const inside = (path: string) => path.replace(`${folder}/`, '');
  return { files: files.map(({ file }) => inside(file)), passedOver: passedOver.map(inside) };
}

test('a folder is searched to its depth for .xlsx and .xlsm, in the order of their names', () => {
  const folder = folderOf({
    'z.xlsx': NOTHING,
    'a/下/深い.XLSM': NOTHING,
    'a.xlsx': NOTHING,
    'a/memo.docx': NOTHING,
    'a/~$深い.xlsm': NOTHING,
  });
  expect(found(folder)).toEqual({
    files: ['a.xlsx', 'a/下/深い.XLSM', 'z.xlsx'],
    passedOver: [],
  });
});

test('.xls, .xlsb and .ods in a folder are told, not checked', () => {
  const folder = folderOf({
    'ok.xlsx': NOTHING,
    'old.xls': NOTHING,
    'binary.xlsb': NOTHING,
    'open.ods': NOTHING,
    '~$old.xls': NOTHING,
  });
  expect(found(folder).passedOver).toEqual(['binary.xlsb', 'old.xls', 'open.ods']);
  const { code, stderr } = kakunin(['check', folder]);
  expect(code).toBe(2);
  expect(stderr.match(/(?:binary\.xlsb|old\.xls|open\.ods)：この形式は/gu)).toHaveLength(3);
});

test('a link from a folder into itself does not keep the search from ending, and misses nothing', () => {
  const folder = folderOf({ 'a.xlsx': CLEAN });
  symlinkSync(folder, join(folder, 'again'));
  const { code, stdout, stderr } = kakunin(['check', '.', '--format', 'json'], folder);
  expect(stdout.match(/"file":"[^"]*"/gu)).toEqual(['"file":"./a.xlsx"']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('.xls that an argument names itself is checked, whatever folder holds it too', () => {
  const folder = folderOf({ 'dx/a.xlsx': CLEAN, 'dx/real.xls': NOTHING });
  for (const words of [
    ['dx', 'dx/real.xls'],
    ['dx/real.xls', 'dx'],
  ]) {
    const { code, stdout, stderr } = kakunin(['check', ...words, '--format', 'json'], folder);
    expect(stdout).toContain('"file":"dx/real.xls"');
    expect(stderr).not.toContain('この形式は');
    expect(code).toBe(2);
  }
});

test('a name typed in one normal form finds the file stored in the other', () => {
  const stored = 'がぎぐ.xlsx';
  for (const [form, other] of [
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
  ] as const) {
    const folder = folderOf({ [stored.normalize(form)]: CLEAN });
    const { code, stdout } = kakunin(['check', stored.normalize(other)], folder);
    expect(stdout.split('\n')[0]).toBe(stored.normalize(other));
    expect(code).toBe(0);
  }
});

test('names of every kind are taken as they are', () => {
  const names = [
    'a b　全角.xlsx',
    '--help.xlsx',
    '😀.xlsx',
    'がぎぐ.xlsx'.normalize('NFD'),
    '=1.xlsx',
  ];
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, CLEAN])));
  for (const words of [['.'], ['--', ...names]]) {
    const { code, stdout } = kakunin(['check', '--format', 'json', ...words], folder);
    const { files } = JSON.parse(stdout) as Report; // printed by the program under test
    expect(files.map(({ file }) => file.replace('./', '')).sort()).toEqual([...names].sort());
    expect(code).toBe(0);
  }
});

// Other systems do not take such a name.
const testUnread = process.platform === 'linux' ? test : test.skip;
testUnread('a name that is not UTF-8 is told to be the reason', () => {
  const folder = folderOf({ 'a.xlsx': CLEAN });
  // 「テスト.xlsx」 in Shift_JIS, as unpacked from a zip file of Windows.
  const name = Buffer.from('836583588367', 'hex');
  renameSync(
    join(folder, 'a.xlsx'),
    Buffer.concat([Buffer.from(`${folder}/`), name, Buffer.from('.xlsx')]),
  );
  const { code, stdout } = kakunin(['check', '.'], folder);
  expect(stdout).toMatch(/文字コードがUTF-8ではないため開けません/u);
  expect(code).toBe(2);
});

interface Report {
  readonly files: readonly { readonly file: string }[];
}

test('a file that two arguments name is checked once, where it is named first', () => {
  const folder = folderOf({ 'b.xlsx': NOTHING, 'a.xlsx': NOTHING });
  const paths = [join(folder, 'b.xlsx'), folder];
  expect(findWorkbooks(paths, null).files).toEqual([
    { path: paths[0], file: paths[0], argument: 0 },
    { path: join(folder, 'a.xlsx'), file: `${folder}/a.xlsx`, argument: 1 },
  ]);
});

test('the name of a file is the argument, a slash and the way from there', () => {
  const parent = folderOf({ 'forms/a/x.xlsx': NOTHING });
  for (const argument of ['forms', 'forms/', './forms', 'forms//']) {
    const { stdout } = kakunin(['check', argument, '--format', 'json'], parent);
    expect(stdout).toContain(`"file":"${argument.replace(/\/+$/u, '')}/a/x.xlsx"`);
  }
});

test('the head of a report says how many spreadsheets of other kinds were passed over', () => {
  const folder = folderOf({ 'in/a.xlsx': CLEAN, 'in/b.xls': NOTHING, 'in/c.ods': NOTHING });
  for (const format of ['text', 'markdown', 'html']) {
    const { code, stdout } = kakunin(['check', 'in', '--format', format], folder);
    expect(stdout).toMatch(/要確認 0件、確認していない形式（\.xls など）のファイル 2件(?:\n|<)/u);
    expect(code).toBe(0);
  }
});

describe('shards', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('hash %j as FNV-1a', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  test.each(['', '1', '8/7', '1/0', '-1/7', 'a/b', '1/7/2', '1.5/7'])('are not %j', (text) => {
    expect(readShard(text)).toBeNull();
  });

  test('divide all files: each falls on exactly one, whatever form its name has', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 9 }),
        (path, count) => {
          const of = (form: string) =>
            Array.from({ length: count }, (_, i) => i + 1).filter((index) =>
              isInShard(path.normalize(form), { index, count }),
            );
          expect(of('NFC')).toHaveLength(1);
          expect(of('NFD')).toEqual(of('NFC'));
        },
      ),
    );
  });

  test('merged again equal one run, byte for byte, in every format', () => {
    const folder = folderOf({
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, i) => [`forms/${i % 3}/事業者${i}.xlsx`, CLEAN]),
      ),
      'forms/fault.xlsx': formSaying({ rationale: '対応済' }),
      'forms/broken.xlsx': NOTHING,
      ['forms/がぎぐげご.xlsx'.normalize('NFD')]: CLEAN,
      'forms/壊れた/がぎ.xlsx': NOTHING,
      'first.xlsx': CLEAN,
    });
    const paths = ['forms', 'first.xlsx'];
    for (const index of SHARDS) {
      const shard = ['--shard', `${index}/7`, '--format', 'json', '--output', `${index}.json`];
      kakunin(['check', ...paths, ...shard], folder);
    }
    const reports = SHARDS.map((index) => `${8 - index}.json`);
    for (const format of ['json', 'text', 'csv', 'markdown', 'html']) {
      const whole = kakunin(['check', ...paths, '--format', format], folder);
      const merged = kakunin(['merge', ...reports, '--format', format], folder);
      expect(merged.stdout).toBe(whole.stdout);
      expect(merged.code).toBe(whole.code);
    }
  });
});

describe('merge', () => {
  const one = () => folderOf({ 'a.xlsx': CLEAN });

  test('keeps the language of the reports', () => {
    const folder = one();
    const words = ['check', 'a.xlsx', '--format', 'json', '--lang', 'en', '--output', 'a.json'];
    kakunin(words, folder);
    expect(kakunin(['merge', 'a.json'], folder).stdout).toContain('Nothing was found.');
  });

  const checkTo = (folder: string, output: string, ...words: string[]) =>
    kakunin(['check', ...words, '--format', 'json', '--output', output], folder);

  test('keeps a result that two reports hold once, and says so', () => {
    const folder = folderOf({ 'a.xlsx': CLEAN, 'b.xlsx': CLEAN });
    checkTo(folder, 'a.json', 'a.xlsx');
    checkTo(folder, 'both.json', 'b.xlsx', 'a.xlsx');
    const words = ['merge', 'a.json', 'both.json', '--format', 'json'];
    const { code, stdout, stderr } = kakunin(words, folder);
    expect(stdout.match(/"file":/gu)).toHaveLength(2);
    expect(stderr).toMatch(/a\.xlsx：同じ結果/u);
    expect(code).toBe(0);
  });

  test('keeps different results of one file, and says so', () => {
    const folder = one();
    checkTo(folder, '1.json', 'a.xlsx');
    checkTo(folder, '2.json', 'a.xlsx', '--personal-data', 'no');
    const { stdout, stderr } = kakunin(['merge', '1.json', '2.json', '--format', 'json'], folder);
    expect(stdout.match(/"file":/gu)).toHaveLength(2);
    expect(stderr).toMatch(/a\.xlsx：結果が JSON によって違う/u);
  });

  const shards = (folder: string, ...names: string[]) => {
    for (const name of names)
      checkTo(folder, `${name.replace('/', '-')}.json`, '.', '--shard', name);
  };
  const four = () =>
    folderOf(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.xlsx`, CLEAN])));

  test('names the shards that no report holds, prints the others and ends with 2', () => {
    const folder = four();
    shards(folder, '1/3', '3/3');
    const japanese = kakunin(['merge', '3-3.json', '1-3.json'], folder);
    expect(japanese.stderr).toMatch(/^kakunin: 2\/3 の報告がありません：[^\n]*\n$/u);
    expect(japanese.stdout).toContain('指摘はありません');
    expect(japanese.code).toBe(2);
    const english = kakunin(['merge', '1-3.json', '--lang', 'en'], folder);
    expect(english.stderr).toMatch(/^kakunin: The report of 2\/3, 3\/3 is missing: [^\n]*\n$/u);
  });

  test('tells reports of different divisions, prints them and ends with 2', () => {
    const folder = four();
    shards(folder, '1/3', '2/4');
    const { code, stdout, stderr } = kakunin(['merge', '1-3.json', '2-4.json'], folder);
    expect(stderr).toMatch(/^kakunin: 分け方の違う報告が[^\n]*1\/3 1-3\.json、2\/4 2-4\.json/u);
    expect(stdout).not.toBe('');
    expect(code).toBe(2);
  });

  test('joins two whole runs that were divided differently', () => {
    const folder = folderOf({ 'a/1.xlsx': CLEAN, 'a/2.xlsx': CLEAN, 'b/3.xlsx': CLEAN });
    checkTo(folder, 'a1.json', 'a', '--shard', '1/2');
    checkTo(folder, 'a2.json', 'a', '--shard', '2/2');
    checkTo(folder, 'b.json', 'b', '--shard', '1/1');
    const { code, stderr } = kakunin(['merge', 'a1.json', 'a2.json', 'b.json'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('takes part 0 of a division for its last', () => {
    const folder = four();
    shards(folder, '0/2', '1/2');
    const { code, stderr } = kakunin(['merge', '0-2.json', '1-2.json'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('names no shard in a whole report, nor in a merged one', () => {
    const folder = four();
    shards(folder, '1/2', '2/2');
    checkTo(folder, 'whole.json', '.');
    const merged = kakunin(['merge', '1-2.json', '2-2.json', '--format', 'json'], folder);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('1-2.json')).toContain('"shard":"1/2"');
    expect(read('whole.json')).not.toContain('"shard"');
    expect(merged.stdout).toBe(read('whole.json'));
  });

  test('reads what Windows makes of a report: a byte order mark, or UTF-16', () => {
    const folder = one();
    const { stdout } = kakunin(['check', 'a.xlsx', '--format', 'json'], folder);
    writeFileSync(join(folder, '8.json'), `\ufeff${stdout}`);
    writeFileSync(join(folder, '16.json'), Buffer.from(`\ufeff${stdout}`, 'utf16le'));
    for (const name of ['8.json', '16.json']) {
      expect(kakunin(['merge', name, '--format', 'json'], folder).stdout).toBe(stdout);
    }
  });

  test('takes a report of another version: without fields of ours, with rules of its own', () => {
    const folder = folderOf({ 'v01.xlsx': 'test/layouts/v01_official_blank.xlsx' });
    const { stdout } = kakunin(['check', 'v01.xlsx', '--format', 'json'], folder);
    const other = stdout
      .replace(/"kakunin":"[^"]*"/u, '"kakunin":"9.9.9"')
      .replace(/"(?:language|today)":"[^"]*",/gu, '')
      .replace(/"argument":0,|,"fix":null|,"quotes":\[\]|,"failedRules":\[\]/gu, '')
      .replaceAll('"missing-answer"', '"a-new-rule"');
    expect(other.length).toBeLessThan(stdout.length);
    writeFileSync(join(folder, 'other.json'), other);
    const { code, stdout: text, stderr } = kakunin(['merge', 'other.json'], folder);
    expect(text).toContain('a-new-rule');
    expect(text).toContain('エラー 20件');
    expect(stderr).toMatch(/^kakunin: [^\n]*9\.9\.9[^\n]*\n$/u);
    expect(code).toBe(1);
  });

  test('counts the findings itself, whatever the report says of their number', () => {
    const folder = folderOf({ 'v01.xlsx': 'test/layouts/v01_official_blank.xlsx' });
    const { stdout } = kakunin(['check', 'v01.xlsx', '--format', 'json'], folder);
    const lying = stdout.replace(/"counts":\{"error":\d+/u, '"counts":{"error":0');
    expect(lying).not.toBe(stdout);
    writeFileSync(join(folder, 'lying.json'), lying);
    const merged = kakunin(['merge', 'lying.json', '--format', 'json'], folder);
    expect(merged).toEqual({ code: 1, stdout, stderr: '' });
  });

  test.each([
    ['not JSON', 'no json', /JSON として読めません/u],
    ['JSON of something else', '{"files":[]}', /Kakunin の結果ではありません（\$\.kakunin）/u],
    [
      'a report of a shard that cannot be',
      '{"kakunin":"0.1.0","language":"ja","shard":"4/3","files":[]}',
      /（\$\.shard）/u,
    ],
    [
      'a report of a file that was neither read nor not read',
      '{"kakunin":"0.1.0","language":"ja","files":[{"file":"x","checklists":[],"unread":[]}]}',
      /\$\.files\[0\]/u,
    ],
    [
      'a report with a wrong value',
      '{"kakunin":"0.1.0","language":"ja","files":[{"file":3}]}',
      /\$\.files\[0\]\.file/u,
    ],
  ])('tells %s and joins the rest', (_, content, message) => {
    const folder = one();
    kakunin(['check', 'a.xlsx', '--format', 'json', '--output', 'a.json'], folder);
    writeFileSync(join(folder, 'b.json'), content);
    const { code, stdout, stderr } = kakunin(['merge', 'b.json', 'a.json'], folder);
    expect(stderr).toMatch(message);
    expect(stdout).toContain('a.xlsx');
    expect(code).toBe(2);
  });
});
