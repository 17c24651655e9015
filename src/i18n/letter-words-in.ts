import type { Language } from '../core/language.ts';
import { letterWords as english } from './en/letter.ts';
import { letterWords as japanese } from './ja/letter.ts';
import type { WordsOf } from './words-of.ts';

/** Words of the mail that returns a checklist. Apart from the other words: the first list of findings goes without them. */
export function letterWordsIn(language: Language): WordsOf<typeof japanese> {
  return language === 'ja' ? japanese : english;
}
