import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { isBlankText } from '../core/text/even-out.ts';
import { fill } from '../i18n/fill.ts';
import { itemRange } from './item-range.ts';
import type { WordsShown } from './words-context.ts';

/** What a check took for granted because nobody said it. */
export interface OpenPremise {
  readonly condition: string;
  /** The premise as a sentence. */
  readonly line: string;
}

/**
 * The conditions that were taken as not given only because their rows are blank: the user has not answered the
 * question, and no row says anything of it. Rows with 「-」 or 「対象外」 say so themselves.
 */
export function openPremises(
  checklists: readonly CheckedChecklist[],
  { language, interface: words }: WordsShown,
): OpenPremise[] {
  const premises = checklists.flatMap(({ checklist, conditions }) => {
    const definition = definitionOf(checklist.definition);
    return conditions.flatMap(({ condition, declared, suggests }): [string, string][] => {
      if (declared !== null || suggests !== 'does-not-apply') return [];
      const sections = definition?.sections.filter((each) => each.condition === condition) ?? [];
      const nos = sections.flatMap(({ items }) => items);
      const rows = checklist.items.filter(({ no }) => nos.includes(no));
      const isBlank = rows.every((row) => isBlankText(row.answer) && isBlankText(row.rationale));
      const premise = definition?.conditions.find(({ id }) => id === condition)?.premise.no;
      if (!isBlank || !premise) return [];
      const items = itemRange(nos, words);
      const line = fill(words.premises.premise, { items, premise: premise[language] });
      return [[condition, line]];
    });
  });
  // Several checklists of one book rest on the same premise: it is said once.
  return [...new Map(premises)].map(([condition, line]) => ({ condition, line }));
}
