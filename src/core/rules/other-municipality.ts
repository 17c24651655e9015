import { findOtherMunicipalities } from '../text/municipalities.ts';
import { factOf, together } from '../text/passage.ts';
import { itemFault } from './fault.ts';
import { passageOf, quotePassage } from './passage-of.ts';
import type { Rule } from './rule.ts';

/** The rationale speaks to another municipality: text reused from another submission. */
export const otherMunicipality: Rule = {
  id: 'other-municipality',
  severities: ['review'],
  yieldsTo: [],
  *check({ items, definition: { municipality } }) {
    for (const { item, readsText } of items) {
      if (!readsText) continue;
      const found = factOf(
        passageOf(item),
        together(findOtherMunicipalities, municipality.ja),
        (passage) => findOtherMunicipalities(passage, municipality.ja),
      );
      if (found.length === 0) continue;
      yield itemFault(item, 'rationale', {
        quotes: found.flatMap(({ start, end }) => quotePassage(item, start, end)),
        parameters: { municipality },
      });
    }
  },
};
