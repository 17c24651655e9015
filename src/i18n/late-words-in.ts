import type { Language } from '../core/language.ts';
import { lateWords as english } from './en/late.ts';
import { lateWords as japanese } from './ja/late.ts';
import type { WordsOf } from './words-of.ts';

/** Words of screens that are drawn after the first list of findings, which goes without them. */
export function lateWordsIn(language: Language): WordsOf<typeof japanese> {
  return language === 'ja' ? japanese : english;
}
