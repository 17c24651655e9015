import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { titleOf } from '../i18n/title-of.ts';
import { itemRange } from './item-range.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

/** Where a step led to, in one sentence: the place in the list, the item, how serious it is, and what is wrong. */
export function stepAnnouncement(
  { finding, subject }: ShownFinding,
  place: { readonly position: number; readonly count: number },
  { language, interface: words, rules }: WordsShown,
): string {
  return fill(lateWordsIn(language).steps.announced, {
    ...place,
    item: subject ? itemRange(subject.nos, words) : words.header,
    severity: words.severities[finding.severity],
    title: titleOf(rules[finding.rule], finding),
  });
}
