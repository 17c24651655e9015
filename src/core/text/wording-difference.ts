import { evenOut } from './even-out.ts';

/** Where a text leaves an official wording: its own words there, as offsets, and the official ones. */
export interface WordingDifference {
  /** The differing part of the text, in UTF-16 code units; empty where words were only taken out. */
  readonly start: number;
  readonly end: number;
  /** The official words in its place; '' where words were only put in. */
  readonly words: string;
}

/**
 * The part of `text` between what it has in common with `official` at its beginning and at its end. What never
 * counts in a comparison (width, spaces, line breaks, 、。，．) is passed over.
 */
export function differenceOf(text: string, official: string): WordingDifference {
  const [written, wanted] = [signsOf(text), signsOf(official)];
  const shorter = Math.min(written.length, wanted.length);
  let head = 0;
  while (head < shorter && written[head]?.sign === wanted[head]?.sign) head += 1;
  let tail = 0;
  const isSameBeforeTail = () => written.at(-1 - tail)?.sign === wanted.at(-1 - tail)?.sign;
  while (tail < shorter - head && isSameBeforeTail()) tail += 1;
  const own = partOf(written, head, tail, text.length);
  const theirs = partOf(wanted, head, tail, official.length);
  return { ...own, words: official.slice(theirs.start, theirs.end) };
}

/** A sign that counts, evened out, and where it stands in the text. */
interface Sign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let start = 0;
  for (const written of text) {
    const end = start + written.length;
    const sign = evenOut(written).replace(/[、。,.]/gu, '');
    if (sign !== '') signs.push({ sign, start, end });
    start = end;
  }
  return signs;
}

function partOf(signs: readonly Sign[], head: number, tail: number, length: number) {
  const first = signs[head];
  const last = signs[signs.length - tail - 1];
  const at = first?.start ?? length;
  return head + tail >= signs.length || !last
    ? { start: at, end: at }
    : { start: at, end: last.end };
}
