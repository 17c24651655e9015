import { check } from '../../../src/core/check.ts';
import type { SheetCells } from '../../../src/core/cell.ts';
import type { Declaration } from '../../../src/core/report.ts';
import type { CheckOptions } from '../../../src/core/rules/rule.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';
import { FORM_RULES } from '../../aid/form-rules.ts';

interface Declared {
  readonly personal?: Declaration;
  readonly vendors?: Declaration;
}

/** What the form rules say of the clean form with some rows changed, as 'severity rule No field'. */
function said(written: WrittenForm, { personal, vendors }: Declared = {}): string[] {
  const declared = {
    ...(personal ? { 'personal-data': personal } : {}),
    ...(vendors ? { 'other-vendors': vendors } : {}),
  };
  return saidOf(filledForm(FORM, fillingWith(written)), declared);
}

function saidOf(sheet: SheetCells, declared: CheckOptions['declared'] = {}): string[] {
  const report = check([sheet], { declared, today: TODAY });
  return report.checklists
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => FORM_RULES.includes(rule))
    .map(({ rule, severity, no, field }) => `${severity} ${rule} ${String(no)} ${field}`);
}

const row = (no: number, answer: string, rationale: string): WrittenForm => ({
  rows: { [no]: { answer, rationale } },
});
const rows = (numbers: readonly number[], answer: string, rationale: string): WrittenForm => ({
  rows: Object.fromEntries(numbers.map((no) => [no, { answer, rationale }])),
});
const TEXT = '自社のデータセンターで管理し、年1回点検して記録を残しています。';
const PERSONAL = [11, 12, 13, 14, 15, 16];

describe('blank means empty after removing spaces of any width and line breaks', () => {
  test.each(['', ' ', '　', '\n', '\t', '\u00a0', '\u3000\n ', '\u200b', '\ufeff'])(
    '%j',
    (blank) => {
      expect(said(row(4, blank, blank))).toEqual(['error missing-answer 4 answer']);
      expect(said(row(4, blank, TEXT))).toEqual(['error rationale-without-answer 4 answer']);
      expect(said(row(4, '○', blank))).toEqual(['error missing-rationale 4 rationale']);
    },
  );
});

describe('which rows must be answered', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 18, 19, 20, 21, 22, 23, 24, 25])(
    'No %i always',
    (no) => {
      expect(said(row(no, '', ''))).toEqual([`error missing-answer ${no} answer`]);
    },
  );

  test.each([
    [undefined, []],
    ['no' as const, []],
    ['yes' as const, PERSONAL.map((no) => `error missing-answer ${no} answer`)],
  ])('No 11–16 all blank, personal data declared %s', (personal, expected) => {
    expect(said(rows(PERSONAL, '', ''), personal ? { personal } : {})).toEqual(expected);
  });

  test.each([
    [undefined, []],
    ['no' as const, []],
    ['yes' as const, ['error missing-answer 17 answer']],
  ])('No 17 blank, other vendors declared %s', (vendors, expected) => {
    expect(said(row(17, '', ''), vendors ? { vendors } : {})).toEqual(expected);
  });
});

describe('a rationale of no more than a dash is none', () => {
  test.each(['-', '－', 'ー', '―', '—', '−', '‐', '–', 'ｰ', '――', ' - '])('%j', (dash) => {
    expect(said(row(4, '○', dash))).toEqual(['error missing-rationale 4 rationale']);
    expect(said(row(4, '×', dash))).toEqual(['error missing-rationale 4 rationale']);
    expect(said(row(4, '△', dash))).toEqual(['error missing-rationale 4 rationale']);
    expect(said(row(4, '', dash))).toEqual(['error missing-answer 4 answer']);
  });
});

describe('signs of an answer', () => {
  test.each(['○', '〇', '◯', '×', '✕', '△', ' ○ ', '　〇', '◯\n', '○\ufe0e'])(
    '%j is read silently',
    (sign) => {
      expect(said(row(8, sign, TEXT))).toEqual([]);
    },
  );

  test.each(['O', 'Ｏ', 'o', '0', '０', 'x', 'X', 'Ｘ', ' O '])('%j is a warning', (sign) => {
    expect(said(row(8, sign, TEXT))).toEqual(['warning unknown-answer-symbol 8 answer']);
  });

  test.each([
    '◎',
    '●',
    '▲',
    '✓',
    'はい',
    '可',
    'OK',
    '対応済',
    '該当なし',
    'レ',
    '☑',
    '○△',
    '○×',
    '○/×',
    '×→○',
    '○（条件付き）',
    '○※',
    '-',
    '－',
    'ー',
    '―',
    '対象外',
    'N/A',
    '有',
    'Yes',
    '1',
    '00',
    'OO',
    '□',
    '■',
    '？',
    'TRUE',
  ])('%j is an error', (sign) => {
    expect(said(row(8, sign, TEXT))).toEqual(['error unknown-answer-symbol 8 answer']);
  });

  test('an answer that cannot be read says so alone, though the rationale is blank', () => {
    expect(said(row(8, '▲', ''))).toEqual(['error unknown-answer-symbol 8 answer']);
    expect(said(row(8, '-', '-'))).toEqual(['error unknown-answer-symbol 8 answer']);
  });

  test('a look-alike is judged as the mark it resembles, beside its own warning', () => {
    expect(said(row(8, 'O', ''))).toEqual([
      'warning unknown-answer-symbol 8 answer',
      'error missing-rationale 8 rationale',
    ]);
  });

  test.each([
    ['O', '○'],
    ['Ｏ', '○'],
    ['0', '○'],
    ['x', '×'],
    ['Ｘ', '×'],
  ])('%s has the certain fix %s', (sign, official) => {
    const sheet = filledForm(FORM, fillingWith(row(8, sign, TEXT)));
    const [checked] = check([sheet], { declared: {}, today: TODAY }).checklists;
    const finding = checked?.findings.find(({ rule }) => rule === 'unknown-answer-symbol');
    expect(finding?.fix).toEqual({ sheet: sheet.name, cell: finding?.cell, value: official });
  });
});

describe('certifications take ○ or a dash', () => {
  const status = (value: string) => said({ cert: { ISO27001: value } });

  test.each(['○', '〇', '◯', '-', '－', 'ー', '―', '—', '×', '✕', ' - '])('%j is fine', (value) => {
    expect(status(value)).toEqual([]);
  });

  test.each([
    '取得済',
    '有',
    '△',
    '◎',
    '●',
    '2024年取得',
    'なし',
    'O',
    '０',
    'x',
    '該当なし',
    '対象外',
  ])('%j is a warning', (value) => {
    expect(status(value)).toEqual(['warning unknown-answer-symbol 26 answer']);
  });

  test.each(['', '　', '\n'])('%j is blank', (value) => {
    expect(status(value)).toEqual(['warning certification-blank 26 answer']);
  });
});

describe('a section under a condition', () => {
  const partial = 'error conditional-section-partial 11 answer';
  const blank = (...numbers: number[]) => rows(numbers, '', '');

  test('some answered and some blank: one finding for the section', () => {
    expect(said(blank(12, 14, 16))).toEqual([partial]);
    expect(said(blank(12, 13, 14, 15, 16))).toEqual([partial]);
  });

  test('the finding stands at the first blank answer and lists every blank', () => {
    const sheet = filledForm(FORM, fillingWith(blank(13, 15)));
    const [checked] = check([sheet], { declared: {}, today: TODAY }).checklists;
    const finding = checked?.findings.find(({ rule }) => rule === 'conditional-section-partial');
    const third = checked?.checklist.items.find(({ no }) => no === 13);
    expect(finding?.cell).toBe(third?.cells.answer);
    expect(finding?.parameters['blank']).toEqual([13, 15]);
  });

  test('declared to apply: every blank row is a missing answer instead', () => {
    expect(said(blank(12, 14), { personal: 'yes' })).toEqual([
      'error missing-answer 12 answer',
      'error missing-answer 14 answer',
    ]);
  });

  test('declared not to apply: never partial, and no form rule judges the answers', () => {
    expect(said(blank(12, 14), { personal: 'no' })).toEqual([]);
    expect(said(row(12, '▲', ''), { personal: 'no' })).toEqual([]);
    expect(said(row(12, '', TEXT), { personal: 'no' })).toEqual([]);
  });

  test('a row with a rationale only counts as answered', () => {
    expect(said(row(15, '', TEXT))).toEqual(['error rationale-without-answer 15 answer']);
    const others = {
      rows: { ...blank(11, 12, 14, 15, 16).rows, 13: { answer: '', rationale: TEXT } },
    };
    expect(said(others)).toEqual([partial, 'error rationale-without-answer 13 answer']);
  });

  test.each([
    ['-', ''],
    ['－', '-'],
    ['対象外', ''],
    ['-', '対象外'],
    ['対象外', '個人情報を扱わないため'],
    ['', '対象外'],
    ['', '-'],
  ])('all declined with %j and %j is fine unless it is declared to apply', (answer, rationale) => {
    const declined = rows(PERSONAL, answer, rationale);
    expect(said(declined)).toEqual([]);
    expect(said(declined, { personal: 'no' })).toEqual([]);
    const rule = answer === '' ? 'missing-answer' : 'unknown-answer-symbol';
    expect(said(declined, { personal: 'yes' })).toEqual(
      PERSONAL.map((no) => `error ${rule} ${no} answer`),
    );
  });

  test('declined rows beside answered ones make the section partial', () => {
    expect(said(rows([14, 15], '-', ''))).toEqual([partial]);
    expect(said(rows([11, 12, 13, 14, 15], '対象外', ''))).toEqual([partial]);
  });

  test('declined and blank rows together hold no answer', () => {
    const mixed = { rows: { ...blank(11, 12, 13).rows, ...rows([14, 15, 16], '-', '').rows } };
    expect(said(mixed)).toEqual([]);
  });

  test('a section of one row is never partial', () => {
    expect(said(row(17, '-', ''))).toEqual([]);
    expect(said(row(17, '対象外', ''), { vendors: 'yes' })).toEqual([
      'error unknown-answer-symbol 17 answer',
    ]);
  });

  test('該当なし is no way to decline', () => {
    expect(said(row(17, '該当なし', TEXT))).toEqual(['error unknown-answer-symbol 17 answer']);
  });
});

describe('the header', () => {
  test.each(['', '　', '_', '_____', '＿＿＿', '_ _ _', '―――', '－'])(
    '%j is not filled in',
    (value) => {
      const header = { vendor: value, system: value };
      expect(said({ header })).toEqual([
        'error header-missing null vendor',
        'error header-missing null system',
      ]);
    },
  );

  test.each(['遠州ソフトウェア株式会社', '_A_', 'ー番システム', '〇〇〇〇株式会社'])(
    '%j is filled in',
    (value) => {
      expect(said({ header: { vendor: value, system: value } })).toEqual([]);
    },
  );
});

test('certifications that stand twice are a doubled row of their No', () => {
  const sheet = filledForm(FORM, fillingWith({}));
  const [first = 0, last = 0] = [
    FORM.certifications.names[0],
    FORM.certifications.names.at(-1),
  ].map((name) => sheet.cells.find(({ text }) => text === name?.printed)?.row);
  const block = sheet.cells.filter(({ row }) => row >= first);
  const copy = block.map((cell) => ({ ...cell, row: cell.row + last - first + 1 }));
  expect(saidOf({ ...sheet, cells: [...sheet.cells, ...copy] })).toEqual([
    'error duplicated-row 26 no',
  ]);
});

test.each(['#NAME?', '#REF!', '#N/A'])('the Excel error %s is no name', (error) => {
  const sheet = filledForm(FORM, fillingWith({ header: { vendor: error } }));
  const cells = sheet.cells.map((cell) =>
    cell.text === error ? { ...cell, isError: true } : cell,
  );
  expect(saidOf({ ...sheet, cells })).toEqual(['error header-missing null vendor']);
});

describe('a form whose fields for names were taken away', () => {
  /** The clean form without some of its first rows: 1 title, 2 事業者名, 3 システム名, 4 group of headers. */
  const without = (...gone: readonly number[]): SheetCells => {
    const sheet = filledForm(FORM, fillingWith({}));
    return { ...sheet, cells: sheet.cells.filter((cell) => !gone.includes(cell.row)) };
  };

  test('lacks the names while its title or the other field stands', () => {
    expect(saidOf(without(2))).toEqual(['error header-missing null vendor']);
    expect(saidOf(without(2, 3))).toEqual([
      'error header-missing null vendor',
      'error header-missing null system',
    ]);
  });

  test('is a bare table, which never had a place for them, where nothing stands above it', () => {
    expect(saidOf(without(1, 2, 3, 4))).toEqual([]);
  });
});

describe('missing-answer swallows the other form findings of its row', () => {
  const item = { 5: '通信は暗号化しないこと。' };

  test('an altered item', () => {
    expect(said({ ...row(5, '', ''), items: item })).toEqual(['error missing-answer 5 answer']);
    expect(said({ items: item })).toEqual(['error item-text-altered 5 item']);
  });

  test('the blank copy of an answered row is a row too many, and nothing else', () => {
    const filling = fillingWith({ duplicate: [5] });
    const second = filling.rows.findLastIndex(({ no }) => no === 5);
    const copies = filling.rows.map((each, i) =>
      i === second ? { ...each, answer: '', rationale: '' } : each,
    );
    const sheet = filledForm(FORM, { ...filling, rows: copies });
    const [checked] = check([sheet], { declared: {}, today: TODAY }).checklists;
    const found = checked?.findings.filter(({ rule }) => FORM_RULES.includes(rule));
    expect(found?.map(({ rule, no }) => `${rule} ${String(no)}`)).toEqual(['duplicated-row 5']);
  });
});

describe('answers that are no typed text', () => {
  const calculated = (answer: string, rationale: string): string[] => {
    const filling = fillingWith(row(8, answer, rationale));
    const rowsWritten = filling.rows.map((each) =>
      each.no === 8 ? { ...each, formulas: { answer: '=B2' } } : each,
    );
    return saidOf(filledForm(FORM, { ...filling, rows: rowsWritten }));
  };

  test.each(['#REF!', '#N/A', '#NAME?', '#DIV/0!', '#VALUE!'])('%s is an error', (value) => {
    expect(said(row(8, value, TEXT))).toEqual(['error answer-not-text 8 answer']);
    expect(said(row(8, value, ''))).toEqual(['error answer-not-text 8 answer']);
    expect(calculated(value, TEXT)).toEqual(['error answer-not-text 8 answer']);
  });

  test.each<[string, string, string[]]>([
    ['○', TEXT, ['review answer-not-text 8 answer']],
    ['○', '', ['review answer-not-text 8 answer', 'error missing-rationale 8 rationale']],
    ['', '', ['error missing-answer 8 answer']],
    ['', TEXT, ['error rationale-without-answer 8 answer', 'review answer-not-text 8 answer']],
    ['▲', TEXT, ['error unknown-answer-symbol 8 answer']],
    ['O', TEXT, ['warning unknown-answer-symbol 8 answer', 'review answer-not-text 8 answer']],
  ])('the result %j of a formula is judged', (answer, rationale, expected) => {
    expect(calculated(answer, rationale)).toEqual(expected);
  });
});

describe('hidden rows', () => {
  test('every hidden row is a warning at its No, and is judged all the same', () => {
    const filling = fillingWith(row(6, '○', ''));
    const hidden = filling.rows.map((each) => ({ ...each, isHidden: [6, 13].includes(each.no) }));
    expect(saidOf(filledForm(FORM, { ...filling, rows: hidden }))).toEqual([
      'warning hidden-row 6 no',
      'error missing-rationale 6 rationale',
      'warning hidden-row 13 no',
    ]);
  });

  test('hidden certifications are one warning at their No', () => {
    const filling = fillingWith({});
    const certifications = filling.certifications.map((each) => ({ ...each, isHidden: true }));
    expect(saidOf(filledForm(FORM, { ...filling, certifications }))).toEqual([
      'warning hidden-row 26 no',
    ]);
  });
});

describe('rows', () => {
  test.each([1, 11, 17, 25, 26])('No %i without a row', (no) => {
    expect(said({ remove: [no] })).toEqual([`error row-missing ${no} item`]);
  });

  test('every row after the first of a No is reported once', () => {
    expect(said({ duplicate: [5, 13] })).toEqual([
      'error duplicated-row 5 no',
      'error duplicated-row 13 no',
    ]);
  });
});

describe('item texts', () => {
  const official = FORM.items.find(({ no }) => no === 13)?.wording ?? '';

  test.each([
    official.replace('3', '３'),
    official.replaceAll('、', ''),
    official.replaceAll('、', '，').replaceAll('。', '．'),
    official.replace('個人', '個\n人'),
    `　${official} `,
  ])('%j says the same', (text) => {
    expect(said({ items: { 13: text } })).toEqual([]);
  });

  test.each([
    official.replace('3', '5'),
    official.replace('いない', 'いる'),
    official.replace('重大な', ''),
    `${official}（任意）`,
    '',
  ])('%j is altered', (text) => {
    expect(said({ items: { 13: text } })).toEqual(['error item-text-altered 13 item']);
  });

  test('each place where official copies differ may come from either copy', () => {
    const copies = [
      '本サービスの利用終了に際して、サービスで保管されているデータを二次利用できるよう、汎用的なデータ形式で出力して、本市に引き渡すこと。',
      '本サービスの利用終了に際して、サービスで保管されているデータを二次利用できるように、汎用的なデータ形式で出力して、本市に引き渡せること。',
    ];
    for (const text of copies) expect(said({ items: { 25: text } })).toEqual([]);
  });
});
