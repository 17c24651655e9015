import type { Checklist, ChecklistItem } from '../checklist.ts';
import type { Definition, SectionDefinition } from '../definitions/definition.ts';
import { isBlankText } from '../text/even-out.ts';
import { isDash } from './form-signs.ts';
import type { CheckOptions, JudgedItem, RowState, RuleContext, SectionStanding } from './rule.ts';

/** Joins a checklist as read with what its definition and the user say of it. */
export function ruleContext(
  checklist: Checklist,
  definition: Definition,
  options: CheckOptions,
): RuleContext {
  const sections = definition.sections.map((section) => ({
    definition: section,
    standing: standingOf(section, options),
    rows: [] as JudgedItem[], // filled below, in the sheet's order
  }));
  const items: JudgedItem[] = [];
  for (const item of checklist.items) {
    const itemDefinition = definition.items.find(({ no }) => no === item.no);
    if (!itemDefinition) continue;
    const section = sections.find((each) => each.definition.items.includes(item.no));
    const standing = section?.standing ?? 'due';
    const isConditional = section !== undefined && section.definition.condition !== null;
    const state = stateOf(item, definition, isConditional);
    const isAnswered = state === 'answered';
    const judgesAnswer =
      standing !== 'not-due' && (isAnswered || (state === 'declined' && standing === 'due'));
    const hasText = !isBlankText(item.rationale) && !isDash(item.rationale, definition);
    const judged = {
      item,
      definition: itemDefinition,
      standing,
      state,
      isAnswered,
      judgesAnswer,
      readsText: isAnswered && judgesAnswer && hasText && item.mark !== 'unreadable',
    };
    items.push(judged);
    section?.rows.push(judged);
  }
  return { definition, checklist, options, items, sections };
}

function standingOf(section: SectionDefinition, options: CheckOptions): SectionStanding {
  if (section.condition === null) return 'due';
  const declared = options.declared[section.condition];
  if (declared === undefined) return 'open';
  return declared === 'yes' ? 'due' : 'not-due';
}

function stateOf(item: ChecklistItem, definition: Definition, isConditional: boolean): RowState {
  // The value of an error cell was lost; the row was answered all the same.
  if (item.answerContent === 'error') return 'answered';
  const answer = item.answer;
  if (isBlankText(answer)) {
    if (isBlankText(item.rationale)) return 'blank';
    // A dash gives no rationale: a row that holds nothing else holds nothing.
    if (isDash(item.rationale, definition)) return isConditional ? 'declined' : 'blank';
    return 'answered';
  }
  return isConditional && isDeclined(answer, definition) ? 'declined' : 'answered';
}

function isDeclined(answer: string, definition: Definition): boolean {
  const plain = answer.normalize('NFKC').replace(/\s+/gu, '');
  return isDash(answer, definition) || definition.marks.declined.includes(plain);
}
