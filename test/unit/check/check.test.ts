import { check } from '../../../src/core/check.ts';
import type { SheetCells } from '../../../src/core/cell.ts';
import { cleanFilling, fillingWith } from '../../aid/clean-filling.ts';
import { exampleSheet } from '../../aid/example-sheet.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';

const options = { declared: {}, today: TODAY };
const clean = filledForm(FORM, cleanFilling());
const oneBlank = filledForm(FORM, fillingWith({ rows: { 4: { answer: '', rationale: '' } } }));
const empty: SheetCells = { ...clean, name: '空', cells: [] };

const example = exampleSheet();

test.each([
  ['no sheet at all', [], 'no-sheet'],
  ['only an empty sheet', [empty], 'default'],
])('%s: nothing was checked, and the report says so', (_, sheets, variant) => {
  const report = check(sheets, options);
  expect(report.checklists).toEqual([]);
  expect(report.unread).toEqual([
    {
      reason: 'no-checklist',
      place: null,
      variant,
      parameters: { sheets: sheets.map(({ name }) => name) },
    },
  ]);
  expect(report.sheetsSeen).toEqual(sheets.map(({ name }) => name));
});

test("a book with nothing but the city's example lists it and counts as unread", () => {
  const report = check([example], options);
  expect(report.checklists.map(({ checklist }) => checklist.isExample)).toEqual([true]);
  expect(report.checklists.flatMap(({ findings }) => findings)).toEqual([]);
  expect(report.unread.map(({ variant }) => variant)).toEqual(['only-example']);
});

test('an example beside a checklist is listed without findings, the checklist is judged', () => {
  const report = check([oneBlank, example], options);
  expect(report.unread).toEqual([]);
  const found = report.checklists.map(({ checklist, counts }) => [
    checklist.isExample,
    counts.error,
  ]);
  expect(found).toEqual([
    [false, 1],
    [true, 0],
  ]);
});

test('an old copy on a hidden sheet is listed without findings, unless it is the only one', () => {
  const hidden = { ...oneBlank, name: '旧', isVisible: false };
  const both = check([clean, hidden], options).checklists;
  expect(both.map(({ checklist, counts }) => [checklist.isHidden, counts.error])).toEqual([
    [false, 0],
    [true, 0],
  ]);
  const alone = check([hidden], options);
  expect(alone.unread).toEqual([]);
  expect(alone.checklists.map(({ counts }) => counts.error)).toEqual([1]);
});

test('two checklists in one book are both judged', () => {
  const second = { ...oneBlank, name: '二つ目' };
  const counts = check([clean, second], options).checklists.map((each) => each.counts.error);
  expect(counts).toEqual([0, 1]);
});

describe('what the sheet suggests about a condition', () => {
  const PERSONAL = [11, 12, 13, 14, 15, 16];
  const blank = (numbers: readonly number[]) =>
    filledForm(
      FORM,
      fillingWith({
        rows: Object.fromEntries(numbers.map((no) => [no, { answer: '', rationale: '' }])),
      }),
    );
  const suggested = (sheet: SheetCells, declared = {}) =>
    check([sheet], { declared, today: TODAY }).checklists[0]?.conditions.find(
      ({ condition }) => condition === 'personal-data',
    );

  test('every row answered: it applies', () => {
    expect(suggested(clean)).toMatchObject({ declared: null, suggests: 'applies', quotes: [] });
  });

  test('some rows answered: it is unclear', () => {
    expect(suggested(blank([12, 13]))?.suggests).toBe('unclear');
  });

  test('what the user says stands beside what the sheet suggests, and does not change it', () => {
    const told = suggested(blank([12, 13]), { 'personal-data': 'no' });
    expect(told).toMatchObject({ declared: 'no', suggests: 'unclear' });
  });

  test('every row blank and no other row that speaks of it: it does not apply', () => {
    const quiet = fillingWith({
      rows: Object.fromEntries(
        cleanFilling().rows.map(({ no }) => [
          no,
          PERSONAL.includes(no)
            ? { answer: '', rationale: '' }
            : { answer: '×', rationale: '現在は対応していません。2027年4月に対応する予定です。' },
        ]),
      ),
    });
    expect(suggested(filledForm(FORM, quiet))).toMatchObject({
      suggests: 'does-not-apply',
      quotes: [],
    });
  });

  test.each([{}, { 'personal-data': 'no' as const }])(
    'blank although another row speaks of it: it applies, and the words are quoted (declared %o)',
    (declared) => {
      const rows = {
        ...Object.fromEntries(PERSONAL.map((no) => [no, { answer: '', rationale: '' }])),
        25: {
          answer: '○',
          rationale: '住民の氏名と住所の全件をCSV（UTF-8）で出力し、お渡しします。',
        },
      };
      const told = suggested(filledForm(FORM, fillingWith({ rows })), declared);
      expect(told?.suggests).toBe('applies');
      const words = told?.quotes.map(({ text, start, end }) => text.slice(start, end)) ?? [];
      expect(words.join()).toMatch(/氏名|住民|住所/u);
    },
  );

  test('answered although another row denies it: it is unclear, and the words are quoted', () => {
    const rows = {
      18: {
        answer: '○',
        rationale: '登録データの所有権は貴市に帰属します。個人情報は取り扱いません。',
      },
    };
    const told = suggested(filledForm(FORM, fillingWith({ rows })));
    expect(told?.suggests).toBe('unclear');
    expect(told?.quotes.map(({ text }) => text).join()).toContain('個人情報は取り扱いません');
  });
});
