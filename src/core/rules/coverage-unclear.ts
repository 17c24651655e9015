import type { CoveragePart } from '../definitions/coverage.ts';
import { findNotices } from '../text/notice-periods.ts';
import { factOf, type Passage } from '../text/passage.ts';
import { phrases } from '../text/phrases.ts';
import { itemFault, quotesOf } from './fault.ts';
import { passageOf } from './passage-of.ts';
import type { Rule } from './rule.ts';

/** ○, and a part that the item asks for is not spoken of. Which parts, and by which words, is data of the definition. */
export const coverageUnclear: Rule = {
  id: 'coverage-unclear',
  severities: ['review'],
  yieldsTo: [
    'placeholder-left',
    'thin-rationale',
    'copied-example',
    'threshold-not-met',
    'answer-contradicts-rationale',
  ],
  *check({ items, definition }) {
    for (const { item, readsText } of items) {
      if (!readsText || item.mark !== 'yes') continue;
      const parts = definition.coverage.find(({ no }) => no === item.no)?.parts;
      if (!parts) continue;
      const missing = factOf(passageOf(item), parts, (passage) =>
        parts.filter((part) => isAsked(part, passage) && !isSpoken(part, passage)),
      );
      if (missing.length === 0) continue;
      yield itemFault(item, 'rationale', {
        quotes: quotesOf(item, 'rationale'),
        parameters: { missing: missing.map(({ name }) => name) },
      });
    }
  },
};

function isAsked({ when }: CoveragePart, passage: Passage): boolean {
  return when === undefined || phrases(when).has(oneLine(passage));
}

function isSpoken(part: CoveragePart, passage: Passage): boolean {
  if (part.notice && findNotices(passage, part.notice).some(({ length }) => length !== null)) {
    return true;
  }
  const text = oneLine(passage);
  const rest = part.except === undefined ? text : phrases(part.except).without(text);
  return phrases(part.spoken).has(rest);
}

function oneLine(passage: Passage): string {
  return passage.evened.text.replaceAll('\n', '');
}
