import type { Checklist, ChecklistItem } from '../checklist.ts';
import type { Definition, ItemDefinition, SectionDefinition } from '../definitions/definition.ts';
import type { Finding, RuleId, Severity } from '../finding.ts';
import type { Declaration } from '../report.ts';

/** What the user says about the questions that the form never asks, and the day of the check. */
export interface CheckOptions {
  /** By condition id, such as 'personal-data'. Undeclared conditions are absent. */
  readonly declared: Readonly<Partial<Record<string, Declaration>>>;
  /** The day of the check, 'YYYY-MM-DD'. */
  readonly today: string;
}

/**
 * What a row holds: something (`answered`, a rationale alone included), nothing (`blank`), in a section under a
 * condition no more than a dash or 対象外 (`declined`), or nothing but what could not be read (`unread`).
 */
export type RowState = 'answered' | 'blank' | 'declined' | 'unread';

/**
 * Whether a section must be answered: always or by declaration (`due`), by declaration not (`not-due`), or left
 * to what the sheet says (`open`).
 */
export type SectionStanding = 'due' | 'not-due' | 'open';

/** A row that may be judged, with what the definition knows of it. */
export interface JudgedItem {
  readonly item: ChecklistItem;
  readonly definition: ItemDefinition;
  readonly standing: SectionStanding;
  readonly state: RowState;
  /** True when the row holds an answer or a rationale that is neither blank nor declined. */
  readonly isAnswered: boolean;
  /** False where no rule may judge what the row answers: nothing is answered, or its section is declared not to apply. */
  readonly judgesAnswer: boolean;
  /** False where no rule that reads text may judge: unreadable mark, section declared not to apply, no text. */
  readonly readsText: boolean;
}

/** A section of the form with the rows found of it, in the sheet's order. */
export interface JudgedSection {
  readonly definition: SectionDefinition;
  readonly standing: SectionStanding;
  readonly rows: readonly JudgedItem[];
}

/** Everything a rule may look at. */
export interface RuleContext {
  readonly definition: Definition;
  readonly checklist: Checklist;
  readonly options: CheckOptions;
  /** Every row whose No the definition knows, in the sheet's order. */
  readonly items: readonly JudgedItem[];
  readonly sections: readonly JudgedSection[];
}

/** What a rule yields: a finding without the rule's id, and with its severity only where it is not the rule's first. */
export type Fault = Omit<Finding, 'rule' | 'severity'> & {
  readonly severity?: Severity;
  /** The row that it speaks of; its cell may be merged and begin in a row above. Null for what is no row. */
  readonly row: number | null;
};

/** One rule: its page is `<id>.md` beside it, its words are in src/i18n. Faults are made by fault.ts. */
export interface Rule {
  readonly id: RuleId;
  /** The severities it gives; the first is that of a fault which names none. */
  readonly severities: readonly [Severity, ...Severity[]];
  /**
   * More exact rules: where one of them speaks of the same row (or the same certification, or the same header
   * field), this rule's findings there are dropped. One fact, one finding.
   */
  readonly yieldsTo: readonly RuleId[];
  check(context: RuleContext): Iterable<Fault>;
}
