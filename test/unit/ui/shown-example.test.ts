import { check } from '../../../src/core/check.ts';
import type { Checklist } from '../../../src/core/checklist.ts';
import type { Definition } from '../../../src/core/definitions/definition.ts';
import { exampleRationalesOf } from '../../../src/core/definitions/examples.ts';
import type { Finding, RuleId } from '../../../src/core/finding.ts';
import type { Language } from '../../../src/core/language.ts';
import type { Declaration } from '../../../src/core/report.ts';
import { exampleWordsIn } from '../../../src/i18n/advice-in.ts';
import { lateWordsIn } from '../../../src/i18n/late-words-in.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { shownExample } from '../../../src/ui/shown-example.ts';
import { cleanFilling, fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm, type Filling } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import invented from '../../fixtures/invented-form.json' with { type: 'json' };
import { TODAY } from '../../labelled-case.ts';

const OWN = { language: 'ja', remark: exampleWordsIn('ja').ownFacts } as const;

interface Found {
  readonly finding: Finding;
  readonly checklist: Checklist;
  readonly definition: Definition;
}

/** The finding of a rule in a filled form, which has exactly one. */
function foundIn(
  filling: Filling,
  rule: RuleId,
  declared: Record<string, Declaration> = {},
  definition = FORM,
): Found {
  const { checklists } = check([filledForm(definition, filling)], { declared, today: TODAY }, [
    definition,
  ]);
  const found = checklists.flatMap(({ checklist, findings }) =>
    findings
      .filter((each) => each.rule === rule)
      .map((finding) => ({ finding, checklist, definition })),
  );
  const [first] = found;
  if (found.length !== 1 || !first) throw new Error(`${rule} was found ${found.length} times.`);
  return first;
}

/** The same in the clean form with what is written otherwise. */
function found(written: WrittenForm, rule: RuleId): Found {
  return foundIn(fillingWith(written), rule);
}

function row(no: number, answer: string, rationale: string): WrittenForm {
  return { rows: { [no]: { answer, rationale } } };
}

function shown(found: Found, language: Language = 'ja') {
  return shownExample(found, { language, ...wordsIn(language) });
}

/** The lines for an item, as they are shown with and without their signs. */
function own(no: number) {
  const { yes, no: cross, consult } = exampleRationalesOf(FORM.id, no) ?? FORM.marks;
  return {
    yes: { sign: '○', text: yes },
    no: { sign: '×', text: cross },
    consult: { sign: '△', text: consult },
    written: (mark: 'yes' | 'no' | 'consult') => ({
      sign: null,
      text: { yes, no: cross, consult }[mark],
    }),
  };
}

describe('what mark the answer should be, nobody knows but the vendor', () => {
  test.each<[string, RuleId, WrittenForm]>([
    ['a blank row', 'missing-answer', row(4, '', '')],
    ['a rationale alone', 'rationale-without-answer', row(4, '', '暗号化は実施していません。')],
    ['a word for a mark', 'unknown-answer-symbol', row(4, 'いいえ', '未対応です。')],
    ['two marks', 'unknown-answer-symbol', row(4, '○×', '未対応です。')],
    ['an Excel error', 'answer-not-text', row(4, '#REF!', '未対応です。')],
  ])('%s is shown a line for each of them', (_, rule, written) => {
    const { yes, no, consult } = own(4);
    expect(shown(found(written, rule))).toEqual({
      term: '記入例',
      lines: [yes, no, consult],
      ...OWN,
    });
  });

  test('where a fix is known, or a formula gives the mark, nothing is left to choose', () => {
    const lookAlike = found(
      row(4, 'x', '暗号化していません。2028年3月に暗号化します。'),
      'unknown-answer-symbol',
    );
    expect(lookAlike.finding.fix?.value).toBe('×');
    expect(shown(lookAlike)).toBeNull();
    const rows = cleanFilling().rows.map((each) =>
      each.no === 4 ? { ...each, formulas: { answer: '=IF(1,"○","×")' } } : each,
    );
    expect(shown(foundIn({ ...cleanFilling(), rows }, 'answer-not-text'))).toBeNull();
  });
});

describe('where the mark stands, its rationale is shown', () => {
  test.each<[RuleId, 'yes' | 'no' | 'consult', number, string, string]>([
    ['missing-rationale', 'no', 6, '×', ''],
    ['missing-rationale', 'consult', 6, '△', '-'],
    ['thin-rationale', 'yes', 6, '○', '対応済'],
    ['coverage-unclear', 'yes', 5, '○', '端末とサーバの間はSSLで暗号化しています。'],
    ['placeholder-left', 'yes', 18, '○', '所有権は顧客に帰属します（利用約款〇条参照）。'],
    ['placeholder-left', 'no', 10, '×', '〇年〇月に対応する予定です。'],
    ['copied-example', 'consult', 14, '△', FORM.items[13]?.example.rationale ?? ''],
    [
      'other-municipality',
      'yes',
      19,
      '○',
      '静岡市様のデータは日次でバックアップし、14世代を保管しています。',
    ],
    ['cross-without-explanation', 'no', 7, '×', '予算の都合です。'],
    ['cross-without-explanation', 'no', 13, '×', '昨年度に1件発生しました。'],
    ['triangle-without-proposal', 'consult', 9, '△', 'BCPは作成中。'],
  ])('%s, %s in No %i', (rule, mark, no, answer, rationale) => {
    expect(shown(found(row(no, answer, rationale), rule))).toEqual({
      term: '記入例',
      lines: [own(no).written(mark)],
      ...OWN,
    });
  });
});

describe('where the facts speak against the mark, the others are shown', () => {
  test.each<[RuleId, number, string, string, ('yes' | 'no' | 'consult')[]]>([
    ['answer-contradicts-rationale', 4, '○', '保管データは暗号化していません。', ['no', 'consult']],
    [
      'answer-contradicts-rationale',
      4,
      '×',
      '保管データはすべてAES-256で暗号化しています。',
      ['yes'],
    ],
    [
      'threshold-not-met',
      24,
      '○',
      'サービスの終了は、3か月前までに書面で通知します。',
      ['no', 'consult'],
    ],
    [
      'threshold-not-met',
      13,
      '○',
      '昨年8月、委託先が利用者名簿120名分を紛失しました。',
      ['no', 'consult'],
    ],
    [
      'threshold-not-met',
      23,
      '○',
      '変更日の30日前までに書面で通知します。',
      ['yes', 'no', 'consult'],
    ],
    [
      'triangle-without-proposal',
      4,
      '△',
      'DB、添付ファイル、バックアップの全てをAES-256で暗号化して保管しています。',
      ['yes'],
    ],
  ])('%s in No %i, answered %s', (rule, no, answer, rationale, marks) => {
    const example = shown(found(row(no, answer, rationale), rule));
    expect(example?.lines).toEqual(marks.map((mark) => own(no)[mark]));
  });

  test('of two rows that disagree, the one that is refuted', () => {
    const backup = row(
      19,
      '○',
      '毎日、シンガポールのデータセンターにバックアップし、7世代を保管しています。',
    );
    const contradiction = found(backup, 'cross-row-contradiction');
    expect(contradiction.finding.no).toBe(2);
    expect(shown(contradiction)?.lines).toEqual([own(2).no, own(2).consult]);
  });
});

test('a section that is half answered is shown the row of the finding, and which that is', () => {
  const blank = { answer: '', rationale: '' };
  const partial = found({ rows: { 13: blank, 15: blank } }, 'conditional-section-partial');
  const { yes, no, consult } = own(13);
  expect(shown(partial)).toEqual({
    term: '記入例（No 13 の場合）',
    lines: [yes, no, consult],
    ...OWN,
  });
  expect(shown(partial, 'en')?.term).toBe('For example (written for No 13)');
});

describe('certifications', () => {
  const meaning = [
    { sign: '○', text: '取得している' },
    { sign: '-', text: '取得していない' },
  ];

  test.each<[RuleId, string]>([
    ['unknown-answer-symbol', '取得予定'],
    ['unknown-answer-symbol', '◎'],
    ['certification-blank', ''],
  ])('%s 「%s」 is shown what their signs mean', (rule, ISMAP) => {
    const example = shown(found({ cert: { ISMAP } }, rule));
    expect(example).toEqual({ term: '記入例', lines: meaning, language: 'ja', remark: null });
    expect(shown(found({ cert: { ISMAP } }, rule), 'en')).toMatchObject({
      lines: [{ text: 'Certified' }, { text: 'Not certified' }],
      language: 'en',
    });
  });

  test('so is one that a rationale contradicts, and what has a fix is shown nothing', () => {
    const held = {
      ...row(16, '○', '監査を年1回受け、ISMAPに登録されています。'),
      cert: { ISMAP: '-' },
    };
    expect(shown(found(held, 'certification-contradiction'))?.lines).toEqual(meaning);
    expect(shown(found({ cert: { ISMAP: 'O' } }, 'unknown-answer-symbol'))).toBeNull();
  });
});

describe('the header', () => {
  test.each([
    ['vendor', '事業者名：'],
    ['system', 'システム名：'],
  ])('a %s that is missing or still 〇〇 is shown a name of its own kind', (field, label) => {
    const missing = shown(found({ header: { [field]: '' } }, 'header-missing'));
    expect(missing?.lines.map(({ text }) => text.startsWith(label))).toEqual([true]);
    expect(shown(found({ header: { [field]: '〇〇' } }, 'placeholder-left'))).toEqual(missing);
  });
});

test('what is missing of the form itself is shown by its own text', () => {
  const altered = found(
    { items: { 2: '本サービスのデータは国外に保管されること。' } },
    'item-text-altered',
  );
  expect(shown(altered)).toMatchObject({ term: '市の様式の文', language: 'ja', remark: null });
  expect(shown(altered)?.lines[0]?.text).toMatch(/^本サービスで扱うデータは、日本国内/);
  expect(shown(found({ remove: [26] }, 'row-missing'))?.lines[0]?.text).toMatch(
    /^右記の認証取得状況/,
  );
});

test('where no answer helps there is none', () => {
  const rows = cleanFilling().rows.map((each) => ({ ...each, isHidden: each.no === 6 }));
  expect(shown(foundIn({ ...cleanFilling(), rows }, 'hidden-row'))).toBeNull();
  expect(shown(found({ duplicate: [6] }, 'duplicated-row'))).toBeNull();
  const declared = { 'personal-data': 'no' } as const;
  const answered = foundIn(cleanFilling(), 'conditional-section-should-be-blank', declared);
  expect(shown(answered)).toBeNull();
});

test('a form without examples of its own falls back on the one that it prints, where its mark fits', () => {
  const definition: Definition = invented;
  const [first] = definition.items;
  const filled = (answer: string, rationale: string): Filling => ({
    header: { vendor: '架空ソフト株式会社', system: '証明書オンライン' },
    rows: [
      { no: 1, answer, rationale },
      { no: 2, answer: '適', rationale: '休日は当番の携帯電話で24時間受け付けます。' },
      { no: 3, answer: '', rationale: '' },
      { no: 4, answer: '', rationale: '' },
    ],
    certifications: [
      { name: 'ISO9001', value: '適' },
      { name: 'ISO14001', value: '-' },
    ],
  });
  const blank = foundIn(filled('', ''), 'missing-answer', {}, definition);
  expect(shown(blank)).toEqual({
    term: '市の回答例',
    lines: [{ sign: '適', text: first?.example.rationale }],
    language: 'ja',
    remark: lateWordsIn('ja').help.notToCopy,
  });
  const alone = foundIn(filled('否', ''), 'missing-rationale', {}, definition);
  expect(shown(alone)).toBeNull();
  const copied = filled('適', first?.example.rationale ?? '');
  expect(shown(foundIn(copied, 'copied-example', {}, definition))).toBeNull();
});
