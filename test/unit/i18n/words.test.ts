import { RULE_IDS } from '../../../src/core/finding.ts';
import type { Language } from '../../../src/core/language.ts';
import * as english from '../../../src/i18n/en/advice.ts';
import { lateWords as englishLate } from '../../../src/i18n/en/late.ts';
import * as japanese from '../../../src/i18n/ja/advice.ts';
import { lateWords as japaneseLate } from '../../../src/i18n/ja/late.ts';
import type { RuleAdvice, RuleWords } from '../../../src/i18n/rule-words.ts';
import { wordsIn, ruleWordsIn } from '../../../src/i18n/words-in.ts';

const PLACE = /\{(\w+)\}/gu;

/** Every sentence of some words, with the path to it. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    return typeof value === 'object' && value !== null ? sentences(value, `${path}${key}.`) : [];
  });
}

/** All words of a language, also those that screens fetch late. */
function allWords(language: Language): object {
  const late =
    language === 'ja' ? { ...japanese, ...japaneseLate } : { ...english, ...englishLate };
  return { ...wordsIn(language), late };
}

test('English has the same sentences as Japanese, with the same places to fill', () => {
  const places = (text: string) => [...new Set(text.match(PLACE))].sort();
  const japanese = sentences(allWords('ja'));
  const english = new Map(sentences(allWords('en')));
  expect([...english.keys()].sort()).toEqual(japanese.map(([path]) => path).sort());
  for (const [path, text] of japanese) {
    expect([path, places(english.get(path) ?? '')]).toEqual([path, places(text)]);
  }
});

test('nothing but what stands between two sentences is empty, in either language', () => {
  for (const language of ['ja', 'en'] as const) {
    const empty = sentences(allWords(language)).filter(([, text]) => text.trim() === '');
    expect(empty.map(([path]) => path)).toEqual(['interface.space']);
  }
});

test('what is said otherwise of a variant is said of one that the rule has', () => {
  for (const rule of RULE_IDS) {
    const { messages, titles = {} }: RuleWords = ruleWordsIn('ja', rule);
    const { variants = {} }: RuleAdvice = japanese.advice[rule];
    expect(Object.keys(messages)).toEqual(
      expect.arrayContaining([...Object.keys(titles), ...Object.keys(variants)]),
    );
  }
});

test.each(RULE_IDS)('%s has words in Japanese', (id) => {
  expect(ruleWordsIn('ja', id).title).toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  expect(ruleWordsIn('en', id).title).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
});
