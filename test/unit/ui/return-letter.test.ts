import { check } from '../../../src/core/check.ts';
import type { Language } from '../../../src/core/language.ts';
import type { CheckedChecklist } from '../../../src/core/report.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { returnLetter } from '../../../src/ui/return-letter.ts';
import { judgedOf, shownFindings } from '../../../src/ui/shown-findings.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

function letter(form: WrittenForm, language: Language = 'ja'): string {
  const checklists = checked(form);
  const findings = shownFindings(checklists, new Set());
  const written = { checklists, findings, leftOut: 0, isPartial: false };
  return returnLetter(written, { language, ...wordsIn(language) });
}

function checked(written: WrittenForm): readonly CheckedChecklist[] {
  const sheets = [filledForm(FORM, fillingWith(written))];
  return judgedOf(check(sheets, { declared: {}, today: '2026-04-01' }));
}

/** Only a person can tell whether No 3 speaks of the right city. */
const FOR_ANOTHER_CITY = {
  answer: '○',
  rationale: '静岡市様の環境では、利用者ごとにIDを発行し、権限に応じてアクセスを制御しています。',
};

test('names the vendor and the system, and lists what is to be mended by item', () => {
  const lines = letter({ rows: { 3: { answer: '▲' }, 5: { answer: '', rationale: '' } } }).split(
    '\n',
  );
  expect(lines[0]).toMatch(/^事業者名：.+/);
  expect(lines[1]).toMatch(/^システム名：.+/);
  expect(lines).toContain('No 3 アクセス制御');
  expect(lines).toContain('No 5 通信の暗号化');
  const points = lines.filter((line) => line.startsWith('・'));
  expect(points).toHaveLength(2);
  expect(points[0]).toMatch(/^・［エラー］D\d+ 回答『▲』を読み取れません。/);
});

test('says so when there is nothing to return', () => {
  expect(letter({})).toContain('差し戻す点はありません。');
});

test('asks the vendor to confirm what only a person can tell, under its item as the others', () => {
  const written = letter({
    rows: { 3: FOR_ANOTHER_CITY, 5: { answer: '', rationale: '' } },
  });
  const lines = written.split('\n');
  const heading = lines.indexOf('No 3 アクセス制御');
  expect(lines[heading + 1]).toMatch(/^・［要確認：ご確認ください］E\d+ 『静岡市/);
  expect(written).toContain('次の点のご確認とご修正を');
  expect(written).not.toContain('差し戻す点はありません');
});

test('never says that there is nothing to return while there is something to confirm', () => {
  const written = letter({ rows: { 3: FOR_ANOTHER_CITY } });
  expect(written).toContain('次の点のご確認をお願いいたします。');
  expect(written).toContain('［要確認：ご確認ください］');
  expect(written).not.toContain('差し戻す点はありません');
  expect(letter({ rows: { 3: FOR_ANOTHER_CITY } }, 'en')).toContain('please confirm]');
});

test('says that nothing is to be returned only where everything was read', () => {
  const checklists = checked({});
  const words = { language: 'ja', ...wordsIn('ja') } as const;
  const failed = checklists.map((each) => ({
    ...each,
    failedRules: [{ rule: 'thin-rationale', message: '' } as const],
  }));
  for (const written of [
    returnLetter({ checklists, findings: [], leftOut: 0, isPartial: true }, words),
    returnLetter({ checklists: failed, findings: [], leftOut: 0, isPartial: false }, words),
  ]) {
    expect(written).toContain('まだ確認できていない箇所がある');
    expect(written).not.toContain('差し戻す点はありません');
  }
});

test('what is ignored is not returned, but counted', () => {
  const checklists = checked({ rows: { 3: FOR_ANOTHER_CITY } });
  const ignored = new Set(shownFindings(checklists, new Set()).map(({ key }) => key));
  expect(ignored.size).toBeGreaterThan(0);
  const findings = shownFindings(checklists, ignored);
  const words = { language: 'ja', ...wordsIn('ja') } as const;
  const written = { checklists, findings, leftOut: ignored.size, isPartial: false };
  expect(returnLetter(written, words).split('\n').slice(-3)).toEqual([
    '差し戻す点はありません。',
    '',
    'このほかに、確認のうえ記載を省いた点が1件あります。',
  ]);
  expect(letter({})).not.toContain('このほかに');
});

test('is written in English too', () => {
  expect(letter({ rows: { 3: { answer: '▲' } } }, 'en')).toMatch(/- \[Error\] D\d+ /);
});
