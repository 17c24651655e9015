import { faultAt, itemFault } from './fault.ts';
import type { Rule } from './rule.ts';

/** A row of the checklist is hidden or filtered away; it is read and judged all the same. */
export const hiddenRow: Rule = {
  id: 'hidden-row',
  severities: ['warning'],
  yieldsTo: ['missing-answer'],
  *check({ items, checklist, definition }) {
    for (const { item } of items) {
      if (item.isHidden) yield itemFault(item, 'no');
    }
    const hidden = checklist.certifications.filter(({ isHidden }) => isHidden);
    const [first] = hidden;
    if (!first) return;
    const place = checklist.certificationsAt ?? { ...first, cell: first.nameCell };
    const parameters = { names: hidden.map(({ name }) => name) };
    const where = { no: definition.certifications.no, field: 'no' } as const;
    yield faultAt(place, { variant: 'certifications', parameters }, where);
  },
};
