import { addressFrom } from './address-from.ts';
import { missingRowFault } from './fault.ts';
import { misprintedRows } from './misprinted-rows.ts';
import type { Rule } from './rule.ts';

/** A No of the definition has no row, or only one whose No cell says what no row is called. */
export const rowMissing: Rule = {
  id: 'row-missing',
  severities: ['error'],
  yieldsTo: [],
  *check(context) {
    const { checklist, definition } = context;
    const found = new Set(checklist.items.map(({ no }) => no));
    for (const { no } of definition.items) {
      if (!found.has(no)) yield missingRowFault(checklist, no);
    }
    const hasCertifications =
      checklist.certificationsAt !== null || checklist.certifications.length > 0;
    if (!hasCertifications) yield missingRowFault(checklist, definition.certifications.no);
    for (const { at, no, misprint, isTwice } of misprintedRows(context)) {
      if (isTwice) continue;
      const fault = missingRowFault(checklist, no, { variant: 'misprinted' });
      yield { ...fault, parameters: { at: addressFrom(fault.sheet, at), printed: misprint.no } };
    }
  },
};
