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
      const quotes = speaking.flatMap((other) =>
        other === row ? [] : refutations(context, row, other),
      );
      if (quotes.length > 0) yield itemFault(row.item, 'answer', { quotes });
    }
  },
};

function refutations(
  { definition, options }: RuleContext,
  row: JudgedItem,
  other: JudgedItem,
): Quote[] {
  const { no } = row.item;
  const requirement = definition.requirements.find((each) => each.no === no)?.requires;
  const stretches = [
    ...(requirement ? missedElsewhere(other.item, requirement, options.today) : []),
    ...definition.contradictions
      .filter((each) => each.no === no)
      .flatMap((each) => refutedBy(each, row.item, other.item)),
  ];
  return stretches.flatMap(({ start, end }) => quotePassage(other.item, start, end));
}
