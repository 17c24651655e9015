import { evenOut } from './even-out.ts';

/**
 * True when `text` is the official wording: '{関係する|関する}' in `wording` marks a place where official
 * copies differ, and each place may come from either copy.
 *
 * Width, spaces and line breaks never count, nor do 、。，． and the long mark that ends a katakana word
 * (サーバ and サーバー). Every other difference counts.
 */
export function isOfficialWording(text: string, wording: string): boolean {
  let official = reducedWordings.get(wording);
  if (official === undefined) {
    official = new Set(printedWordings(wording).map(wordsThatCount));
    reducedWordings.set(wording, official);
  }
  return official.has(wordsThatCount(text));
}

/** The text without all that never counts between two copies of a wording: equal results are equal wordings. */
export function wordsThatCount(text: string): string {
  return evenOut(text).replace(FINAL_LONG_MARK, '').replace(PUNCTUATION, '');
}

/** Every text that filling in the places of a wording can give, the blank form's first. */
export function printedWordings(wording: string): string[] {
  const place = /\{([^{}]*)\}/u.exec(wording);
  if (place === null) return [wording];
  const before = wording.slice(0, place.index);
  const after = printedWordings(wording.slice(place.index + place[0].length));
  return (place[1] ?? '')
    .split('|')
    .flatMap((variant) => after.map((rest) => before + variant + rest));
}

const reducedWordings = new Map<string, ReadonlySet<string>>();

/** A long mark, evened out to '-', after katakana and with no katakana behind it. */
const FINAL_LONG_MARK = /(?<=[ァ-ヺ])-+(?![ァ-ヺ])/gu;

/** 、。，． after evening out: the full-width comma and stop have become ASCII. */
const PUNCTUATION = /[、。,.]/gu;
