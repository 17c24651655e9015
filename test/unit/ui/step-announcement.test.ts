import { check } from '../../../src/core/check.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { judgedOf, shownFindings } from '../../../src/ui/shown-findings.ts';
import { stepAnnouncement } from '../../../src/ui/step-announcement.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

function said(written: WrittenForm, language: 'ja' | 'en' = 'ja'): string[] {
  const report = check([filledForm(FORM, fillingWith(written))], {
    declared: {},
    today: '2026-04-01',
  });
  return shownFindings(judgedOf(report), new Set()).map((shown) =>
    stepAnnouncement(shown, { position: 2, count: 9 }, { language, ...wordsIn(language) }),
  );
}

test('a step says the place in the list, the item, how serious it is, and what is wrong', () => {
  const written = { rows: { 4: { answer: '○', rationale: '対応済' } } };
  expect(said(written)).toEqual(['2 / 9　No 4　警告　回答根拠に具体的な内容がない']);
  expect(said(written, 'en')).toEqual([
    '2 / 9: No 4, Warning, The rationale gives no concrete facts',
  ]);
});

test('the fields above the table have no No', () => {
  expect(said({ header: { vendor: '' } })).toEqual([
    '2 / 9　冒頭の記入欄　エラー　事業者名・システム名がない',
  ]);
});
