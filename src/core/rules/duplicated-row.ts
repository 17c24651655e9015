import type { ChecklistItem } from '../checklist.ts';
import { itemFault } from './fault.ts';
import type { Rule } from './rule.ts';

/** A No has more than one row: every row after its first. */
export const duplicatedRow: Rule = {
  id: 'duplicated-row',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check({ items }) {
    const firstOf = new Map<number, ChecklistItem>();
    for (const { item } of items) {
      const first = firstOf.get(item.no);
      if (first) yield itemFault(item, 'no', { parameters: { first: placeOf(first, item) } });
      else firstOf.set(item.no, item);
    }
  },
};

function placeOf(first: ChecklistItem, item: ChecklistItem): string {
  const cell = first.cells.no ?? first.cells.answer ?? '';
  return first.sheet === item.sheet ? cell : `${first.sheet}!${cell}`;
}
