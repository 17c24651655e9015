import { readFileSync } from 'node:fs';
import { RULE_IDS } from '../../../src/core/finding.ts';
import { kakunin } from './kakunin.ts';

test.each([
  ['nothing at all', [], /コマンドがありません/u],
  ['an unknown command', ['zip'], /「zip」はありません。check、merge、rules/u],
  ['a misspelt command', ['chekc'], /「chekc」はありません。check のことですか/u],
  ['no file', ['check'], /確認するファイルかフォルダーを/u],
  ['an unknown option', ['check', 'a.xlsx', '--verbose'], /--verbose はありません/u],
  ['a misspelt option', ['check', 'a.xlsx', '--formt', 'json'], /--formt はあり.*--format の/u],
  ['a long option with one dash', ['check', '-format', 'csv'], /-format はあり.*--format の/u],
  ['an unknown short option', ['check', 'a.xlsx', '-x'], /-x はありません/u],
  ['a file that begins with a dash', ['check', '-a.xlsx'], /\.\/-a\.xlsx と書いて/u],
  ['an option of another command', ['rules', '--jobs', '2'], /--jobs は rules では使えません/u],
  ['an option without its value', ['check', 'a.xlsx', '--output'], /--output の値がありません/u],
  ['an option before another', ['check', '--output', '--lang', 'ja'], /--output の値が/u],
  ['a value too many', ['check', '--help=yes'], /--help は値を取りません/u],
  ['a wrong format', ['check', 'a.xlsx', '--format', 'xml'], /「xml」.*text, json, csv/u],
  ['a wrong language', ['check', 'a.xlsx', '--lang', 'fr'], /「fr」/u],
  ['a wrong declaration', ['check', 'a.xlsx', '--personal-data', 'はい'], /「はい」/u],
  ['a day that does not exist', ['check', 'a.xlsx', '--today', '2026-02-30'], /2026-02-30/u],
  ['no jobs', ['check', 'a.xlsx', '--jobs', '0'], /「0」/u],
  ['half a job', ['check', 'a.xlsx', '--jobs', '1.5'], /「1\.5」/u],
  ['a shard beyond the last', ['check', 'a.xlsx', '--shard', '8/7'], /「8\/7」/u],
  ['a wrong severity', ['check', 'a.xlsx', '--fail-on', 'info'], /「info」/u],
  ['no report', ['merge'], /JSON ファイル/u],
  ['a report that is missing', ['merge', 'gone.json'], /gone\.json/u],
  ['an unknown rule', ['rules', 'spelling'], /規則「spelling」はありません/u],
  ['a misspelt rule', ['rules', 'missing-anser'], /「missing-anser」.*missing-answer のこと/u],
  ['a rule only begun', ['rules', 'threshold'], /threshold-not-met のことですか/u],
  [
    'an output in no folder',
    ['check', 'LICENSE', '--output', 'no/a.html'],
    /フォルダーがありません/u,
  ],
  ['an output that is a folder', ['check', 'LICENSE', '--output', 'src'], /フォルダーです/u],
  [
    'an output named like a workbook',
    ['check', 'LICENSE', '--output', 'a.xlsx'],
    /表計算ファイル/u,
  ],
  ['a folder for a report', ['merge', 'src'], /「src」はフォルダーです/u],
])('%s is told in one line on stderr and ends with 2', (_, words, sentence) => {
  const { code, stdout, stderr } = kakunin(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(sentence);
  expect(stderr).toMatch(/^kakunin: [^\n]+\n$/u);
});

test('wrong usage is told in the language asked for', () => {
  expect(kakunin(['check', '--lang', 'en']).stderr).toMatch(/^kakunin: Give the files/u);
  expect(kakunin(['check', '--lang=en', '--nope']).stderr).toMatch(/There is no option --nope/u);
});

test('the version is that of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }; // as npm asks
  expect(kakunin(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('the help names every option of every command, in both languages', () => {
  const options = [
    ...['--format', '--output', '--lang', '--personal-data', '--other-vendors', '--today'],
    ...['--fail-on', '--jobs', '--shard', '--help', '--version'],
  ];
  for (const language of ['ja', 'en']) {
    const { code, stdout } = kakunin(['--help', '--lang', language]);
    expect(code).toBe(0);
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
    // A place that nothing filled would show its braces.
    expect(stdout).not.toMatch(/[{}]/u);
  }
});

test.each(['check', 'merge', 'rules'])(
  'the help on %s speaks of it alone, with examples',
  (command) => {
    for (const language of ['ja', 'en']) {
      const { code, stdout } = kakunin([command, '--help', '--lang', language]);
      expect(code).toBe(0);
      const named = stdout.match(/^ {2}kakunin \w+/gmu) ?? [];
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter((line) => !line.endsWith(command))).toEqual([]);
      expect(kakunin(['help', command, '--lang', language]).stdout).toBe(stdout);
    }
  },
);

test('the rule table lists every rule once', () => {
  const { code, stdout } = kakunin(['rules']);
  const listed = stdout.split('\n').map((line) => line.split(' ')[0]);
  expect(code).toBe(0);
  expect(listed.slice(1, -1).sort()).toEqual([...RULE_IDS].sort());
});

test.each(RULE_IDS)('the page of %s in English is its English part with all examples', (rule) => {
  const page = readFileSync(`src/core/rules/${rule}.md`, 'utf8');
  const { code, stdout } = kakunin(['rules', rule, '--lang', 'en']);
  expect(code).toBe(0);
  const english = page.slice(page.indexOf('\n# ') + 1);
  expect(stdout.startsWith(`${english.trimEnd()}\n\n## Bad examples\n`)).toBe(true);
  expect(stdout.match(/^##? .*$/gmu)?.slice(-2)).toEqual(['## Bad examples', '## Good examples']);
  const rows = (text: string) => text.match(/^\| .*$/gmu);
  expect(rows(stdout)).toEqual(rows(page));
  expect(stdout).not.toContain('何を見つけるか');
});

test("a rule's page is the file beside the rule", () => {
  const { code, stdout } = kakunin(['rules', 'missing-answer']);
  expect(code).toBe(0);
  expect(stdout).toBe(readFileSync('src/core/rules/missing-answer.md', 'utf8'));
});
