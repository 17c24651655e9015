import { isBlankText } from '../text/even-out.ts';
import { isOfficialWording, printedWordings } from '../text/official-wording.ts';
import { faultAt, type FaultFacts } from './fault.ts';
import type { Rule } from './rule.ts';

/** The text of a check item differs in meaning from every official wording. */
export const itemTextAltered: Rule = {
  id: 'item-text-altered',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check({ items, checklist, definition }) {
    for (const { item, definition: official } of items) {
      const { sheet, no } = item;
      const place = { sheet, cell: item.cells.item, text: item.item };
      const facts = factsOf(place, official.wording);
      if (facts) yield faultAt(place, facts, { no, field: 'item' });
    }
    const { certificationsItem, certificationsAt } = checklist;
    if (!certificationsItem || !certificationsAt) return;
    const place = { sheet: certificationsAt.sheet, ...certificationsItem };
    const facts = factsOf(place, definition.certifications.wording);
    if (facts) yield faultAt(place, facts, { no: definition.certifications.no, field: 'item' });
  },
};

function factsOf(
  { sheet, cell, text }: { sheet: string; cell: string | null; text: string },
  wording: string,
): FaultFacts | null {
  if (cell === null || isOfficialWording(text, wording)) return null;
  const official = printedWordings(wording)[0] ?? wording;
  const parameters = { official };
  if (isBlankText(text)) return { variant: 'blank', parameters };
  const [start, end] = differingPart(text, official);
  if (start === end) return { variant: 'removed', parameters };
  return { quotes: [{ sheet, cell, text, start, end }], parameters };
}

/** The part of `text` between what it has in common with `official` at its start and at its end. */
function differingPart(text: string, official: string): [start: number, end: number] {
  const shorter = Math.min(text.length, official.length);
  let start = 0;
  while (start < shorter && text[start] === official[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && text.at(-1 - tail) === official.at(-1 - tail)) tail += 1;
  return [start, text.length - tail];
}
