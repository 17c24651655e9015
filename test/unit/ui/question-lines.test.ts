import type { SheetCells } from '../../../src/core/cell.ts';
import { check } from '../../../src/core/check.ts';
import type { Declared } from '../../../src/core/decisions.ts';
import type { Language } from '../../../src/core/language.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { questionLines } from '../../../src/ui/question-lines.ts';
import { judgedOf } from '../../../src/ui/shown-findings.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

function lines(written: WrittenForm, declared: Declared = {}, language: Language = 'ja') {
  const sheets = [filledForm(FORM, fillingWith(written))];
  const checklists = judgedOf(check(sheets, { declared, today: '2026-04-01' }));
  return questionLines(checklists, { language, ...wordsIn(language) });
}

test('each question is named with what the sheet suggests', () => {
  expect(lines({})).toEqual([
    '個人情報：はい（シートから判断）',
    '他事業者：はい（シートから判断）',
  ]);
});

test("the user's own answer takes its place", () => {
  expect(lines({}, { 'personal-data': 'no' })[0]).toBe('個人情報：いいえ');
});

test('what the sheet does not tell is not answered', () => {
  expect(lines({ rows: { 12: { answer: '', rationale: '' } } })[0]).toBe('個人情報：未回答');
});

test('the sheets of several checklists are named where they suggest different answers', () => {
  const blank = { answer: '', rationale: '' };
  const form = (rows: WrittenForm['rows'] = {}, name = 'チェックリスト') => ({
    ...filledForm(FORM, fillingWith({ rows })),
    name,
  });
  const said = (sheets: readonly SheetCells[]) =>
    questionLines(judgedOf(check(sheets, { declared: {}, today: '2026-04-01' })), {
      language: 'ja',
      ...wordsIn('ja'),
    });
  const rows = { 11: blank, 12: blank, 13: blank, 14: blank, 15: blank, 16: blank };
  expect(said([form(), form({}, '天竜')])).toHaveLength(2);
  expect(said([form(), form(rows, '天竜')])).toEqual([
    'チェックリスト ― 個人情報：はい（シートから判断）',
    'チェックリスト ― 他事業者：はい（シートから判断）',
    '天竜 ― 個人情報：いいえ（シートから判断）',
    '天竜 ― 他事業者：はい（シートから判断）',
  ]);
});

test('they are said in English too', () => {
  expect(lines({}, {}, 'en')[1]).toBe('Other providers: Yes (from the sheet)');
});
