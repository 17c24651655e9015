import fc from 'fast-check';
import { check } from '../../../src/core/check.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { messageOf, quotedWords, unreadMessageOf } from '../../../src/i18n/message-of.ts';
import { sheetFromRows } from '../../aid/sheet-from-rows.ts';
import { TODAY } from '../../labelled-case.ts';

const triangle: Finding = {
  rule: 'unknown-answer-symbol',
  severity: 'error',
  variant: 'default',
  no: 2,
  field: 'answer',
  sheet: 'チェックリスト',
  cell: 'D12',
  quotes: [{ sheet: 'チェックリスト', cell: 'D12', text: '▲', start: 0, end: 1 }],
  parameters: { yesMark: '○', noMark: '×', consultMark: '△' },
  certification: null,
  fix: null,
};

test('a message names the place, what was seen, and what to do', () => {
  expect(messageOf(triangle, 'ja')).toBe(
    'D12：回答『▲』を読み取れません。○・×・△ のいずれかを入力してください。',
  );
  expect(messageOf(triangle, 'en')).toBe('D12: The answer “▲” cannot be read. Enter ○, × or △.');
});

test('a variant that has no words of its own speaks the default words', () => {
  expect(messageOf({ ...triangle, variant: 'unheard-of' }, 'ja')).toBe(messageOf(triangle, 'ja'));
});

test('a fix is named in the message', () => {
  const fix = { sheet: 'チェックリスト', cell: 'D12', value: '○' };
  expect(messageOf({ ...triangle, variant: 'look-alike', fix }, 'ja')).toContain('「○」に直して');
});

test('parameters are shown in the language of the message, lists joined as it joins them', () => {
  const missing = [
    { ja: '検知', en: 'detection' },
    { ja: '復旧', en: 'recovery' },
  ];
  const finding: Finding = { ...triangle, rule: 'coverage-unclear', parameters: { missing } };
  expect(messageOf(finding, 'ja')).toContain('検知、復旧');
  expect(messageOf(finding, 'en')).toContain('detection, recovery');
});

test('names and numbers in a list are joined as the language joins them', () => {
  const names = ['ISMAP', 'ISO27001'];
  const hidden: Finding = {
    ...triangle,
    rule: 'hidden-row',
    variant: 'certifications',
    no: 26,
    parameters: { names },
  };
  expect(messageOf(hidden, 'ja')).toContain('ISMAP、ISO27001 の行');
  expect(messageOf(hidden, 'en')).toContain('the row of ISMAP, ISO27001 is');
  const parameters = { section: '個人情報', from: 11, to: 16, blank: [13, 15] };
  const partial: Finding = { ...triangle, rule: 'conditional-section-partial', parameters };
  expect(messageOf(partial, 'ja')).toContain('No 11～16 のうち、No 13、15 に');
  expect(messageOf(partial, 'en')).toContain('(No 11–16): No 13, 15 has');
});

test('words of another row are given with their cell, and with their sheet where it is another one', () => {
  const text = '海外でも保管します。';
  const quote = { sheet: 'チェックリスト', cell: 'E30', text, start: 0, end: text.length - 1 };
  const finding: Finding = { ...triangle, rule: 'cross-row-contradiction', quotes: [quote] };
  expect(messageOf(finding, 'ja')).toContain('E30 の『海外でも保管します』');
  expect(messageOf(finding, 'en')).toContain('“海外でも保管します” in E30');
  const elsewhere = { ...finding, quotes: [{ ...quote, sheet: '続き' }] };
  expect(messageOf(elsewhere, 'ja')).toContain('続き!E30 の『');
});

test('what a sheet says is never read as a place to fill', () => {
  const text = '{no}{fix}';
  const quotes = [{ sheet: 's', cell: 'D12', text, start: 0, end: text.length }];
  expect(messageOf({ ...triangle, quotes }, 'ja')).toContain('『{no}{fix}』');
});

test('a place for which nothing is given stays, and nothing but own properties fills', () => {
  expect(fill('{a} {b} {constructor}', { a: 1 })).toBe('1 {b} {constructor}');
});

test('whatever is filled in stands in the sentence as it is', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(fill('[{a}]', { a: value })).toBe(`[${value}]`);
    }),
  );
});

test('a quote is one line, and shortened when long', () => {
  const quote = { sheet: 's', cell: 'E1', start: 0, end: 99 };
  expect(quotedWords({ ...quote, text: '一行目\n　二行目' })).toBe('一行目 二行目');
  expect(quotedWords({ ...quote, text: 'あ'.repeat(99) }, 10)).toBe(`${'あ'.repeat(9)}…`);
  expect(quotedWords({ ...quote, text: '前の文。後の文。', start: 4, end: 8 })).toBe('後の文。');
});

test('a workbook without a checklist says what was looked for and in which sheets, the first of many', () => {
  const said = (names: readonly string[], language: 'ja' | 'en' = 'ja') => {
    const sheets = names.map((name) => sheetFromRows(name, [['売上']]));
    const { unread } = check(sheets, { declared: {}, today: TODAY });
    return unread.map((each) => unreadMessageOf(each, language)).join();
  };
  expect(said(['売上', '明細'])).toMatch(
    /「回答」「回答根拠」と、「No」か「チェック項目」.*（シート：売上、明細）/u,
  );
  expect(said(['売上', '明細'], 'en')).toContain('(sheets: 売上, 明細)');
  const many = Array.from({ length: 300 }, (_, i) => `表${String(i + 1)}`);
  expect(said(many)).toContain('表19、表20、…）');
});

test.each(['string-index', 'address', 'repeated-cell', 'merge', 'no-result'])(
  'a single place that could not be read is not told as several: %s',
  (variant) => {
    const said = (count: number, language: 'ja' | 'en') => {
      const parameters = { cell: 'D5', index: 7, address: 'D0', area: 'A1:B2', count };
      const place = 'xl/worksheets/sheet1.xml';
      return unreadMessageOf({ reason: 'damaged', place, variant, parameters }, language);
    };
    expect(said(3, 'ja')).toMatch(/など 3 件/u);
    expect(said(1, 'ja')).not.toMatch(/など|件/u);
    expect(said(3, 'en')).toMatch(/3 (?:such|in all)/u);
    expect(said(1, 'en')).not.toMatch(/such|in all|\{/u);
  },
);

test('a file that cannot be read says why, and where', () => {
  const whole = { reason: 'encrypted', place: null, variant: 'password', parameters: {} } as const;
  expect(unreadMessageOf(whole, 'ja')).toContain('パスワード');
  expect(unreadMessageOf(whole, 'en')).toContain('password');
  const place = 'xl/workbook.xml';
  const part = { reason: 'damaged', place, variant: 'xml', parameters: { line: 7 } } as const;
  expect(unreadMessageOf(part, 'ja')).toMatch(/^xl\/workbook\.xml：.*7 行目/u);
});
