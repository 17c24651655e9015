import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';
import { isBlankText } from '../core/text/even-out.ts';
import { fill } from '../i18n/fill.ts';
import { checklistTitles } from './checklist-titles.ts';
import { itemRange } from './item-range.ts';
import { itemsUnder } from './items-under.ts';
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
  const titles = checklistTitles(checklists);
  const lines = new Map<string, string>();
  const sheets = new Map<string, string[]>();
  checklists.forEach(({ checklist, conditions }, n) => {
    const definition = definitionOf(checklist.definition);
    for (const { condition, declared, suggests } of conditions) {
      if (declared !== null || suggests !== 'does-not-apply') continue;
      const nos = itemsUnder(definition, condition);
      const rows = checklist.items.filter(({ no }) => nos.includes(no));
      const isBlank = rows.every((row) => isBlankText(row.answer) && isBlankText(row.rationale));
      const premise = definition?.conditions.find(({ id }) => id === condition)?.premise.no;
      if (!isBlank || !premise) continue;
      const items = itemRange(nos, words);
      lines.set(condition, fill(words.premises.premise, { items, premise: premise[language] }));
      sheets.set(condition, [...(sheets.get(condition) ?? []), titles[n] ?? '']);
    }
  });
  return [...lines].map(([condition, item]) => {
    const own = sheets.get(condition) ?? [];
    // What all of them rest on is said once, without their names.
    if (own.length === checklists.length) return { condition, line: item };
    const sheet = own.join(words.listSeparator);
    return { condition, line: fill(words.onSheet, { sheet, item }) };
  });
}
