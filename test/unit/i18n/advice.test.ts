import { check } from '../../../src/core/check.ts';
import type { Finding, RuleId } from '../../../src/core/finding.ts';
import type { Declaration } from '../../../src/core/report.ts';
import { adviceIn } from '../../../src/i18n/advice-in.ts';
import { messageOf } from '../../../src/i18n/message-of.ts';
import { titleOf } from '../../../src/i18n/title-of.ts';
import { ruleWordsIn } from '../../../src/i18n/words-in.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';

/** The findings of a rule in the clean form with what is written otherwise. */
function found(
  written: WrittenForm,
  rule: RuleId,
  declared: Record<string, Declaration> = {},
): Finding[] {
  const form = filledForm(FORM, fillingWith(written));
  const { checklists } = check([form], { declared, today: TODAY });
  return checklists.flatMap(({ findings }) => findings.filter((each) => each.rule === rule));
}

function row(no: number, answer: string, rationale: string): WrittenForm {
  return { rows: { [no]: { answer, rationale } } };
}

const LOST = '昨年8月、委託先が利用者名簿120名分を紛失しました。';
const DONE = '「事業継続計画」を策定し、年1回訓練しています。';
const THREE_MONTHS = 'サービスの終了は、3か月前までに書面で通知します。';

test.each<[RuleId, WrittenForm, string, string]>([
  [
    'threshold-not-met',
    row(13, '○', LOST),
    '○だが重大なインシデントがあったと読める',
    '回答を×にし、いつ何が起き',
  ],
  [
    'threshold-not-met',
    row(24, '○', THREE_MONTHS),
    '項目が求める基準に届いていない',
    '基準を満たすように改めるか',
  ],
  [
    'threshold-not-met',
    row(23, '○', '変更日の30日前までに書面で通知します。'),
    '項目が求める基準に届くか分からない',
    'はっきり分かるように',
  ],
  [
    'cross-without-explanation',
    row(13, '×', '昨年度に1件発生しました。'),
    '×に経緯と対処の説明がない',
    '再発をどう防いでいるか',
  ],
  [
    'cross-without-explanation',
    row(7, '×', '予算の都合です。'),
    '×に代替策も対応予定もない',
    '代替策または対応する時期',
  ],
  [
    'triangle-without-proposal',
    row(9, '△', DONE),
    '△だが実施済みと読める',
    '回答を○にしてください',
  ],
  [
    'triangle-without-proposal',
    row(9, '△', 'BCPは作成中。'),
    '△に代替策も相談の申し出もない',
    '相談したいこと',
  ],
  [
    'answer-contradicts-rationale',
    row(9, '×', DONE),
    '回答と回答根拠が食い違う',
    '回答を○にしてください',
  ],
  ['unknown-answer-symbol', row(9, '○×', DONE), '回答に記号が二つ以上ある', '一つだけ残し'],
  ['unknown-answer-symbol', row(9, 'O', DONE), '回答が記号に似た別の文字', 'ボタンを押して'],
  [
    'unknown-answer-symbol',
    row(9, '▲', DONE),
    '回答の記号が ○・×・△ ではない',
    '補足は回答根拠欄に',
  ],
  [
    'unknown-answer-symbol',
    { cert: { ISMAP: '取得予定' } },
    '認証の取得状況が ○ でも - でもない',
    '- だけを入力',
  ],
])('%s: the title and the mend are of what was found %#', (rule, written, title, mend) => {
  const [finding, ...others] = found(written, rule);
  if (!finding || others.length > 0) throw new Error('There is one finding.');
  expect(titleOf(ruleWordsIn('ja', rule), finding)).toBe(title);
  expect(adviceIn('ja', finding).mend).toContain(mend);
});

test('what happened cannot be undone: nobody is asked to meet the limit after all', () => {
  const [finding] = found(row(13, '○', LOST), 'threshold-not-met');
  if (!finding) throw new Error('The incident is found.');
  expect(adviceIn('ja', finding).mend).not.toMatch(/改める|代替策/);
  expect(adviceIn('en', finding).mend).not.toMatch(/Meet the limit|alternative/);
});

test('nothing that is said of a certification asks for × or △, or for a rationale', () => {
  const [finding] = found({ cert: { ISMAP: '◎' } }, 'unknown-answer-symbol');
  if (!finding) throw new Error('The certification is found.');
  for (const language of ['ja', 'en'] as const) {
    const { why, mend } = adviceIn(language, finding);
    const title = titleOf(ruleWordsIn(language, finding.rule), finding);
    const all = `${title} ${messageOf(finding, language)} ${why} ${mend}`;
    expect(all).not.toMatch(/[×△]|回答根拠|rationale/);
  }
});

test('of a section that holds nothing but a rationale no answer is spoken of', () => {
  const blank = { answer: '', rationale: '' };
  const rows = { 11: { answer: '', rationale: '個人情報は扱いません。' }, 12: blank, 13: blank };
  const rest = { 14: blank, 15: blank, 16: blank };
  const declared = { 'personal-data': 'no' } as const;
  const [finding] = found(
    { rows: { ...rows, ...rest } },
    'conditional-section-should-be-blank',
    declared,
  );
  if (!finding) throw new Error('The section is found.');
  const message = messageOf(finding, 'ja');
  expect(message).toContain('条件付きの項目に記入があります');
  expect(message).toContain('回答と回答根拠を空欄に');
  expect(message).not.toContain('回答があります');
  expect(titleOf(ruleWordsIn('ja', finding.rule), finding)).not.toContain('回答がある');
});
