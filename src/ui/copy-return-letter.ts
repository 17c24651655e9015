import { copyText } from './copy-text.ts';
import { returnLetter, type Letter } from './return-letter.ts';
import type { WordsShown } from './words-context.ts';

/** Copies the text of a mail that returns a checklist; false where the browser forbids it. */
export function copyReturnLetter(letter: Letter, words: WordsShown): Promise<boolean> {
  return copyText(returnLetter(letter, words));
}
