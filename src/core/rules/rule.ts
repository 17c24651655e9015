import type { Checklist, ChecklistItem } from '../checklist.ts';
import type { Definition, ItemDefinition } from '../definitions/definition.ts';
import type { Finding, RuleId } from '../finding.ts';
import type { Declaration } from '../report.ts';

/** What the user says about the questions that the form never asks, and the day of the check. */
export interface CheckOptions {
  /** By condition id, such as 'personal-data'. Undeclared conditions are absent. */
  readonly declared: Readonly<Partial<Record<string, Declaration>>>;
  /** The day of the check, 'YYYY-MM-DD'. */
  readonly today: string;
}

/** A row that may be judged, with what the definition knows of it. */
export interface JudgedItem {
  readonly item: ChecklistItem;
  readonly definition: ItemDefinition;
  /** True when the row holds an answer or a rationale that is neither blank nor declined. */
  readonly isAnswered: boolean;
  /** False where no rule that reads text may judge: unreadable mark, section declared not to apply, no text. */
  readonly readsText: boolean;
}

/** Everything a rule may look at. */
export interface RuleContext {
  readonly definition: Definition;
  readonly checklist: Checklist;
  readonly options: CheckOptions;
  /** Every row whose No the definition knows, in the sheet's order. */
  readonly items: readonly JudgedItem[];
}

/** One rule: its page is `<id>.md` beside it, its words are in src/i18n. */
export interface Rule {
  readonly id: RuleId;
  /**
   * More exact rules: where one of them speaks of the same row (or the same certification), this rule's
   * findings of that row are dropped. One fact, one finding.
   */
  readonly yieldsTo: readonly RuleId[];
  check(context: RuleContext): Iterable<Finding>;
}
