import { createContext, useContext } from 'react';
import type { Language } from '../core/language.ts';
import type { ScreenWords } from '../i18n/screen-words.ts';

/** The language of the screen and its words. */
export interface WordsShown extends ScreenWords {
  readonly language: Language;
}

/** Every component takes its words from here. */
export const WordsContext = createContext<WordsShown | null>(null);

export function useWords(): WordsShown {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component is drawn outside WordsContext.');
  return words;
}
