import type { CellPlace } from '../cell.ts';
import type { ChecklistItem } from '../checklist.ts';
import { faultAt, itemFault } from './fault.ts';
import type { Rule } from './rule.ts';

/** A No has more than one row: every row after its first. */
export const duplicatedRow: Rule = {
  id: 'duplicated-row',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check({ items, checklist, definition }) {
    const firstOf = new Map<number, ChecklistItem>();
    for (const { item } of items) {
      const first = firstOf.get(item.no);
      if (first) {
        const parameters = { first: addressFrom(placeOf(item), placeOf(first)) };
        yield itemFault(item, 'no', { parameters });
      } else firstOf.set(item.no, item);
    }
    const { certificationsAt: first, certificationsAgain: again } = checklist;
    if (!first) return;
    for (const place of again) {
      const where = { no: definition.certifications.no, field: 'no' } as const;
      yield faultAt(place, { parameters: { first: addressFrom(place, first) } }, where);
    }
  },
};

function placeOf({ sheet, cells }: ChecklistItem): CellPlace {
  return { sheet, cell: cells.no ?? cells.answer ?? '' };
}

/** How a place is named to somebody who looks at another one. */
function addressFrom(from: CellPlace, { sheet, cell }: CellPlace): string {
  return sheet === from.sheet ? cell : `${sheet}!${cell}`;
}
