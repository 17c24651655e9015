import type { CellPlace } from './cell.ts';
import type { Localized } from './language.ts';

/**
 * How much a finding weighs: `error` must be mended before sending, `warning` is probably returned,
 * `review` can only be told by a person.
 */
export type Severity = 'error' | 'warning' | 'review';

/** All severities, the heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'review'];

/** The ids of all rules, in the order in which they are listed. An id never changes. */
export const RULE_IDS = [
  'missing-answer',
  'rationale-without-answer',
  'missing-rationale',
  'unknown-answer-symbol',
  'header-missing',
  'item-text-altered',
  'row-missing',
  'duplicated-row',
  'conditional-section-partial',
  'certification-blank',
  'answer-not-text',
  'hidden-row',
  'thin-rationale',
  'placeholder-left',
  'copied-example',
  'cross-without-explanation',
  'triangle-without-proposal',
  'answer-contradicts-rationale',
  'threshold-not-met',
  'conditional-section-should-be-answered',
  'conditional-section-should-be-blank',
  'certification-contradiction',
  'cross-row-contradiction',
  'other-municipality',
  'coverage-unclear',
] as const;

/** The id of one rule. */
export type RuleId = (typeof RULE_IDS)[number];

/** The part of a row or header that a finding speaks of. */
export type Field = 'no' | 'item' | 'answer' | 'rationale' | 'vendor' | 'system';

/** Words quoted from a cell: `text` is the cell's text from `start` up to `end`, in UTF-16 code units. */
export interface Quote extends CellPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A mend that is certain: the cell should hold `value`. */
export interface Fix extends CellPlace {
  readonly value: string;
}

/** Facts that fill the places of a message; never a finished sentence. A list is joined where it is shown. */
export type Parameters = Readonly<Record<string, Parameter | readonly Parameter[]>>;

type Parameter = string | number | Localized;

/** One fault found, as data. Words are chosen when it is shown. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Which of the rule's messages fits; every rule has 'default'. */
  readonly variant: string;
  /** The checklist No; null for the header. */
  readonly no: number | null;
  readonly field: Field;
  /** Which of several judged checklists of the workbook it was found in, from the second one on: 2, 3, … */
  readonly form?: number;
  readonly sheet: string;
  /** A1 address; null where no cell exists (a row that is missing). */
  readonly cell: string | null;
  /** The words that led to the finding, the most telling first. */
  readonly quotes: readonly Quote[];
  readonly parameters: Parameters;
  /** The certification's name as printed, for findings in its sub-row. */
  readonly certification: string | null;
  readonly fix: Fix | null;
}
