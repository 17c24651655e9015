import type { CoveragePart } from '../definitions/coverage.ts';
import { dayOf, type Day } from '../text/dates.ts';
import { readPeriod } from '../text/durations.ts';
import { findNotices } from '../text/notice-periods.ts';
import { factOf, together, type Passage } from '../text/passage.ts';
import { readReach } from '../text/periods-reaching.ts';
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
  *check({ items, definition, options }) {
    const today = dayOf(options.today);
    for (const { item, readsText } of items) {
      if (!readsText || item.mark !== 'yes') continue;
      const parts = definition.coverage.find(({ no }) => no === item.no)?.parts;
      if (!parts) continue;
      const missing = factOf(passageOf(item), together(parts, today), (passage) =>
        parts.filter((part) => isAsked(part, passage) && !isSpoken(part, passage, today)),
      );
      if (missing.length === 0) continue;
      // Entries of one name are the part under several conditions.
      const names = new Map(missing.map(({ name }) => [name.ja, name]));
      yield itemFault(item, 'rationale', {
        quotes: quotesOf(item, 'rationale'),
        parameters: { missing: [...names.values()] },
      });
    }
  },
};

function isAsked({ when }: CoveragePart, passage: Passage): boolean {
  return when === undefined || phrases(when).has(oneLine(passage));
}

function isSpoken(part: CoveragePart, passage: Passage, today: Day): boolean {
  const { notice, except, reaching, elsewhere, when } = part;
  if (notice && findNotices(passage, notice).some(({ length }) => length !== null)) return true;
  const text = oneLine(passage);
  const own = except === undefined ? text : phrases(except).without(text);
  const reach = reaching === undefined ? null : readReach(own, readPeriod(reaching), today);
  if (reach?.isFar || phrases(part.spoken).has(reach?.rest ?? own)) return true;
  if (elsewhere === undefined || when === undefined) return false;
  return passage.sentences.some(
    (sentence) => phrases(elsewhere).has(sentence.text) && !phrases(when).has(sentence.text),
  );
}

function oneLine(passage: Passage): string {
  return passage.evened.text.replaceAll('\n', '');
}
