import { itemFault, quotesOf } from './fault.ts';
import { marksToEnter } from './form-signs.ts';
import type { Rule } from './rule.ts';

/** A rationale is there, the answer is blank. */
export const rationaleWithoutAnswer: Rule = {
  id: 'rationale-without-answer',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check({ items, definition }) {
    for (const { item, isAnswered, judgesAnswer } of items) {
      if (!isAnswered || !judgesAnswer || item.mark !== 'blank') continue;
      const parameters = marksToEnter(definition);
      yield itemFault(item, 'answer', { quotes: quotesOf(item, 'rationale'), parameters });
    }
  },
};
