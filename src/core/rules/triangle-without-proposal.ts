import { explanationOf } from './explanation.ts';
import { itemFault, quotesOf } from './fault.ts';
import { fullyDoneIn } from './fully-done.ts';
import type { Rule } from './rule.ts';

/** △ with neither a measure in its place nor a request to consult; also △ for what is fully done, where ○ fits. */
export const triangleWithoutProposal: Rule = {
  id: 'triangle-without-proposal',
  severities: ['warning'],
  yieldsTo: ['missing-rationale', 'placeholder-left', 'copied-example'],
  *check(context) {
    for (const judged of context.items) {
      const { item, readsText } = judged;
      if (!readsText || item.mark !== 'consult') continue;
      const { hasMeasure, asksToConsult } = explanationOf(item, context);
      if (asksToConsult) continue;
      const isDone = fullyDoneIn(judged, context) !== null;
      if (hasMeasure && !isDone) continue;
      yield itemFault(item, 'rationale', {
        variant: isDone ? 'fully-done' : 'default',
        quotes: quotesOf(item, 'rationale'),
      });
    }
  },
};
