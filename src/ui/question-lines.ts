import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { checklistTitles } from './checklist-titles.ts';
import type { WordsShown } from './words-context.ts';

/**
 * Each of the two questions in short with its answer: the user's own, else what the sheet suggests. Where the sheets of
 * several checklists suggest different answers, each line names its sheet.
 */
export function questionLines(
  checklists: readonly CheckedChecklist[],
  words: WordsShown,
): string[] {
  const each = checklists.map((checked) => linesOf(checked, words));
  const distinct = new Set(each.flat());
  if (each.every((lines) => lines.length === distinct.size)) return [...distinct];
  const titles = checklistTitles(checklists);
  return each.flatMap((lines, n) =>
    lines.map((line) => fill(words.interface.onSheet, { sheet: titles[n] ?? '', item: line })),
  );
}

function linesOf({ checklist, conditions }: CheckedChecklist, { language }: WordsShown): string[] {
  const { questions } = lateWordsIn(language);
  const definition = definitionOf(checklist.definition);
  return conditions.map(({ condition, declared, suggests }) => {
    const short = definition?.conditions.find(({ id }) => id === condition)?.short;
    const question = short?.[language] ?? '';
    if (declared !== null)
      return fill(questions.declared, { question, answer: questions[declared] });
    if (suggests === 'unclear') return fill(questions.open, { question });
    const answer = suggests === 'applies' ? questions.yes : questions.no;
    return fill(questions.bySheet, { question, answer });
  });
}
