import type { Finding } from '../core/finding.ts';
import type { RuleWords } from './rule-words.ts';

/** The fault of a finding in a few words, as its heading: in the words of its rule, which its variant may have its own of. */
export function titleOf(
  { title, titles }: RuleWords,
  { variant }: Pick<Finding, 'variant'>,
): string {
  return titles?.[variant] ?? title;
}
