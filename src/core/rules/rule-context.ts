import type { Checklist, ChecklistItem } from '../checklist.ts';
import type { Definition, SectionDefinition } from '../definitions/definition.ts';
import { evenOut, isBlankText } from '../text/even-out.ts';
import { isDash } from '../text/is-dash.ts';
import type { CheckOptions, JudgedItem, RowState, RuleContext, SectionStanding } from './rule.ts';

/** Joins a checklist as read with what its definition and the user say of it. */
export function ruleContext(
  checklist: Checklist,
  definition: Definition,
  options: CheckOptions,
): RuleContext {
  const items = checklist.items.flatMap((item) => judgedItem(item, definition, options) ?? []);
  const sections = definition.sections.map((section) => ({
    definition: section,
    standing: standingOf(section, options),
    rows: items.filter(({ item }) => section.items.includes(item.no)),
  }));
  return { definition, checklist, options, items, sections };
}

function judgedItem(
  item: ChecklistItem,
  definition: Definition,
  options: CheckOptions,
): JudgedItem | null {
  const itemDefinition = definition.items.find(({ no }) => no === item.no);
  if (!itemDefinition) return null;
  const section = definition.sections.find(({ items }) => items.includes(item.no));
  const standing = section ? standingOf(section, options) : 'due';
  const isConditional = section !== undefined && section.condition !== null;
  const state = stateOf(item, definition, { isConditional, standing });
  const isAnswered = state === 'answered';
  // A row may decline an answer only while nobody says that it is due.
  const isWronglyDeclined = state === 'declined' && standing === 'due';
  const holdsAnswer = isAnswered || isWronglyDeclined || state === 'unread';
  const judgesAnswer = standing !== 'not-due' && holdsAnswer;
  const isWhole = !item.unreadCells.includes('rationale');
  const hasText =
    isWhole && !isBlankText(item.rationale) && !isDash(item.rationale, definition.marks.dashes);
  const readsText = isAnswered && judgesAnswer && hasText && item.mark !== 'unreadable';
  return { item, definition: itemDefinition, standing, state, isAnswered, judgesAnswer, readsText };
}

function standingOf(section: SectionDefinition, options: CheckOptions): SectionStanding {
  if (section.condition === null) return 'due';
  const declared = options.declared[section.condition];
  if (declared === undefined) return 'open';
  return declared === 'yes' ? 'due' : 'not-due';
}

function stateOf(
  { answer, rationale, answerContent, unreadCells }: ChecklistItem,
  definition: Definition,
  section: { readonly isConditional: boolean; readonly standing: SectionStanding },
): RowState {
  // The value of an error cell was lost; the row was answered all the same.
  if (answerContent === 'error') return 'answered';
  if (!isBlankText(answer)) {
    return section.isConditional && isDeclined(answer, definition) ? 'declined' : 'answered';
  }
  if (unreadCells.includes('answer')) {
    const isTold = !isBlankText(rationale) && !isDeclined(rationale, definition);
    return isTold ? 'answered' : 'unread';
  }
  if (unreadCells.includes('rationale')) return 'unread';
  if (isBlankText(rationale)) return 'blank';
  // A dash gives no rationale, and 対象外 no reason: a row that holds nothing else declines, or holds nothing.
  if (section.isConditional && isDeclined(rationale, definition)) {
    return section.standing === 'due' ? 'blank' : 'declined';
  }
  return isDash(rationale, definition.marks.dashes) ? 'blank' : 'answered';
}

function isDeclined(text: string, definition: Definition): boolean {
  return isDash(text, definition.marks.dashes) || definition.marks.declined.includes(evenOut(text));
}
