import { itemFault, quotesOf } from './fault.ts';
import { marksToEnter } from './form-signs.ts';
import type { Rule } from './rule.ts';

/**
 * The answer cell shows an Excel error; or it is a formula, whose last result is judged and should be looked at, or which
 * has no result that could be.
 */
export const answerNotText: Rule = {
  id: 'answer-not-text',
  severities: ['error', 'review'],
  yieldsTo: ['missing-answer'],
  *check({ items, definition }) {
    for (const { item, judgesAnswer } of items) {
      if (!judgesAnswer) continue;
      const said = { quotes: quotesOf(item, 'answer'), parameters: marksToEnter(definition) };
      if (item.answerContent === 'error') {
        yield itemFault(item, 'answer', said);
      } else if (item.unreadCells.includes('answer')) {
        // A text that does not exist is no fault of the answer: the file is damaged, and its reader says so.
        if (item.answerContent !== 'formula') continue;
        yield itemFault(item, 'answer', {
          ...said,
          severity: 'review',
          variant: 'no-result',
          quotes: [],
        });
      } else if (item.answerContent === 'formula' && item.mark !== 'unreadable') {
        // A result that cannot be read says so alone, as if it had been typed.
        yield itemFault(item, 'answer', { severity: 'review', variant: 'formula', ...said });
      }
    }
  },
};
