import type { Language } from '../core/language.ts';
import { reportWords as english } from './en/report.ts';
import { reportWords as japanese } from './ja/report.ts';
import type { WordsOf } from './words-of.ts';

/** The words of printed reports. Apart from the other words: the task pane prints no report. */
export type ReportWords = WordsOf<typeof japanese>;

const WORDS: Readonly<Record<Language, ReportWords>> = { ja: japanese, en: english };

/** The words of printed reports in one language. */
export function reportWordsIn(language: Language): ReportWords {
  return WORDS[language];
}
