import { readingForm } from '../text/evened-text.ts';
import { remembered } from '../text/remembered.ts';
import { itemFault, quotesOf } from './fault.ts';
import { passageOf } from './passage-of.ts';
import type { Rule } from './rule.ts';

/** The rationale is the city's own example for the row, or the text of the form's 例 row. */
export const copiedExample: Rule = {
  id: 'copied-example',
  severities: ['warning'],
  // An example that still holds 〇〇 is above all a placeholder.
  yieldsTo: ['placeholder-left'],
  *check({ items, definition }) {
    const sampleRow = compared(definition.exampleRow.rationale);
    for (const { item, definition: row, readsText } of items) {
      if (!readsText) continue;
      const rationale = compared(passageOf(item).compared);
      if (rationale !== compared(row.example.rationale) && rationale !== sampleRow) continue;
      yield itemFault(item, 'rationale', { quotes: quotesOf(item, 'rationale') });
    }
  },
};

/** A full stop or comma more or less makes no text one's own. */
const compared = remembered((text) => readingForm(text).replace(/[、。,.・]/gu, ''), 500);
