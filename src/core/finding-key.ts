import type { Finding } from './finding.ts';

/**
 * What a finding is known by from one check to the next: all that it says, but not the address of its cell, so
 * that rows may move. Two findings that say the same of the same row share a key.
 */
export function findingKey({ rule, no, field, sheet, certification, quotes }: Finding): string {
  const words = quotes.map(({ text, start, end }) => text.slice(start, end));
  return JSON.stringify([rule, no, field, sheet, certification, ...words]);
}

/** The words that a finding of this key quotes; none for a key that was not made here. */
export function wordsOfKey(key: string): string[] {
  let parts: unknown;
  try {
    parts = JSON.parse(key);
  } catch {
    return [];
  }
  if (!Array.isArray(parts)) return [];
  return parts.slice(5).filter((each): each is string => typeof each === 'string');
}
