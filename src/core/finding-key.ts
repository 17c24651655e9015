import type { Ignored } from './decisions.ts';
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
  return partsOf(key)
    .slice(FIRST_WORD)
    .filter((each): each is string => typeof each === 'string');
}

/** Findings that were set aside, under the keys of today: those of version 0.1.0 held the name of the sheet. */
export function renewed(
  ignored: readonly Ignored[],
  findings: readonly Finding[],
): readonly Ignored[] {
  return ignored.map((each) => {
    const sheet = partsOf(each.key)[FORM];
    if (typeof sheet !== 'string') return each;
    const alike = findings.filter((finding) => findingKey(finding) === keyIn(each.key, finding));
    const own = alike.find((finding) => finding.sheet === sheet) ?? alike[0];
    return own ? { ...each, key: findingKey(own) } : each;
  });
}

/** Where in a key its form stands, and its quoted words begin. */
const FORM = 3;
const FIRST_WORD = 5;

/** The key as it would be made today of a finding in the same form as this one. */
function keyIn(key: string, { form }: Finding): string {
  return JSON.stringify(partsOf(key).with(FORM, form ?? null));
}

function partsOf(key: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(key);
    return Array.isArray(parts) ? parts : [];
  } catch {
    // Not made here.
    return [];
  }
}
