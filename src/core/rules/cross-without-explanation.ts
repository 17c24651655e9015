import { explanationOf } from './explanation.ts';
import { itemFault, quotesOf } from './fault.ts';
import type { Rule } from './rule.ts';

/**
 * × with neither a measure in its place nor a plan. A bare reason is not enough. For No 13 the measure is what was
 * done about what happened.
 */
export const crossWithoutExplanation: Rule = {
  id: 'cross-without-explanation',
  severities: ['warning'],
  yieldsTo: [
    'missing-rationale',
    'placeholder-left',
    'copied-example',
    'answer-contradicts-rationale',
  ],
  *check(context) {
    for (const { item, readsText } of context.items) {
      if (!readsText || item.mark !== 'no') continue;
      const { hasMeasure, hasPlan } = explanationOf(item, context);
      if (hasMeasure || hasPlan) continue;
      const isOfIncidents = context.definition.requirements.some(
        ({ no, requires }) => no === item.no && requires.kind === 'no-personal-data-incident',
      );
      yield itemFault(item, 'rationale', {
        quotes: quotesOf(item, 'rationale'),
        variant: isOfIncidents ? 'incident' : 'default',
      });
    }
  },
};
