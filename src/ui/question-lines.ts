import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import type { WordsShown } from './words-context.ts';

/** Each of the two questions in short with its answer: the user's own, else what the sheet suggests. */
export function questionLines(
  checklists: readonly CheckedChecklist[],
  { language, interface: { questions } }: WordsShown,
): string[] {
  const [first] = checklists;
  const definition = definitionOf(first?.checklist.definition);
  return (first?.conditions ?? []).map(({ condition, declared, suggests }) => {
    const short = definition?.conditions.find(({ id }) => id === condition)?.short;
    const question = short?.[language] ?? '';
    if (declared !== null)
      return fill(questions.declared, { question, answer: questions[declared] });
    if (suggests === 'unclear') return fill(questions.open, { question });
    const answer = suggests === 'applies' ? questions.yes : questions.no;
    return fill(questions.bySheet, { question, answer });
  });
}
