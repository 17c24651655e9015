import { isBlankText } from '../text/even-out.ts';
import { headerFault } from './fault.ts';
import { isUnfilledLine } from './form-signs.ts';
import type { Rule } from './rule.ts';

/**
 * The vendor's or the system's name is blank, still only underscores, or its field was taken out of the form's head.
 * A bare table, which never had a place for names, lacks none.
 */
export const headerMissing: Rule = {
  id: 'header-missing',
  severities: ['error'],
  yieldsTo: [],
  *check({ checklist, definition }) {
    if (!checklist.hasHead) return;
    for (const field of ['vendor', 'system'] as const) {
      const value = checklist[field]?.value ?? '';
      if (!isBlankText(value) && !isUnfilledLine(value)) continue;
      const variant = checklist[field] ? 'default' : 'no-field';
      const label = definition.header[field].labels[0] ?? field;
      yield headerFault(checklist, field, { variant, parameters: { label } });
    }
  },
};
