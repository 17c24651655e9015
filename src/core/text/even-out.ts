import { remembered } from './remembered.ts';
import { DASHES, INVISIBLE, WAVES } from './signs.ts';

/**
 * The text with everything removed that never counts in a comparison: NFKC, no spaces, line breaks or
 * invisible characters, and every dash, minus and long mark written '-' (every wave dash '~').
 *
 * '○', '〇' and '◯' stay three different characters, as NFKC leaves them.
 */
export const evenOut: (text: string) => string = remembered(
  (text) => text.normalize('NFKC').replace(UNSEEN, '').replace(DASH, '-').replace(WAVE, '~'),
  2000,
);

/** True when nothing but spaces of any width, line breaks and invisible characters is there. */
export function isBlankText(text: string): boolean {
  return text.length === 0 || text.replace(UNSEEN, '') === '';
}

/** The text without spaces of any width, line breaks and invisible characters; its signs stay as written. */
export function withoutSpaces(text: string): string {
  return text.replace(UNSEEN, '');
}

const UNSEEN = new RegExp(`[${INVISIBLE}]+`, 'gu');
const DASH = new RegExp(`[${DASHES}]`, 'gu');
const WAVE = new RegExp(`[${WAVES}]`, 'gu');
