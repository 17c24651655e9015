import type { Finding } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { advice as english, exampleWords as englishExampleWords } from './en/advice.ts';
import { advice as japanese, exampleWords as japaneseExampleWords } from './ja/advice.ts';
import type { Advice, RuleAdvice } from './rule-words.ts';
import type { WordsOf } from './words-of.ts';

/** What helps with a finding. Apart from the other words: the first list of findings goes without it. */
export function adviceIn(
  language: Language,
  { rule, variant }: Pick<Finding, 'rule' | 'variant'>,
): Advice {
  const { why, mend, variants }: RuleAdvice = (language === 'ja' ? japanese : english)[rule];
  return { why, mend, ...variants?.[variant] };
}

/** The words beside and in the examples. */
export function exampleWordsIn(language: Language): WordsOf<typeof japaneseExampleWords> {
  return language === 'ja' ? japaneseExampleWords : englishExampleWords;
}
