import { fill } from '../i18n/fill.ts';
import type { WordsShown } from './words-context.ts';

/** The items of a section in short, such as 「No 11～16」 or 「No 17」; '' for none. */
export function itemRange(nos: readonly number[], words: WordsShown['interface']): string {
  const sorted = nos.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return fill(words.item, { no: first, category: '' }).trim();
  return fill(words.premises.items, { first, last });
}
