import { check } from '../../../src/core/check.ts';
import type { CheckedChecklist } from '../../../src/core/report.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { interfaceWords } from '../../../src/i18n/ja/interface.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { checklistTitles } from '../../../src/ui/checklist-titles.ts';
import { itemHeading } from '../../../src/ui/item-heading.ts';
import { itemLine } from '../../../src/ui/item-line.ts';
import { sectionProgress, wholeProgress } from '../../../src/ui/section-progress.ts';
import { selectedItem } from '../../../src/ui/selected-item.ts';
import { countsOf, judgedOf, shownFindings } from '../../../src/ui/shown-findings.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { twoForms } from '../../aid/two-forms.ts';

function checked(written: WrittenForm, declared: Record<string, 'yes' | 'no'> = {}) {
  const report = check([filledForm(FORM, fillingWith(written))], { declared, today: '2026-04-01' });
  return judgedOf(report);
}

const faulty: WrittenForm = {
  header: { system: '' },
  rows: { 20: { answer: '' }, 3: { answer: '▲' }, 5: { answer: '', rationale: '' } },
  remove: [4],
  cert: { ISMAP: '' },
};

const shown = (checklists: readonly CheckedChecklist[], ignored: readonly string[] = []) =>
  shownFindings(checklists, new Set(ignored));

test('findings come in the order of the sheet: names, rows, a missing row before the next, certifications', () => {
  const order = shown(checked(faulty)).map(({ finding }) => finding.no);
  expect(order).toEqual([null, 3, 4, 5, 20, 26]);
});

test('a heading names the item, with the category as the form prints it', () => {
  const headings = (language: 'ja' | 'en') =>
    shown(checked(faulty)).map(({ subject }) =>
      itemHeading(subject, { language, ...wordsIn(language) }),
    );
  expect(headings('ja').slice(0, 2)).toEqual(['冒頭の記入欄', 'No 3 アクセス制御']);
  expect(headings('en')[1]).toBe('No 3 アクセス制御');
});

test('what is about a whole section stands under its name, apart from its first item', () => {
  const blank = { answer: '', rationale: '' };
  const rows = { 11: { answer: '▲' }, 13: blank, 16: blank };
  const listed = shown(checked({ rows }));
  const headings = listed.map(({ subject }) =>
    itemHeading(subject, { language: 'ja', ...wordsIn('ja') }),
  );
  expect(headings).toEqual(['No 11～16 個人情報を扱う場合', 'No 11 情報資産分類']);
  expect(listed[0]?.finding).toMatchObject({ rule: 'conditional-section-partial', no: 11 });
});

test('findings of one item are about the same, those of another are not', () => {
  const rows = { 4: { answer: '▲' }, 5: { answer: '▲' } };
  const items = { 4: '保管データは暗号化しないこと。' };
  const [first, second, third] = shown(checked({ rows, items }));
  expect(first?.subject).toBe(second?.subject);
  expect(second?.subject).not.toBe(third?.subject);
});

test('a finding without a cell leads to the header row of its table', () => {
  const missing = shown(checked(faulty)).find(({ finding }) => finding.rule === 'row-missing');
  expect(missing?.finding.cell).toBeNull();
  expect(missing?.place).toEqual({ sheet: 'チェックリスト', cell: 'A5' });
});

test('what is ignored is neither listed nor counted', () => {
  const all = shown(checked(faulty));
  const [first] = all;
  const left = shown(checked(faulty), [first?.key ?? '']);
  expect(left).toEqual(all.slice(1));
  expect(countsOf(left).error).toBe(countsOf(all).error - 1);
});

test('findings that say the same have different ids, and keep them from one check to the next', () => {
  const twice = shown([...checked(faulty), ...checked(faulty)]);
  expect(new Set(twice.map(({ id }) => id)).size).toBe(twice.length);
  expect(shown([...checked(faulty), ...checked(faulty)]).map(({ id }) => id)).toEqual(
    twice.map(({ id }) => id),
  );
});

describe('how far a section is answered', () => {
  test('counts the rows that hold a mark, each No once', () => {
    const [security] = sectionProgress(checked({ ...faulty, remove: [], duplicate: [2] }));
    expect(security).toMatchObject({ answered: 9, total: 10, isAsked: true });
  });

  test('a section that is declared not to apply is not asked', () => {
    const sections = sectionProgress(checked({}, { 'personal-data': 'no' }));
    expect(sections.map(({ isAsked }) => isAsked)).toEqual([true, false, true, true, true]);
  });

  describe('a blank section', () => {
    const blank = { answer: '', rationale: '' };
    const rows = { 11: blank, 12: blank, 13: blank, 14: blank, 15: blank, 16: blank };
    const whole = (...each: Parameters<typeof checked>) =>
      wholeProgress(sectionProgress(checked(...each)));

    test('is asked only where something speaks for it, or it is declared to apply', () => {
      const told = { answer: '○', rationale: '住民の個人情報を暗号化して保管しています。' };
      expect(whole({ rows })).toEqual({ answered: 20, total: 20 });
      expect(whole({ rows }, { 'personal-data': 'yes' })).toEqual({ answered: 20, total: 26 });
      expect(whole({ rows: { ...rows, 4: told } })).toEqual({ answered: 20, total: 26 });
    });

    test('counts for those of several checklists that it applies to', () => {
      const both = [...checked({}), ...checked({ rows })];
      expect(wholeProgress(sectionProgress(both))).toEqual({ answered: 46, total: 46 });
    });
  });

  test('the certifications are one item, answered when none of them is blank', () => {
    const last = (cert: Record<string, string>) => sectionProgress(checked({ cert })).at(-1);
    expect(last({})).toMatchObject({ section: null, answered: 1, total: 1 });
    expect(last({ ISMAP: '' })).toMatchObject({ section: null, answered: 0, total: 1 });
  });

  test('several checklists count together', () => {
    const [one] = checked({});
    const [other] = checked({ rows: { 5: { answer: '' } } });
    const both = [one, other].filter((each) => each !== undefined);
    expect(wholeProgress(sectionProgress(both))).toEqual({ answered: 51, total: 52 });
  });
});

describe('the selected item', () => {
  const checklists = checked({});
  const items = checklists[0]?.checklist.items ?? [];

  test('is the one whose row holds the cell, in any column', () => {
    const second = items.find(({ no }) => no === 2);
    const selected = { sheet: 'チェックリスト', cell: `J${second?.row ?? 0}` };
    expect(selectedItem(selected, checklists)).toEqual({
      checklist: checklists[0]?.checklist,
      no: 2,
    });
  });

  test('is the certifications on any of their rows', () => {
    const [, next] = checklists[0]?.checklist.certifications ?? [];
    const selected = { sheet: 'チェックリスト', cell: next?.cell ?? '' };
    expect(selectedItem(selected, checklists)?.no).toBe(26);
  });

  test('is none above the table, on another sheet, and before anything is selected', () => {
    expect(selectedItem({ sheet: 'チェックリスト', cell: 'A1' }, checklists)).toBeNull();
    expect(selectedItem({ sheet: '別', cell: items[0]?.cells.no ?? '' }, checklists)).toBeNull();
    expect(selectedItem(null, checklists)).toBeNull();
  });
});

test('sections that do not apply do not count as left to answer', () => {
  const progress = (declared: Record<string, 'yes' | 'no'>) =>
    wholeProgress(sectionProgress(checked({ rows: { 5: { answer: '' } } }, declared)));
  expect(progress({})).toEqual({ answered: 25, total: 26 });
  expect(progress({ 'personal-data': 'no' })).toEqual({ answered: 19, total: 20 });
});

describe('two forms on one sheet', () => {
  const report = check([twoForms({ rows: { 5: { answer: 'O' } } }, {})], {
    declared: {},
    today: '2026-04-01',
  });
  const checklists = judgedOf(report);

  test('are told apart by a number, and a form that stands alone has none', () => {
    expect(checklistTitles(checklists)).toEqual(['チェックリスト #1', 'チェックリスト #2']);
    expect(checklistTitles(checklists.slice(1))).toEqual(['チェックリスト']);
  });

  test('a row that is asked about has the findings of its own form only', () => {
    const findings = shown(checklists);
    const lines = checklists.map(({ checklist }) =>
      itemLine({ checklist, no: 5 }, findings, interfaceWords),
    );
    expect(lines[0]).toBe(fill(interfaceWords.row.found, { item: 'No 5', counts: '警告1件' }));
    expect(lines[1]).toBe(fill(interfaceWords.row.fine, { item: 'No 5' }));
  });
});
