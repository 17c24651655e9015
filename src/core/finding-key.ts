import type { Finding } from './finding.ts';

/**
 * What a finding is known by from one check to the next: all that it says, but not where its cell stands, so that rows
 * may move and the sheet may be renamed. Two findings that say the same of the same row share a key.
 */
export function findingKey({ rule, no, field, form, certification, quotes }: Finding): string {
  const words = quotes.map(({ text, start, end }) => text.slice(start, end));
  return JSON.stringify([rule, no, field, form ?? null, certification, ...words]);
}

/** The words that a finding of this key quotes; none for a key that was not made here. */
export function wordsOfKey(key: string): string[] {
  return partsOfKey(key)
    .slice(FIRST_WORD)
    .filter((each): each is string => typeof each === 'string');
}

/** Where the quoted words of a key begin. */
const FIRST_WORD = 5;

/** The parts of a key; none of one that was not made here. */
export function partsOfKey(key: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? parts : [];
  } catch {
    // Anybody can write into a workbook.
    return [];
  }
}
