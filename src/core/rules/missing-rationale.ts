import { isBlankText } from '../text/even-out.ts';
import { isDash } from '../text/is-dash.ts';
import { itemFault, quotesOf } from './fault.ts';
import type { Rule } from './rule.ts';

/** The answer is ○, × or △, and the rationale is blank or no more than a dash. */
export const missingRationale: Rule = {
  id: 'missing-rationale',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check({ items, definition }) {
    for (const { item, judgesAnswer } of items) {
      if (!judgesAnswer || item.mark === 'blank' || item.mark === 'unreadable') continue;
      if (item.unreadCells.includes('rationale')) continue;
      const parameters = { answer: item.answer.trim() };
      if (isBlankText(item.rationale)) {
        yield itemFault(item, 'rationale', { parameters });
      } else if (isDash(item.rationale, definition.marks.dashes)) {
        const quotes = quotesOf(item, 'rationale');
        yield itemFault(item, 'rationale', { variant: 'dash', quotes, parameters });
      }
    }
  },
};
