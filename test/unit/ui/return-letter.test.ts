import { check } from '../../../src/core/check.ts';
import type { Language } from '../../../src/core/language.ts';
import type { CheckedChecklist } from '../../../src/core/report.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { returnLetter } from '../../../src/ui/return-letter.ts';
import { judgedOf, shownFindings } from '../../../src/ui/shown-findings.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

function letter(
  form: WrittenForm,
  language: Language = 'ja',
  declared: Readonly<Record<string, 'yes' | 'no'>> = {},
): string {
  const checklists = checked(form, declared);
  const findings = shownFindings(checklists, new Set());
  const written = { checklists, findings, isPartial: false };
  return returnLetter(written, { language, ...wordsIn(language) });
}

function checked(
  written: WrittenForm,
  declared: Readonly<Record<string, 'yes' | 'no'>> = {},
): readonly CheckedChecklist[] {
  const sheets = [filledForm(FORM, fillingWith(written))];
  return judgedOf(check(sheets, { declared, today: '2026-04-01' }));
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
  expect(lines[heading + 1]).toMatch(/^・［要確認］E\d+ 『静岡市/);
  expect(written).toContain('次の点のご確認とご修正を');
  expect(written).not.toContain('差し戻す点はありません');
});

test('never says that there is nothing to return while there is something to confirm', () => {
  const written = letter({ rows: { 3: FOR_ANOTHER_CITY } });
  expect(written).toContain('次の点のご確認をお願いいたします。');
  expect(written).toContain('［要確認］はご確認いただきたい点です。');
  expect(written).not.toContain('［エラー］');
  expect(written).not.toContain('差し戻す点はありません');
  expect(letter({ rows: { 3: FOR_ANOTHER_CITY } }, 'en')).toContain('[To review]: please confirm.');
});

test('says that nothing is to be returned only where everything was read', () => {
  const checklists = checked({});
  const words = { language: 'ja', ...wordsIn('ja') } as const;
  const failed = checklists.map((each) => ({
    ...each,
    failedRules: [{ rule: 'thin-rationale', message: '' } as const],
  }));
  for (const written of [
    returnLetter({ checklists, findings: [], isPartial: true }, words),
    returnLetter({ checklists: failed, findings: [], isPartial: false }, words),
  ]) {
    expect(written).toContain('まだ確認できていない箇所がある');
    expect(written).not.toContain('差し戻す点はありません');
  }
});

test('what is ignored is not returned, and nothing is said of it', () => {
  const checklists = checked({ rows: { 3: FOR_ANOTHER_CITY } });
  const ignored = new Set(shownFindings(checklists, new Set()).map(({ key }) => key));
  expect(ignored.size).toBeGreaterThan(0);
  const findings = shownFindings(checklists, ignored);
  const words = { language: 'ja', ...wordsIn('ja') } as const;
  expect(returnLetter({ checklists, findings, isPartial: false }, words)).toBe(letter({}));
});

test('says what the words before the points mean, of those that occur', () => {
  const written = letter({ rows: { 3: { answer: '▲' }, 4: { rationale: '対応済' } } });
  expect(written.split('\n')).toContain(
    '［エラー］は必ず直していただく点、［警告］は直していただきたい点です。',
  );
});

test('a point without a cell has no gap where the cell would stand', () => {
  expect(letter({ remove: [4] })).toMatch(/^・［エラー］\S/m);
});

describe('what the check rests on is told', () => {
  const blank = { answer: '', rationale: '' };
  const rows = { 11: blank, 12: blank, 13: blank, 14: blank, 15: blank, 16: blank };

  test('where rows are asked for because of an answer that is not in the form', () => {
    const lines = letter({ rows }, 'ja', { 'personal-data': 'yes' }).split('\n');
    expect(lines).toContain('No 11～16 は、個人情報を取り扱う前提で確認しました。');
    expect(lines.at(-1)).toBe('以上、よろしくお願いいたします。');
  });

  test('where blank rows are taken to be meant so, though nothing is to be returned', () => {
    const lines = letter({ rows }).split('\n');
    expect(lines.slice(-3)).toEqual([
      '差し戻す点はありません。',
      '',
      'No 11～16 は空欄です：個人情報を取り扱わない前提で確認しました。',
    ]);
  });

  test('and nothing where the form says all of it', () => {
    expect(letter({})).not.toContain('前提');
  });
});

test('each of several checklists has a letter of its own, which names no other vendor', () => {
  const faults = { rows: { 5: { answer: '▲' } } };
  const checklists = [
    ...checked({ ...faults, header: { vendor: '株式会社あおぞら' } }),
    ...checked({ ...faults, header: { vendor: '株式会社みどり' } }),
  ];
  const findings = shownFindings(checklists, new Set());
  const words = { language: 'ja', ...wordsIn('ja') } as const;
  const letters = returnLetter({ checklists, findings, isPartial: false }, words).split(/―{10,}/);
  expect(letters).toHaveLength(2);
  const [first = '', second = ''] = letters;
  expect(first).toContain('事業者名：株式会社あおぞら');
  expect(first).not.toContain('みどり');
  expect(second).toContain('事業者名：株式会社みどり');
  expect(second).not.toContain('あおぞら');
  for (const each of letters) {
    expect(each.match(/^・/gm)).toHaveLength(1);
    expect(each).toContain('以上、よろしくお願いいたします。');
  }
});

test('is written in English too', () => {
  expect(letter({ rows: { 3: { answer: '▲' } } }, 'en')).toMatch(/- \[Error\] D\d+ /);
});
