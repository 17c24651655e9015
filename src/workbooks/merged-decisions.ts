import type { Declared, Decisions } from '../core/decisions.ts';

/**
 * The decisions of two people in one workbook. What was decided or taken back here (`own`) since both were the same
 * (`before`) holds; everything else is as the other has left it (`theirs`).
 */
export function mergedDecisions(before: Decisions, own: Decisions, theirs: Decisions): Decisions {
  const declared = merged(answersOf(before), answersOf(own), answersOf(theirs));
  const ignored = merged(ignoredOf(before), ignoredOf(own), ignoredOf(theirs));
  return { declared: Object.fromEntries(declared), ignored: [...ignored.values()] };
}

/** Whether two people answer a question differently. */
export function areAnsweredAlike(some: Declared, others: Declared): boolean {
  const conditions = Object.keys({ ...some, ...others });
  return conditions.every((condition) => some[condition] === others[condition]);
}

function merged<T>(
  before: ReadonlyMap<string, T>,
  own: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
): Map<string, T> {
  const all = new Map(theirs);
  for (const key of before.keys()) if (!own.has(key)) all.delete(key);
  for (const [key, value] of own) {
    if (!isAlike(value, before.get(key))) all.set(key, value);
  }
  return all;
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function answersOf({ declared }: Decisions) {
  return new Map(Object.entries(declared));
}

function ignoredOf({ ignored }: Decisions) {
  return new Map(ignored.map((each) => [each.key, each]));
}
