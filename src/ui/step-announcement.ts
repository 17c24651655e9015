import { fill } from '../i18n/fill.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

/** Where a step led to, in one sentence: the place in the list, the item, how serious it is, and what is wrong. */
export function stepAnnouncement(
  { finding: { no, severity, rule } }: ShownFinding,
  place: { readonly position: number; readonly count: number },
  { interface: words, rules }: Pick<WordsShown, 'interface' | 'rules'>,
): string {
  return fill(words.steps.announced, {
    ...place,
    item: no === null ? words.header : fill(words.item, { no, category: '' }).trim(),
    severity: words.severities[severity],
    title: rules[rule].title,
  });
}
