import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { lateWordsIn } from '../i18n/late-words-in.ts';
import { itemRange } from './item-range.ts';
import { itemsUnder } from './items-under.ts';
import { openPremises } from './open-premises.ts';
import type { WordsShown } from './words-context.ts';

/**
 * What a check rests on that its vendor has not said in the form: the answers to the two questions, and what was taken
 * for granted. One paragraph, or none.
 */
export function letterPremises(checked: CheckedChecklist, words: WordsShown): string[][] {
  const { language, interface: shown } = words;
  const definition = definitionOf(checked.checklist.definition);
  const answered = checked.conditions.flatMap(({ condition, declared }) => {
    const premise = definition?.conditions.find(({ id }) => id === condition)?.premise;
    if (declared === null || !premise) return [];
    const items = itemRange(itemsUnder(definition, condition), shown);
    return [
      fill(lateWordsIn(language).letter.premise, { items, premise: premise[declared][language] }),
    ];
  });
  const lines = [...answered, ...openPremises([checked], words).map(({ line }) => line)];
  return lines.length > 0 ? [lines] : [];
}
