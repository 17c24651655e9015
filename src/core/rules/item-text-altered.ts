import { isBlankText } from '../text/even-out.ts';
import { isOfficialWording, printedWordings } from '../text/official-wording.ts';
import { differenceOf } from '../text/wording-difference.ts';
import { faultAt, type FaultFacts } from './fault.ts';
import type { Rule } from './rule.ts';

/** The text of a check item differs in meaning from every official wording. */
export const itemTextAltered: Rule = {
  id: 'item-text-altered',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check({ items, checklist, definition }) {
    for (const { item, definition: official } of items) {
      const { sheet, row, no } = item;
      const place = { sheet, row, cell: item.cells.item, text: item.item };
      const facts = item.unreadCells.includes('item') ? null : factsOf(place, official.wording);
      if (facts) yield faultAt(place, facts, { no, field: 'item' });
    }
    const { certificationsItem, certificationsAt } = checklist;
    if (!certificationsItem || !certificationsAt || certificationsItem.isUnread) return;
    const place = { ...certificationsAt, ...certificationsItem };
    const facts = factsOf(place, definition.certifications.wording);
    if (facts) yield faultAt(place, facts, { no: definition.certifications.no, field: 'item' });
  },
};

function factsOf(
  { sheet, cell, text }: { sheet: string; cell: string | null; text: string },
  wording: string,
): FaultFacts | null {
  if (cell === null || isOfficialWording(text, wording)) return null;
  const copies = printedWordings(wording);
  if (isBlankText(text))
    return { variant: 'blank', parameters: { official: copies[0] ?? wording } };
  const [nearest, ...others] = copies.map((copy) => ({ copy, ...differenceOf(text, copy) }));
  if (!nearest) return null;
  const size = ({ start, end, words }: typeof nearest) => end - start + words.length;
  const { copy, start, end, words } = others.reduce(
    (best, each) => (size(each) < size(best) ? each : best),
    nearest,
  );
  return {
    variant: start === end ? 'removed' : words === '' ? 'added' : 'default',
    quotes: start === end ? [] : [{ sheet, cell, text, start, end }],
    parameters: { official: copy, words },
  };
}
