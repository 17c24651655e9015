import type { Language } from '../core/language.ts';
import { commandLineWords as english } from './en/command-line.ts';
import { commandLineWords as japanese } from './ja/command-line.ts';
import type { WordsOf } from './words-of.ts';

/** The words of the command line. Apart from the other words: no screen needs them. */
export type CommandLineWords = WordsOf<typeof japanese>;

const WORDS: Readonly<Record<Language, CommandLineWords>> = { ja: japanese, en: english };

/** The words of the command line in one language. */
export function commandLineWordsIn(language: Language): CommandLineWords {
  return WORDS[language];
}
