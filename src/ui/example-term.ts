import { fill } from '../i18n/fill.ts';
import type { RuleWords } from '../i18n/rule-words.ts';
import type { WordsShown } from './words-context.ts';

/**
 * What stands above the example of a rule that is shown for an item: for which item it is written, where it is
 * another. Null where no example is shown: there is none, or it is an item's and the finding is not (`no` null).
 */
export function exampleTerm(
  { example, exampleNo }: Pick<RuleWords, 'example' | 'exampleNo'>,
  no: number | null,
  { details, item }: WordsShown['interface'],
): string | null {
  if (example === '' || (exampleNo !== null && no === null)) return null;
  if (exampleNo === null || exampleNo === no) return details.example;
  return fill(details.exampleOf, { item: fill(item, { no: exampleNo, category: '' }).trim() });
}
