import { itemFault } from './fault.ts';
import { marksToEnter } from './form-signs.ts';
import type { JudgedItem, Rule, RuleContext } from './rule.ts';

/** A row that must be answered has neither answer nor rationale. One finding, not two. */
export const missingAnswer: Rule = {
  id: 'missing-answer',
  severities: ['error'],
  yieldsTo: [],
  *check(context) {
    for (const row of context.items) {
      if (row.standing !== 'due' || row.state !== 'blank') continue;
      // The blank copy of a row that stands twice is a row too many, not an answer too few.
      if (isCopy(row, context)) continue;
      yield itemFault(row.item, 'answer', { parameters: marksToEnter(context.definition) });
    }
  },
};

function isCopy(row: JudgedItem, { items }: RuleContext): boolean {
  const same = items.filter(({ item }) => item.no === row.item.no);
  return same.some(({ isAnswered }) => isAnswered) || same[0] !== row;
}
