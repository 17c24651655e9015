import { itemFault } from './fault.ts';
import { quotePassage } from './passage-of.ts';
import { refutationsIn } from './refuting-facts.ts';
import type { Rule } from './rule.ts';

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
    const refutations = speaking.flatMap((other) =>
      refutationsIn(other.item, context).map((refutation) => ({ other, ...refutation })),
    );
    for (const row of speaking) {
      const { item } = row;
      if (item.mark !== 'yes') continue;
      const quotes = refutations
        .filter(
          ({ no, notIn, other }) =>
            no === item.no && other !== row && !notIn.includes(other.item.no),
        )
        .flatMap(({ other, against }) =>
          against(item).flatMap(({ start, end }) => quotePassage(other.item, start, end)),
        );
      if (quotes.length > 0) yield itemFault(item, 'answer', { quotes });
    }
  },
};
