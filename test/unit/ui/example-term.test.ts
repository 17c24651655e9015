import { RULE_IDS } from '../../../src/core/finding.ts';
import { ruleWordsIn, wordsIn } from '../../../src/i18n/words-in.ts';
import { exampleTerm } from '../../../src/ui/example-term.ts';

const { interface: words } = wordsIn('ja');
const THIN = ruleWordsIn('ja', 'thin-rationale');

test('an example that is written for another item says for which', () => {
  expect(exampleTerm(THIN, 6, words)).toBe('例（No 4 の場合）');
  expect(exampleTerm(THIN, 6, wordsIn('en').interface)).toBe('For example (written for No 4)');
});

test('at its own item, and where it fits every item, it is simply the example', () => {
  expect(exampleTerm(THIN, 4, words)).toBe('記入例');
  expect(exampleTerm(ruleWordsIn('ja', 'unknown-answer-symbol'), 6, words)).toBe('記入例');
});

test("the header is shown no item's example, and where there is none nothing stands above it", () => {
  expect(exampleTerm(ruleWordsIn('ja', 'placeholder-left'), null, words)).toBeNull();
  expect(exampleTerm(ruleWordsIn('ja', 'header-missing'), null, words)).toBe('記入例');
  expect(exampleTerm(ruleWordsIn('ja', 'hidden-row'), 6, words)).toBeNull();
});

test.each(RULE_IDS)(
  '%s: an example of whole sentences belongs to an item, in both languages',
  (id) => {
    const { example, exampleNo } = ruleWordsIn('ja', id);
    expect(ruleWordsIn('en', id).exampleNo).toBe(exampleNo);
    // A mark and a name fit wherever the rule speaks.
    const isSentence = example.length > 1 && id !== 'header-missing';
    expect(exampleNo !== null).toBe(isSentence);
  },
);
