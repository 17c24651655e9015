import { isBlankText } from '../text/even-out.ts';
import { headerFault } from './fault.ts';
import { isUnfilledLine } from './form-signs.ts';
import type { Rule } from './rule.ts';

/**
 * The vendor's or the system's name is blank, still only underscores, an Excel error, or its field was taken out of the
 * form's head.
 * A bare table, which never had a place for names, lacks none.
 */
export const headerMissing: Rule = {
  id: 'header-missing',
  severities: ['error'],
  yieldsTo: [],
  *check({ checklist, definition }) {
    if (!checklist.hasHead) return;
    for (const field of ['vendor', 'system'] as const) {
      const header = checklist[field];
      const parameters = { label: definition.header[field].labels[0] ?? field };
      if (header?.content === 'error') {
        const { sheet, cell, value } = header;
        const quotes = [{ sheet, cell, text: value, start: 0, end: value.length }];
        yield headerFault(checklist, field, { variant: 'error', quotes, parameters });
      } else if (header === null) {
        yield headerFault(checklist, field, { variant: 'no-field', parameters });
      } else if (isBlankText(header.value) || isUnfilledLine(header.value)) {
        // What could not be read may well be a name.
        if (header.content === undefined) yield headerFault(checklist, field, { parameters });
      }
    }
  },
};
