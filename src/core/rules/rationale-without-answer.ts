import { isBlankText } from '../text/even-out.ts';
import { itemFault, quotesOf } from './fault.ts';
import type { Rule } from './rule.ts';

/** A rationale is there, the answer is blank. */
export const rationaleWithoutAnswer: Rule = {
  id: 'rationale-without-answer',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check({ items }) {
    for (const { item, isAnswered, judgesAnswer } of items) {
      if (!isAnswered || !judgesAnswer || !isBlankText(item.answer)) continue;
      yield itemFault(item, 'answer', { quotes: quotesOf(item, 'rationale') });
    }
  },
};
