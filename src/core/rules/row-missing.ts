import { missingRowFault } from './fault.ts';
import type { Rule } from './rule.ts';

/** A No of the definition has no row. */
export const rowMissing: Rule = {
  id: 'row-missing',
  severities: ['error'],
  yieldsTo: [],
  *check({ checklist, definition }) {
    const found = new Set(checklist.items.map(({ no }) => no));
    for (const { no } of definition.items) {
      if (!found.has(no)) yield missingRowFault(checklist, no);
    }
    const hasCertifications =
      checklist.certificationsAt !== null || checklist.certifications.length > 0;
    if (!hasCertifications) yield missingRowFault(checklist, definition.certifications.no);
  },
};
