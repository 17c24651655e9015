import type { ItemRequirement } from '../definitions/requirement.ts';
import { itemFault } from './fault.ts';
import { missedLimits } from './missed-limits.ts';
import { quotePassage } from './passage-of.ts';
import type { Rule } from './rule.ts';

/** ○, but a fact in the rationale misses the item's limit: a place, a period, a way of authentication. */
export const thresholdNotMet: Rule = {
  id: 'threshold-not-met',
  severities: ['error', 'review'],
  yieldsTo: [],
  *check({ items, definition, options }) {
    for (const { item, readsText } of items) {
      if (!readsText || item.mark !== 'yes') continue;
      const limited = definition.requirements.find(({ no }) => no === item.no);
      if (!limited) continue;
      const facts = missedLimits(item, limited.requires, options.today);
      if (facts.length === 0) continue;
      const isCertain = facts.some((fact) => fact.isCertain);
      yield itemFault(item, 'answer', {
        ...(isCertain ? {} : { severity: 'review' }),
        variant: isCertain ? variantOf(limited) : 'unclear',
        quotes: facts.flatMap(({ start, end }) => quotePassage(item, start, end)),
        parameters: { limit: limited.limit },
      });
    }
  },
};

/** What has happened cannot be brought up to the limit any more; everything else can. */
function variantOf({ requires }: ItemRequirement): string {
  return requires.kind === 'no-personal-data-incident' ? 'incident' : 'default';
}
