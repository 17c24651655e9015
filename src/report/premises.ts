import { definitionOf } from '../core/definitions/definition-of.ts';
import type { Definition } from '../core/definitions/definition.ts';
import type { Language } from '../core/language.ts';
import { isBlankText } from '../core/text/even-out.ts';
import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';
import type { ChecklistEntry } from './file-report.ts';

/**
 * On what premise each conditional section was judged, a sentence a condition: as declared, or as not due because it
 * holds no answer and nothing was declared. A section that is answered needs none. `hasOptions`: whoever reads it may
 * run the program again, and is told the option that changes the premise.
 */
export function premises(
  checklist: ChecklistEntry,
  language: Language,
  hasOptions = false,
): string[] {
  const definition = definitionOf(checklist.definition);
  const words = reportWordsIn(language);
  return checklist.conditions.flatMap(({ condition: id, declared }) => {
    const condition = definition?.conditions.find((each) => each.id === id);
    if (!definition || !condition) return [];
    const { yes, no } = condition.premise;
    if (declared !== null) {
      return [fill(words.declared, { premise: (declared === 'yes' ? yes : no)[language] })];
    }
    const unanswered = unansweredSection(checklist, definition, id);
    if (!unanswered) return [];
    const facts = {
      items: rangeOf(unanswered.numbers, words),
      premise: no[language],
    };
    const sentence = unanswered.isBlank ? words.assumedOfBlank : words.assumedOfDeclined;
    const option = hasOptions ? fill(words.changeable, { option: `--${id} yes` }) : '';
    return [fill(sentence, facts) + option];
  });
}

/** Whether a conditional section was judged as not due only because it was left without an answer. */
export function restsOnAssumption(checklist: ChecklistEntry): boolean {
  const definition = definitionOf(checklist.definition);
  return checklist.conditions.some(
    ({ condition, declared }) =>
      declared === null &&
      definition !== undefined &&
      unansweredSection(checklist, definition, condition) !== null,
  );
}

/** That nothing was found in a checklist, no further than it was judged. */
export function noFindings(checklist: ChecklistEntry, words: ReportWords): string {
  return restsOnAssumption(checklist) ? words.noFindingsOnPremise : words.noFindings;
}

interface UnansweredSection {
  /** The No of its items, ascending. */
  readonly numbers: readonly number[];
  /** False where a row says that it does not apply. */
  readonly isBlank: boolean;
}

/** The section of a condition, where none of its rows is answered; null where one is, or where it has no row. */
function unansweredSection(
  checklist: ChecklistEntry,
  definition: Definition,
  condition: string,
): UnansweredSection | null {
  const numbers = definition.sections
    .filter((section) => section.condition === condition)
    .flatMap(({ items }) => items);
  const rows = checklist.items.filter(({ no }) => numbers.includes(no));
  const isBlank = rows.every((row) => isBlankText(row.answer) && isBlankText(row.rationale));
  const suggested = checklist.conditions.find((each) => each.condition === condition)?.suggests;
  if (rows.length === 0 || !(isBlank || suggested === 'does-not-apply')) return null;
  return { numbers, isBlank };
}

function rangeOf([first = 0, ...others]: readonly number[], words: ReportWords): string {
  const last = others.at(-1);
  return last === undefined ? fill(words.item, { no: first }) : fill(words.items, { first, last });
}
