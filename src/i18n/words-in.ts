import type { Language } from '../core/language.ts';
import type { RuleId } from '../core/finding.ts';
import { english } from './en/english.ts';
import { japanese } from './ja/japanese.ts';
import type { RuleWords } from './rule-words.ts';
import type { WordsOf } from './words-of.ts';

/** Every word that Kakunin shows. */
export type Words = WordsOf<typeof japanese>;

const WORDS: Readonly<Record<Language, Words>> = { ja: japanese, en: english };

/** The words of one language. */
export function wordsIn(language: Language): Words {
  return WORDS[language];
}

/** The words of one rule. */
export function ruleWordsIn(language: Language, rule: RuleId): RuleWords {
  return WORDS[language].rules[rule];
}
