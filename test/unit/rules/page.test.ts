import { parsePage } from '../../../src/core/rules/page.ts';

const TABLE = '| No | 回答 | 回答根拠 |\n| --- | --- | --- |\n';

function markdown(parts: Readonly<Record<string, string>>): string {
  const all = {
    何を見つけるか: '空欄',
    なぜ大切か: '困る',
    直し方: '書く',
    悪い例: `${TABLE}| 1 | «(空)» | (空) |`,
    良い例: `${TABLE}| 1 | ○ | 書いた |`,
    'What it finds': 'blanks',
    'Why it matters': 'trouble',
    'How to mend it': 'write',
    ...parts,
  };
  const [japanese, english] = [Object.entries(all).slice(0, 5), Object.entries(all).slice(5)];
  const text = (entries: readonly (readonly [string, string])[]) =>
    entries.map(([heading, body]) => `## ${heading}\n\n${body}\n`).join('\n');
  return `# 回答がない\n\n${text(japanese)}\n# No answer\n\n${text(english)}`;
}

const page = (parts: Readonly<Record<string, string>> = {}) =>
  parsePage('missing-answer', markdown(parts));
const rowsOf = (table: string) => page({ 悪い例: TABLE + table }).bad[0]?.rows ?? [];

test('a page has a title and its texts in both languages', () => {
  expect(page()).toMatchObject({
    id: 'missing-answer',
    title: { ja: '回答がない', en: 'No answer' },
    finds: { ja: '空欄', en: 'blanks' },
    why: { ja: '困る', en: 'trouble' },
    mend: { ja: '書く', en: 'write' },
  });
});

test('«…» marks a cell, and is no part of it', () => {
  expect(rowsOf('| 4 | «▲» | 文 |')[0]).toMatchObject({
    no: 4,
    isMarked: false,
    cells: { answer: { text: '▲', isMarked: true }, rationale: { text: '文', isMarked: false } },
  });
  expect(rowsOf('| «4» | ○ | 文 |')[0]).toMatchObject({ no: 4, isMarked: true });
});

test('(空) is an empty cell, a blank one is left as the clean form has it', () => {
  const [row] = rowsOf('| 4 | (空) | |');
  expect(row?.cells).toEqual({ answer: { text: '', formula: null, isMarked: false } });
});

test('a formula stands with its result behind it', () => {
  const [row] = rowsOf('| 4 | «(数式 =IF(A1,"○","×")) ○» | 文 |');
  expect(row?.cells.answer).toEqual({ text: '○', formula: '=IF(A1,"○","×")', isMarked: true });
});

test('a hidden row and a row that is not there', () => {
  const [hidden, missing] = rowsOf('| «4» (非表示) | ○ | 文 |\n| «5» | (行なし) | |');
  expect(hidden).toMatchObject({ no: 4, isHidden: true, isMissing: false, isMarked: true });
  expect(missing).toMatchObject({ no: 5, isMissing: true, isMarked: true, cells: {} });
});

test('line breaks, bars and spaces of full width stand in cells', () => {
  const [row] = rowsOf('| 4 |　| 一行目<br>二 \\| 三 |');
  expect(row?.cells.answer?.text).toBe('　');
  expect(row?.cells.rationale?.text).toBe('一行目\n二 | 三');
});

test('a table may begin with lines of the header and of declarations', () => {
  const bad = page({
    悪い例: `${TABLE}| 事業者名 | «(空)» | |\n| 個人情報 | はい | |\n| 1 | ○ | 文 |`,
  });
  expect(bad.bad[0]?.header).toEqual([
    { label: '事業者名', cell: { text: '', formula: null, isMarked: true } },
    { label: '個人情報', cell: { text: 'はい', formula: null, isMarked: false } },
  ]);
  expect(bad.bad[0]?.rows).toHaveLength(1);
});

test('several tables may stand under one heading', () => {
  const two = `${TABLE}| 1 | ○ | 文 |\n\nまたは\n\n${TABLE}| 2 | ○ | 文 |`;
  expect(page({ 良い例: two }).good.map(({ rows }) => rows.map(({ no }) => no))).toEqual([
    [1],
    [2],
  ]);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['a heading without text', { なぜ大切か: '' }],
  ['no table', { 悪い例: '例はありません。' }],
  ['an empty table', { 良い例: TABLE }],
  ['one empty table of two', { 良い例: `${TABLE}| 1 | ○ | 文 |\n\n${TABLE}` }],
  ['an unknown column', { 悪い例: '| No | 備考 |\n| --- | --- |\n| 1 | 文 |' }],
  ['a table that does not begin with No', { 悪い例: '| 回答 |\n| --- |\n| ○ |' }],
])('%s is refused', (_, parts) => {
  expect(() => page(parts)).toThrow(/missing-answer/u);
});
