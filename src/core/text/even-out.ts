import { remembered } from './remembered.ts';

/**
 * The text with everything removed that never counts in a comparison: NFKC, no spaces, line breaks or
 * invisible characters, and every dash, minus and long mark written '-' (every wave dash '~').
 *
 * '○', '〇' and '◯' stay three different characters, as NFKC leaves them.
 */
export const evenOut: (text: string) => string = remembered(
  (text) => text.normalize('NFKC').replace(INVISIBLE, '').replace(DASHES, '-').replace(WAVES, '~'),
  2000,
);

/** True when nothing but spaces of any width, line breaks and invisible characters is there. */
export function isBlankText(text: string): boolean {
  return text.length === 0 || text.replace(INVISIBLE, '') === '';
}

/** The text without spaces of any width, line breaks and invisible characters; its signs stay as written. */
export function withoutSpaces(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Spaces of any width, line breaks, zero-width characters, soft hyphens and variation selectors. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f]+/gu;

/** Hyphens, dashes, minus signs, the long mark of katakana and the ruled line that is typed for them. */
const DASHES = /[\u2010-\u2015\u2212\u30fc\uff70\u2500\u2501\ufe58\ufe63\uff0d]/gu;

const WAVES = /[\u301c\uff5e\u223c\u2053]/gu;
