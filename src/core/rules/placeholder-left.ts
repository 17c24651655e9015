import type { HeaderField } from '../checklist.ts';
import type { Quote } from '../finding.ts';
import { placeInSource } from '../text/evened-text.ts';
import { factOf, placeIn, readPassage, type Passage } from '../text/passage.ts';
import { findPlaceholders } from '../text/placeholders.ts';
import type { Stretch } from '../text/stretch.ts';
import { headerFault, itemFault } from './fault.ts';
import { passageOf, quotePassage } from './passage-of.ts';
import type { Rule } from './rule.ts';

/** Text that was meant to be replaced is left in a rationale, in 事業者名 or in システム名. */
export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severities: ['error'],
  yieldsTo: ['rationale-without-answer', 'header-missing'],
  *check({ checklist, items }) {
    for (const field of ['vendor', 'system'] as const) {
      const header = checklist[field];
      const quotes = header ? quotesOfHeader(header) : [];
      if (quotes.length > 0) yield headerFault(checklist, field, { quotes });
    }
    for (const { item, readsText } of items) {
      if (!readsText) continue;
      const found = placeholdersIn(passageOf(item));
      if (found.length === 0) continue;
      const quotes = found.flatMap(({ start, end }) => quotePassage(item, start, end));
      yield itemFault(item, 'rationale', { quotes });
    }
  },
};

function quotesOfHeader({ value, sheet, cell }: HeaderField): Quote[] {
  const passage = readPassage(value);
  return placeholdersIn(passage).map(({ start, end }) => {
    const place = placeIn(passage, start, end);
    return { sheet, cell, text: value, start: place.start, end: place.end };
  });
}

function placeholdersIn(passage: Passage): readonly Stretch[] {
  return factOf(passage, findPlaceholders, ({ evened }) =>
    findPlaceholders(evened.text).filter(
      ({ start, end }) => !isRowOfMarks(placeInSource(evened, start, end).text),
    ),
  );
}

/** 「○　×　○」: the marks of a table's columns, written with space between. */
function isRowOfMarks(written: string): boolean {
  return /\s/u.test(written) && /^[^\p{L}\p{N}]+$/u.test(written);
}
