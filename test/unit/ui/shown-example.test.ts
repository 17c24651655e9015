import { definitionOf } from '../../../src/core/definitions/definition-of.ts';
import { RULE_IDS, type RuleId } from '../../../src/core/finding.ts';
import type { Language } from '../../../src/core/language.ts';
import { adviceIn } from '../../../src/i18n/advice-in.ts';
import { wordsIn } from '../../../src/i18n/words-in.ts';
import { shownExample } from '../../../src/ui/shown-example.ts';
import { findingsOf } from '../../labelled-case.ts';

const ITEMS = definitionOf('hamamatsu-asp-saas')?.items ?? [];

function shown(rule: RuleId, no: number | null, language: Language = 'ja') {
  const item = ITEMS.find((each) => each.no === no);
  return shownExample({ rule, no }, item, { language, ...wordsIn(language) });
}

test('at its own item, and where it fits every item, it is simply the example', () => {
  const thin = adviceIn('ja', 'thin-rationale').example;
  expect(shown('thin-rationale', 4)).toEqual({ term: '記入例', text: thin, isOfficial: false });
  expect(shown('unknown-answer-symbol', 6)).toMatchObject({ term: '記入例', text: '○' });
});

test("what is missing of another item is shown by the city's example for that very item", () => {
  const official = ITEMS.find(({ no }) => no === 6)?.example.rationale ?? '';
  expect(official).toContain('ログ');
  const example = { term: '市の回答例', text: official, isOfficial: true };
  expect(shown('thin-rationale', 6)).toEqual(example);
  expect(shown('missing-rationale', 6)).toEqual(example);
  expect(shown('missing-answer', 6)).toEqual({ ...example, text: `○　${official}` });
});

test('what is missing of the form itself is shown by its own text', () => {
  const wording = { term: '市の様式の文', isOfficial: false };
  expect(shown('item-text-altered', 2)).toMatchObject(wording);
  expect(shown('row-missing', 2)?.text).toMatch(/^本サービスで扱うデータは、日本国内/);
});

test('a section that is half answered is shown a whole answer', () => {
  expect(shown('conditional-section-partial', 11)?.text).toMatch(/^○　/);
  expect(shown('conditional-section-should-be-answered', 17)).toMatchObject({ isOfficial: true });
});

/** These examples speak of two rows at once. */
const OF_TWO_ROWS = ['certification-contradiction', 'cross-row-contradiction'];

const SENTENCES = RULE_IDS.map((id) => ({ id, ...adviceIn('ja', id) })).filter(
  ({ id, exampleNo }) => exampleNo !== null && !OF_TWO_ROWS.includes(id),
);
const MARKS: Readonly<Partial<Record<RuleId, string>>> = {
  'cross-without-explanation': '×',
  'triangle-without-proposal': '△',
};

test.each(SENTENCES)(
  '$id: its example, written into the form, is fine',
  ({ id, example, exampleNo }) => {
    const [, answer = MARKS[id] ?? '○', rationale = ''] =
      /^(?:([○×△])　)?(.+)$/u.exec(example) ?? [];
    const found = findingsOf({
      id,
      scope: 'row',
      no: exampleNo,
      answer,
      rationale,
      expect: [],
      why: '',
    });
    expect(found.filter(({ severity }) => severity !== 'review')).toEqual([]);
  },
);

test('an example that is written for another item says for which', () => {
  expect(shown('cross-without-explanation', 6)?.term).toBe('例（No 4 の場合）');
  expect(shown('cross-without-explanation', 6, 'en')?.term).toBe('For example (written for No 4)');
  // The city's examples have 〇〇 in them: they cannot show how a text looks without it.
  expect(shown('placeholder-left', 6)).toMatchObject({
    term: '例（No 18 の場合）',
    isOfficial: false,
  });
});

test("the header is shown no item's example, and where there is none there is none", () => {
  expect(shown('placeholder-left', null)).toBeNull();
  expect(shown('header-missing', null)?.term).toBe('記入例');
  expect(shown('hidden-row', 6)).toBeNull();
});

test.each(RULE_IDS)(
  '%s: an example of whole sentences belongs to an item, in both languages',
  (id) => {
    const { example, exampleNo } = adviceIn('ja', id);
    expect(adviceIn('en', id).exampleNo).toBe(exampleNo);
    // A mark and a name fit wherever the rule speaks.
    const isSentence = example.length > 1 && id !== 'header-missing';
    expect(exampleNo !== null).toBe(isSentence);
  },
);
