import type { CellPlace } from '../cell.ts';
import type { ChecklistItem } from '../checklist.ts';
import { addressFrom } from './address-from.ts';
import { faultAt, itemFault } from './fault.ts';
import { misprintedRows } from './misprinted-rows.ts';
import type { Fault, Rule, RuleContext } from './rule.ts';

/** A No has more than one row: every row after its first, or the one whose item says that another No belongs there. */
export const duplicatedRow: Rule = {
  id: 'duplicated-row',
  severities: ['error'],
  yieldsTo: ['missing-answer'],
  *check(context) {
    const { items, checklist, definition } = context;
    const firstOf = new Map<number, ChecklistItem>();
    for (const { item } of items) {
      const first = firstOf.get(item.no);
      if (first) {
        const parameters = { first: addressFrom(item.sheet, placeOf(first)) };
        yield itemFault(item, 'no', { parameters });
      } else firstOf.set(item.no, item);
    }
    yield* misprints(context);
    const { certificationsAt: first, certificationsAgain: again } = checklist;
    if (!first) return;
    for (const place of again) {
      const where = { no: definition.certifications.no, field: 'no' } as const;
      yield faultAt(place, { parameters: { first: addressFrom(place.sheet, first) } }, where);
    }
  },
};

function* misprints(context: RuleContext): Iterable<Fault> {
  for (const { at, no: right, misprint, isTwice } of misprintedRows(context)) {
    if (!isTwice) continue;
    const { no, isBare } = misprint;
    const facts = { variant: 'misprinted', parameters: { right } };
    const mend = isBare ? { mend: String(right) } : {};
    yield faultAt(at, { ...facts, ...mend }, { no, field: 'no' });
  }
}

function placeOf({ sheet, cells }: ChecklistItem): CellPlace {
  return { sheet, cell: cells.no ?? cells.answer ?? '' };
}
