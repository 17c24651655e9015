import { check } from '../../../src/core/check.ts';
import type { Definition } from '../../../src/core/definitions/definition.ts';
import { DEFINITIONS } from '../../../src/core/definitions/index.ts';
import type { Declaration } from '../../../src/core/report.ts';
import { messageOf } from '../../../src/i18n/message-of.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm, type Filling, type FilledRow } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import data from '../../fixtures/invented-form.json' with { type: 'json' };
import { TODAY } from '../../labelled-case.ts';

/** Another city's form with other marks, headers, sections and certifications: data and nothing else. */
const INVENTED: Definition = data;
const ALL = [...DEFINITIONS, INVENTED];

const ROWS = [
  { no: 1, answer: '適', rationale: '国内の時刻サーバと15分ごとに同期しています。' },
  { no: 2, answer: '適合', rationale: '休日は当番の携帯電話で24時間受け付けます。' },
  { no: 3, answer: '否', rationale: '月ごとの照合です。2027年4月から日ごとに改める予定です。' },
  {
    no: 4,
    answer: '要相談',
    rationale: '返金の手順は委託先の要領によります。ご相談させてください。',
  },
];
const FILLING: Filling = {
  header: { vendor: '架空ソフト株式会社', system: '証明書オンライン' },
  rows: ROWS,
  certifications: [
    { name: 'ISO9001', value: '適' },
    { name: 'ISO14001', value: '-' },
  ],
};

function judge(filling: Filling, declared: Readonly<Record<string, Declaration>> = {}) {
  const { checklists, unread } = check(
    [filledForm(INVENTED, filling)],
    { declared, today: TODAY },
    ALL,
  );
  expect(unread).toEqual([]);
  expect(checklists.map(({ checklist }) => checklist.definition)).toEqual([INVENTED.id]);
  return checklists.flatMap(({ findings }) => findings);
}

const changed = (no: number, row: Partial<FilledRow>): Filling => ({
  ...FILLING,
  rows: ROWS.map((each) => (each.no === no ? { ...each, ...row } : each)),
});
const said = (...args: Parameters<typeof judge>) =>
  judge(...args).map(({ rule, no, field }) => `${rule} ${String(no)} ${field}`);

test('a second checklist, cleanly filled, has no finding of the form', () => {
  expect(said(FILLING)).toEqual([]);
});

test.each<[string, Filling, string]>([
  ['a blank row', changed(1, { answer: '', rationale: '' }), 'missing-answer 1 answer'],
  ['no answer', changed(2, { answer: '' }), 'rationale-without-answer 2 answer'],
  ['no rationale', changed(3, { rationale: 'ー' }), 'missing-rationale 3 rationale'],
  ["the other form's mark", changed(1, { answer: '○' }), 'unknown-answer-symbol 1 answer'],
  ['a look-alike', changed(1, { answer: '摘' }), 'unknown-answer-symbol 1 answer'],
  ['an altered item', changed(2, { item: '休日の連絡先は定めない。' }), 'item-text-altered 2 item'],
  ['a hidden row', changed(4, { isHidden: true }), 'hidden-row 4 no'],
  [
    'half a section',
    changed(4, { answer: '', rationale: '' }),
    'conditional-section-partial 3 answer',
  ],
  ['a row that is gone', { ...FILLING, rows: ROWS.slice(1) }, 'row-missing 1 item'],
  ['a row too many', { ...FILLING, rows: [...ROWS, ...ROWS.slice(-1)] }, 'duplicated-row 4 no'],
  [
    'no vendor',
    { ...FILLING, header: { ...FILLING.header, vendor: '' } },
    'header-missing null vendor',
  ],
  [
    'a blank certification',
    { ...FILLING, certifications: [{ name: 'ISO9001', value: '' }] },
    'certification-blank 5 answer',
  ],
])('%s in it is found', (_, filling, expected) => {
  expect(said(filling)).toEqual([expected]);
});

test('its own condition decides what must be answered', () => {
  const blank = { answer: '', rationale: '' };
  const filling = {
    ...FILLING,
    rows: ROWS.map((each) => (each.no > 2 ? { ...each, ...blank } : each)),
  };
  expect(said(filling)).toEqual([]);
  expect(said(filling, { payment: 'yes' })).toEqual([
    'missing-answer 3 answer',
    'missing-answer 4 answer',
  ]);
});

test('its messages name its own marks', () => {
  const [finding] = judge(changed(1, { answer: '○' }));
  expect(finding && messageOf(finding, 'ja')).toContain('適・否・要相談 のいずれか');
});

test('its messages name its own municipality', () => {
  const rationale = '浜松市様向けの構成で、国内の時刻サーバと15分ごとに同期しています。';
  const found = judge(changed(1, { rationale }));
  const finding = found.find(({ rule }) => rule === 'other-municipality');
  expect(finding && messageOf(finding, 'ja')).toContain('架空市についての内容か');
  expect(finding && messageOf(finding, 'en')).toContain('holds for Invented City.');
});

test('either copy of its wording is official', () => {
  expect(said(changed(1, { item: 'サーバの時刻を標準時に同期していること。' }))).toEqual([]);
});

test('both checklists in one book are each judged by their own definition', () => {
  const city = filledForm(FORM, cleanFilling());
  const sheets = [city, { ...filledForm(INVENTED, FILLING), name: '確認書' }];
  const { checklists } = check(sheets, { declared: {}, today: TODAY }, ALL);
  expect(checklists.map(({ checklist }) => checklist.definition)).toEqual([FORM.id, INVENTED.id]);
  const faults = checklists.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== 'review'),
  );
  expect(faults).toEqual([]);
});
