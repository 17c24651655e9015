import { check } from '../../../src/core/check.ts';
import type { Language } from '../../../src/core/language.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { returnLetter } from '../../../src/ui/return-letter.ts';
import { judgedOf, shownFindings } from '../../../src/ui/shown-findings.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

function letter(written: WrittenForm, language: Language = 'ja'): string {
  const sheets = [filledForm(FORM, fillingWith(written))];
  const checklists = judgedOf(check(sheets, { declared: {}, today: '2026-04-01' }));
  const findings = shownFindings(checklists, new Set());
  return returnLetter(checklists, findings, { language, ...wordsIn(language) });
}

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

test('is written in English too', () => {
  expect(letter({ rows: { 3: { answer: '▲' } } }, 'en')).toMatch(/- \[Error\] D\d+ /);
});
