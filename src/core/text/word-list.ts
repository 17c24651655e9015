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
  const beginnings = new Uint8Array(SLOTS);
  const slot = (at: number) => beginnings[at] ?? 0;
  const mark = (at: number, sign: number) => {
    beginnings[at] = slot(at) | sign;
  };
  for (const word of new Set(Array.from(words, readingForm))) {
    if (word === '') continue;
    const first = word.charCodeAt(0);
    const same = byFirst.get(first);
    if (same) same.push(word);
    else byFirst.set(first, [word]);
    mark(first % SLOTS, word.length === 1 ? ALONE : LEADS_ON);
    if (word.length > 1) mark(slotOfPair(first, word.charCodeAt(1)), PAIR);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length);

  /** False for nearly every place where no word begins, which are most places of most texts. */
  function mayBegin(text: string, at: number): boolean {
    const first = text.charCodeAt(at);
    const sign = slot(first % SLOTS);
    if ((sign & (ALONE | LEADS_ON)) === 0) return false;
    if ((sign & ALONE) !== 0) return true;
    if (at + 1 === text.length) return false;
    return (slot(slotOfPair(first, text.charCodeAt(at + 1))) & PAIR) !== 0;
  }
  function matchAt(text: string, at: number, to = text.length): FoundWord | null {
    if (at >= to || !mayBegin(text, at)) return null;
    for (const word of byFirst.get(text.charCodeAt(at)) ?? []) {
      const end = at + word.length;
      if (end <= to && text.startsWith(word, at)) return { word, start: at, end };
    }
    return null;
  }
  function find(text: string, from = 0, to = text.length): FoundWord | null {
    for (let at = from; at < to; at++) {
      const found = mayBegin(text, at) ? matchAt(text, at, to) : null;
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

/** A table of 4 KB a list: the few words of a list seldom share a slot, and the lists together stay small. */
const SLOTS = 4096;
const ALONE = 1;
const LEADS_ON = 2;
const PAIR = 4;

function slotOfPair(first: number, second: number): number {
  return (first * 31 + second) % SLOTS;
}
