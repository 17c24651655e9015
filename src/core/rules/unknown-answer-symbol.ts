import type { Certification, Mark } from '../checklist.ts';
import type { Definition, MarkSpelling } from '../definitions/definition.ts';
import { isDash } from '../text/is-dash.ts';
import { certificationFault, itemFault, quotesOf, type FaultFacts } from './fault.ts';
import { marksToEnter, signsOfCertification } from './form-signs.ts';
import type { JudgedItem, Rule } from './rule.ts';

/**
 * The answer is none of the marks: an error; or a sign that only resembles one: a warning with a certain fix. In the
 * certifications, where only the yes mark and dashes belong, anything else is a warning.
 */
export const unknownAnswerSymbol: Rule = {
  id: 'unknown-answer-symbol',
  severities: ['error', 'warning'],
  yieldsTo: ['missing-answer'],
  *check({ items, checklist, definition }) {
    for (const row of items) {
      const facts = factsOfAnswer(row, definition);
      if (!facts) continue;
      const said = { quotes: quotesOf(row.item, 'answer'), parameters: marksToEnter(definition) };
      yield itemFault(row.item, 'answer', { ...said, ...facts });
    }
    for (const certification of checklist.certifications) {
      const facts = factsOfCertification(certification, definition);
      if (!facts) continue;
      const { sheet, cell, value } = certification;
      const quotes = [{ sheet, cell, text: value, start: 0, end: value.length }];
      const said = { quotes, parameters: signsOfCertification(definition) };
      yield certificationFault(certification, definition, { ...said, ...facts });
    }
  },
};

function factsOfAnswer(
  { item, judgesAnswer }: JudgedItem,
  definition: Definition,
): FaultFacts | null {
  if (!judgesAnswer || item.answerContent === 'error') return null;
  if (item.isLookAlike) return lookAlike(item.mark, definition);
  // Of what could not be read nothing is known.
  if (item.mark !== 'unreadable' || item.unreadCells.includes('answer')) return null;
  if (isDash(item.answer, definition.marks.dashes)) return { variant: 'dash' };
  return hasSeveralMarks(item.answer, definition) ? { variant: 'several-marks' } : {};
}

function factsOfCertification(
  { mark, isLookAlike, isUnread }: Certification,
  definition: Definition,
): FaultFacts | null {
  if (mark === 'blank' || isUnread) return null;
  if (mark === 'yes' && isLookAlike) return lookAlike(mark, definition);
  const isExpected = (mark === 'yes' || mark === 'no') && !isLookAlike;
  return isExpected ? null : { severity: 'warning', variant: 'certification' };
}

function lookAlike(mark: Mark, { marks }: Definition): FaultFacts {
  const facts = { severity: 'warning', variant: 'look-alike' } as const;
  if (mark === 'blank' || mark === 'unreadable') return facts;
  return { ...facts, mend: marks[mark].official };
}

function isRead(sign: string, mark: MarkSpelling): boolean {
  return sign === mark.official || mark.alsoRead.includes(sign);
}

function hasSeveralMarks(answer: string, { marks }: Definition): boolean {
  const signs = Array.from(answer);
  const all = [marks.yes, marks.no, marks.consult];
  return signs.filter((sign) => all.some((mark) => isRead(sign, mark))).length > 1;
}
