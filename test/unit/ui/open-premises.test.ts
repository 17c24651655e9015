import { check } from '../../../src/core/check.ts';
import type { Declared } from '../../../src/core/decisions.ts';
import type { Language } from '../../../src/core/language.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { openPremises } from '../../../src/ui/open-premises.ts';
import { judgedOf } from '../../../src/ui/shown-findings.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

/** The same answer and rationale in all the rows that depend on a question. */
function conditionalRows(answer: string): WrittenForm {
  const nos = [11, 12, 13, 14, 15, 16, 17];
  return { rows: Object.fromEntries(nos.map((no) => [no, { answer, rationale: '' }])) };
}

function lines(written: WrittenForm, declared: Declared = {}, language: Language = 'ja') {
  const sheets = [filledForm(FORM, fillingWith(written))];
  const checklists = judgedOf(check(sheets, { declared, today: '2026-04-01' }));
  return openPremises(checklists, { language, ...wordsIn(language) }).map(({ line }) => line);
}

// Nothing in these rows may speak of personal data or of other providers.
const QUIET: WrittenForm = {
  rows: {
    ...conditionalRows('').rows,
    2: { answer: '○', rationale: '静岡県内の自社サーバ室に保存し、国外には保存していません。' },
  },
};
const PERSONAL = 'No 11～16 は空欄です：個人情報を取り扱わない前提で確認しました。';
const PROVIDERS = 'No 17 は空欄です：他事業者のサービスを含まない前提で確認しました。';

test('blank sections are named with the answer that was taken for granted', () => {
  expect(lines(QUIET)).toEqual([PERSONAL, PROVIDERS]);
});

test('a question that the user has answered is no premise any more', () => {
  expect(lines(QUIET, { 'personal-data': 'no' })).toEqual([PROVIDERS]);
  expect(lines(QUIET, { 'personal-data': 'no', 'other-vendors': 'no' })).toEqual([]);
});

test('answered rows, and rows that say themselves that they do not apply, rest on nothing', () => {
  expect(lines({})).toEqual([]);
  expect(lines({ rows: { ...QUIET.rows, ...conditionalRows('対象外').rows } })).toEqual([]);
});

test('of several checklists those are named that rest on it, unless all do', () => {
  const said = (...written: readonly WrittenForm[]) => {
    const sheets = written.map((each, n) => ({
      ...filledForm(FORM, fillingWith(each)),
      name: `事業者${n + 1}`,
    }));
    const checklists = judgedOf(check(sheets, { declared: {}, today: '2026-04-01' }));
    return openPremises(checklists, { language: 'ja', ...wordsIn('ja') }).map(({ line }) => line);
  };
  expect(said(QUIET, QUIET)).toEqual([PERSONAL, PROVIDERS]);
  expect(said(QUIET, {}, QUIET)).toEqual([
    `事業者1、事業者3 ― ${PERSONAL}`,
    `事業者1、事業者3 ― ${PROVIDERS}`,
  ]);
});

test('it is said in English too', () => {
  expect(lines(QUIET, { 'other-vendors': 'no' }, 'en')).toEqual([
    'No 11–16: blank. Checked on the assumption that the service handles no personal data.',
  ]);
});
