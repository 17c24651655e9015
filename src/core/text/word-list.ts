import { readingForm } from './evened-text.ts';

/** A word found in a text: `text.slice(start, end)` is `word`, in its reading form. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Words that are looked for together, in reading form.
 *
 * At each place the longest word wins, so that a long harmless word ('外部監査') can shield a short telling one.
 * The time needed grows with the text and the longest word only.
 */
export interface WordList {
  /** All words of the list in `text`, from left to right, none overlapping. */
  findAll(text: string, from?: number, to?: number): FoundWord[];
  /** The first word of the list in `text`, or null. */
  find(text: string, from?: number, to?: number): FoundWord | null;
  has(text: string): boolean;
  /** The longest word that begins exactly at `at`, or null. */
  matchAt(text: string, at: number, to?: number): FoundWord | null;
}

/**
 * Makes a word list from words, or from a text that holds them with spaces between.
 *
 * The words are evened out, so they may be written as people read them.
 */
export function wordList(written: string | Iterable<string>): WordList {
  const words = typeof written === 'string' ? written.split(/\s+/u) : written;
  const byFirst = new Map<number, string[]>();
  const firsts = new Uint8Array(SLOTS);
  const pairs = new Uint8Array(SLOTS);
  for (const word of new Set(Array.from(words, readingForm))) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    const same = byFirst.get(first);
    if (same) same.push(word);
    else byFirst.set(first, [word]);
    firsts[first & MASK] = word.length === 1 ? ALONE : firsts[first & MASK] || IN_PAIRS;
    if (word.length > 1) pairs[(first * 31 + word.charCodeAt(1)) & MASK] = 1;
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);

  function matchAt(text: string, at: number, to = text.length): FoundWord | null {
    // At nearly every place of nearly every text no word begins, and the tables say so at once.
    const first = text.charCodeAt(at);
    const kind = firsts[first & MASK];
    if (!kind) return null;
    if (kind === IN_PAIRS && !pairs[(first * 31 + text.charCodeAt(at + 1)) & MASK]) return null;
    for (const word of byFirst.get(first) ?? []) {
      const end = at + word.length;
      if (end <= to && text.startsWith(word, at)) return { word, start: at, end };
    }
    return null;
  }
  function find(text: string, from = 0, to = text.length): FoundWord | null {
    for (let at = from; at < to; at++) {
      // Most places are passed over here, without a call.
      const found = firsts[text.charCodeAt(at) & MASK] ? matchAt(text, at, to) : null;
      if (found) return found;
    }
    return null;
  }
  function findAll(text: string, from = 0, to = text.length): FoundWord[] {
    const all: FoundWord[] = [];
    for (let found = find(text, from, to); found; found = find(text, found.end, to)) {
      all.push(found);
    }
    return all;
  }
  return { find, findAll, matchAt, has: (text) => find(text) !== null };
}

/** Tables of 4 KB: the few words of a list seldom share a slot. */
const SLOTS = 4096;
const MASK = SLOTS - 1;
/** In `firsts`: words begin with the sign, of more signs than it; or the sign is a word itself. */
const IN_PAIRS = 1;
const ALONE = 2;
