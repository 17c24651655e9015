import type { Quote } from '../finding.ts';
import { itemFault } from './fault.ts';
import { quotePassage } from './passage-of.ts';
import { missedElsewhere, refutedBy } from './refuting-facts.ts';
import type { JudgedItem, Rule, RuleContext } from './rule.ts';

/** One row answers ○, and another row says what cannot be true at the same time. Reported at the row that is refuted. */
export const crossRowContradiction: Rule = {
  id: 'cross-row-contradiction',
  severities: ['warning'],
  yieldsTo: [
    'placeholder-left',
    'thin-rationale',
    'threshold-not-met',
    'answer-contradicts-rationale',
  ],
  *check(context) {
    const speaking = context.items.filter((row) => row.readsText);
    for (const row of speaking) {
      if (row.item.mark !== 'yes') continue;
      const refute = refuter(row, context);
      const quotes = speaking.flatMap((other) => (other === row ? [] : refute(other)));
      if (quotes.length > 0) yield itemFault(row.item, 'answer', { quotes });
    }
  },
};

/** Finds in other rows what refutes one. */
function refuter(
  { item }: JudgedItem,
  { definition, options }: RuleContext,
): (other: JudgedItem) => Quote[] {
  const requirement = definition.requirements.find(({ no }) => no === item.no)?.requires;
  const contradictions = definition.contradictions.filter(({ no }) => no === item.no);
  return ({ item: other }) => {
    const stretches = [
      ...(requirement ? missedElsewhere(other, requirement, options.today) : []),
      ...contradictions.flatMap((each) => refutedBy(each, item, other)),
    ];
    return stretches.flatMap(({ start, end }) => quotePassage(other, start, end));
  };
}
