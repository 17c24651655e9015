import { itemFault, quotesOf } from './fault.ts';
import { marksToEnter } from './form-signs.ts';
import type { Rule } from './rule.ts';

/** The answer cell shows an Excel error; or it is a formula, whose last result is judged and should be looked at. */
export const answerNotText: Rule = {
  id: 'answer-not-text',
  severities: ['error', 'review'],
  // An answer that cannot be read says so alone, whether it was typed or calculated.
  yieldsTo: ['missing-answer', 'unknown-answer-symbol'],
  *check({ items, definition }) {
    for (const { item, judgesAnswer } of items) {
      if (!judgesAnswer || item.answerContent === 'plain') continue;
      const said = { quotes: quotesOf(item, 'answer'), parameters: marksToEnter(definition) };
      if (item.answerContent === 'error') yield itemFault(item, 'answer', said);
      else yield itemFault(item, 'answer', { severity: 'review', variant: 'formula', ...said });
    }
  },
};
