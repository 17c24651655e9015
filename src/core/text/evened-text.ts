import { DASHES, INVISIBLE, WAVES } from './signs.ts';

/**
 * A text in its reading form together with the way back to the original.
 *
 * `text[i]` comes from `source.slice(starts[i], ends[i])`. Offsets are UTF-16 code units.
 */
export interface EvenedText {
  readonly source: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A piece of the original text: `text` is `source.slice(start, end)`. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All become 'ー', so that katakana words keep their long mark. */
const DASH = new Set(`-${DASHES}`);
/** Rings typed for ○; NFKC leaves them apart. All become 〇, which is also the zero of kanji numerals. */
const RINGS = new Set('○〇◯');
const WAVE = new Set(WAVES);

/** Signs that are their own reading form, as most of the words that rules look for consist of. */
const PLAIN = /^[\u3041-\u30faー\u4e00-\u9fffa-z0-9]*$/u;

/**
 * The form in which words are looked for: the comparison form of even-out.ts, in lower case, ○ 〇 ◯ as '〇',
 * dashes as 'ー'. No spaces and no line breaks.
 */
export function readingForm(text: string): string {
  return PLAIN.test(text) ? text : even(text, false).text;
}

/** The reading form with its way back to `source`; line breaks stay as '\n'. */
export function evenWithPlaces(source: string): EvenedText {
  return even(source, true);
}

/** The words of the original behind `text.slice(start, end)` of an evened text. Empty ranges give an empty place. */
export function placeInSource(evened: EvenedText, start: number, end: number): Place {
  const from = evened.starts[start] ?? evened.source.length;
  const to = end > start ? (evened.ends[end - 1] ?? evened.source.length) : from;
  return { text: evened.source.slice(from, to), start: from, end: to };
}

function even(source: string, keepsLineBreaks: boolean): EvenedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < source.length;) {
    const end = clusterEnd(source, start);
    const evened = evenCluster(source.slice(start, end), keepsLineBreaks);
    pieces.push(evened);
    for (let i = 0; i < evened.length; i++) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { source, text: pieces.join(''), starts, ends };
}

/** A sign with the marks that belong to it: half-width ｶﾞ, か+U+3099, '\r\n'. */
function clusterEnd(source: string, start: number): number {
  const first = source.charCodeAt(start);
  if (first === 0x0d && source.charCodeAt(start + 1) === 0x0a) return start + 2;
  let end = start + (isHighSurrogate(first) && start + 1 < source.length ? 2 : 1);
  while (end < source.length && isMark(source.charCodeAt(end))) end++;
  return end;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Combining marks, half-width (han)dakuten and variation selectors. */
function isMark(unit: number): boolean {
  return (
    unit === 0xff9e ||
    unit === 0xff9f ||
    unit === 0x3099 ||
    unit === 0x309a ||
    (unit >= 0x0300 && unit <= 0x036f) ||
    (unit >= 0xfe00 && unit <= 0xfe0f)
  );
}

function evenCluster(cluster: string, keepsLineBreaks: boolean): string {
  if (cluster.length === 1) {
    const unit = cluster.charCodeAt(0);
    // Hiragana, katakana and kanji are most of every text and are their own reading form.
    const isPlain = (unit >= 0x3041 && unit <= 0x30fa) || (unit >= 0x4e00 && unit <= 0x9fff);
    if (isPlain) return cluster;
    if (unit === 0x0a || unit === 0x0d) return keepsLineBreaks ? '\n' : '';
    if (DASH.has(cluster)) return 'ー';
    if (RINGS.has(cluster)) return '〇';
    if (WAVE.has(cluster)) return '~';
  }
  if (cluster === '\r\n') return keepsLineBreaks ? '\n' : '';
  return cluster.normalize('NFKC').toLowerCase().replace(UNSEEN, '');
}

const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
