import { smallWorkbook } from '../../fixtures/small-workbook.ts';
import { CLEAN, folderOf } from './folder.ts';
import { formSaying, PRINTED } from './form-saying.ts';
import { kakunin } from './kakunin.ts';

const BLANK = 'test/layouts/v01_official_blank.xlsx';

test('json has the fields of the contract, in its order', () => {
  const folder = folderOf({ 'a.xlsx': formSaying({ rationale: '対応済' }) });
  const words = ['check', 'a.xlsx', '--format', 'json', '--today', '2026-04-01'];
  const { code, stdout, stderr } = kakunin(words, folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const report: unknown = JSON.parse(stdout);
  expect(report).toEqual({
    kakunin: '0.1.0',
    language: 'ja',
    today: '2026-04-01',
    files: [
      {
        file: 'a.xlsx',
        argument: 0,
        checklists: [
          expect.objectContaining({
            definition: 'hamamatsu-asp-saas',
            sheets: ['チェックリスト'],
            example: false,
            hidden: false,
            vendor: { sheet: 'チェックリスト', cell: 'C5', value: PRINTED.vendor },
            system: { sheet: 'チェックリスト', cell: 'C6', value: PRINTED.system },
            findings: [
              {
                rule: 'thin-rationale',
                severity: 'warning',
                no: 2,
                field: 'rationale',
                sheet: 'チェックリスト',
                cell: 'E13',
                message: expect.stringMatching(/^E13：.*対応済/u) as unknown,
                evidence: '対応済',
                certification: null,
                quotes: [{ sheet: 'チェックリスト', cell: 'E13', text: '対応済' }],
                fix: null,
              },
            ],
            counts: { error: 0, warning: 1, review: 0 },
          }),
          expect.objectContaining({ sheets: ['回答例'], example: true, findings: [] }),
        ],
        unread: [],
      },
    ],
  });
});

test('json lists No 1 to 25 with their cells and clauses, and the certifications apart', () => {
  const [checklist] = checklistsOf(CLEAN);
  expect(checklist?.items.map(({ no }) => no)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  expect(checklist?.items[0]).toEqual({
    no: 1,
    sheet: 'チェックリスト',
    cells: { no: 'A12', item: 'C12', answer: 'D12', rationale: 'E12' },
    item: expect.stringMatching(/^組織として/u) as unknown,
    answer: '○',
    mark: 'yes',
    rationale: expect.stringMatching(/^情報セキュリティ基本方針/u) as unknown,
    clauses: [
      'ISMAP/7.2.2',
      '対策ガイドライン/II.4.1.1',
      '対策ガイドライン/II.5.2.1',
      '対策ガイドライン/II.5.2.3',
    ],
  });
  expect(checklist?.certifications.map(({ name }) => name)).toEqual([
    'ISMAP',
    'Pマーク(プライバシーマーク)',
    'ISO27001',
    'ISO27017',
    'ISO27018',
  ]);
});

describe('the exit code', () => {
  const warned = () => folderOf({ 'warned.xlsx': formSaying({ rationale: '対応済' }) });

  test.each([
    ['0 where nothing was found', [CLEAN], 0],
    ['1 where an error was found', [BLANK], 1],
    ['2 where a file could not be read, whatever was found', [BLANK, 'package.json'], 2],
    ['2 for a workbook without a checklist', ['missing.xlsx'], 2],
  ])('is %s', (_, files, code) => {
    expect(kakunin(['check', ...files, '--format', 'json']).code).toBe(code);
  });

  test.each([
    ['error', 0],
    ['warning', 1],
    ['review', 1],
  ])('follows --fail-on %s for a form with a warning', (severity, code) => {
    expect(kakunin(['check', 'warned.xlsx', '--fail-on', severity], warned()).code).toBe(code);
  });
});

test('--personal-data no turns answers of No 11–16 into one finding for review', () => {
  const options = ['--personal-data', 'no', '--other-vendors', 'yes'];
  const [checklist] = checklistsOf(CLEAN, ...options);
  expect(checklist?.findings.map(({ rule, no }) => [rule, no])).toEqual([
    ['conditional-section-should-be-blank', 11],
  ]);
  expect(checklist?.conditions.map(({ condition, declared }) => [condition, declared])).toEqual([
    ['personal-data', 'no'],
    ['other-vendors', 'yes'],
  ]);
});

test('--lang en words messages in English and changes nothing else', () => {
  const [japanese] = checklistsOf(BLANK);
  const [english] = checklistsOf(BLANK, '--lang', 'en');
  const placesOf = (findings: readonly Finding[] = []) =>
    findings.map(({ rule, no, cell }) => [rule, no, cell]);
  expect(placesOf(english?.findings)).toEqual(placesOf(japanese?.findings));
  for (const { message } of english?.findings ?? []) {
    expect(message).toMatch(/^[A-Z]+\d+: .*[a-z]\.$/u);
  }
});

test('a file that cannot be read is told and does not stop the others', () => {
  const folder = folderOf({
    'a.xlsx': new Uint8Array(),
    'b.xlsx': CLEAN,
    'c.xlsx': new TextEncoder().encode('no workbook'),
  });
  const { code, stdout, stderr } = kakunin(['check', '.', '--format', 'json'], folder);
  const { files } = JSON.parse(stdout) as Report; // printed by the program under test
  expect(files.map(({ file, unread }) => [file, unread.map(({ reason }) => reason)])).toEqual([
    ['./a.xlsx', ['not-a-workbook']],
    ['./b.xlsx', []],
    ['./c.xlsx', ['not-a-workbook']],
  ]);
  expect(stderr.match(/^kakunin: \.\/[ac]\.xlsx：.+$/gmu)).toHaveLength(2);
  expect(code).toBe(2);
});

test('a file that vanished is told by name while the others are checked', () => {
  const folder = folderOf({ 'b.xlsx': CLEAN });
  const { code, stdout, stderr } = kakunin(['check', 'gone.xlsx', 'b.xlsx'], folder);
  expect(stderr).toMatch(/^kakunin: gone\.xlsx：見つかりません。[^\n]*\n$/u);
  expect(stdout).toMatch(/^b\.xlsx\n/mu);
  expect(code).toBe(2);
});

test('formulas and markup in the cells of a workbook stay words in every report', () => {
  const folder = folderOf({
    'a.xlsx': formSaying({
      vendor: '=HYPERLINK("http://evil.example","見る")',
      system: '<script>alert(1)</script>|[押す](javascript:alert(1))',
      rationale: '対応済',
    }),
    'b.xlsx': CLEAN,
  });
  const printed = (format: string) => kakunin(['check', '.', '--format', format], folder).stdout;
  expect(printed('csv')).toContain(`,"'=HYPERLINK(""http://evil.example"",""見る"")",`);
  const html = printed('html');
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toMatch(/<script|<img|href="(?!#)/u);
  const markdown = printed('markdown');
  expect(markdown).toContain('\\<script\\>alert(1)\\</script\\>\\|\\[押す\\]');
  expect(markdown).not.toMatch(/(?<!\\)<script|https?:\/\//u);
});

test('what is no file is told and never waited for', () => {
  const { code, stdout } = kakunin(['check', '/dev/null', '/dev/zero']);
  expect(stdout.match(/通常のファイルではない/gu)).toHaveLength(2);
  expect(code).toBe(2);
});

test('where a sheet could not be read, nobody says that the checklist is missing', () => {
  const parts = { 'xl/worksheets/sheet1.xml': '<worksheet' };
  const folder = folderOf({ 'a.xlsx': smallWorkbook(parts), 'b.xlsx': smallWorkbook() });
  const { stdout } = kakunin(['check', '.', '--format', 'json'], folder);
  const { files } = JSON.parse(stdout) as Report; // printed by the program under test
  expect(files.map(({ unread }) => unread.map(({ reason }) => reason))).toEqual([
    ['damaged'],
    ['no-checklist'],
  ]);
});

test('the day of the check decides which incidents are recent', () => {
  const folder = folderOf({
    'a.xlsx': formSaying({}),
    'b.xlsx': formSaying({ rationale: '2023年4月に個人情報の漏えいが発生しました。' }),
  });
  const rules = (today: string) => {
    const words = ['check', 'b.xlsx', '--format', 'json', '--today', today];
    const { files } = JSON.parse(kakunin(words, folder).stdout) as Report; // as printed
    return files[0]?.checklists[0]?.findings.map(({ rule, no }) => `${no} ${rule}`) ?? [];
  };
  expect(rules('2024-04-01')).not.toEqual(rules('2030-04-01'));
});

interface Finding {
  readonly rule: string;
  readonly no: number | null;
  readonly cell: string | null;
  readonly message: string;
}

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly checklists: readonly {
      readonly items: readonly { readonly no: number }[];
      readonly certifications: readonly { readonly name: string }[];
      readonly conditions: readonly { readonly condition: string; readonly declared: unknown }[];
      readonly findings: readonly Finding[];
    }[];
    readonly unread: readonly { readonly reason: string }[];
  }[];
}

function checklistsOf(file: string, ...options: string[]) {
  const { stdout } = kakunin(['check', file, '--format', 'json', ...options]);
  const report = JSON.parse(stdout) as Report; // printed by the program under test
  return report.files[0]?.checklists ?? [];
}
