import type { Checklist, ReferenceTable } from './checklist.ts';
import type { Finding, Parameters, Quote, RuleId, Severity } from './finding.ts';

/** Why something could not be read. */
export type UnreadReason =
  | 'no-checklist'
  | 'encrypted'
  | 'legacy-xls'
  | 'not-a-workbook'
  | 'damaged'
  | 'too-large'
  | 'strict-ooxml'
  | 'timeout';

/** Something that was not read, with the place and what was seen there. Words are chosen when it is shown. */
export interface Unread {
  readonly reason: UnreadReason;
  /** The part of the file or the sheet, such as 'xl/worksheets/sheet3.xml'; null for the whole file. */
  readonly place: string | null;
  /** What exactly was seen, as one of the message variants of the reason. */
  readonly variant: string;
  readonly parameters: Parameters;
}

/** A rule that failed by our own fault, with the error's message. */
export interface FailedRule {
  readonly rule: RuleId;
  readonly message: string;
}

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** One checklist with all that was found in it. */
export interface CheckedChecklist extends Judgement {
  readonly checklist: Checklist;
}

/** What was found in a checklist. */
export interface Judgement {
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  readonly failedRules: readonly FailedRule[];
  /** For every condition: whether its section applies, as declared or as the sheet suggests. */
  readonly conditions: readonly ConditionState[];
}

/** What is known of a condition such as 'personal-data'. */
export interface ConditionState {
  readonly condition: string;
  readonly declared: Declaration | null;
  /** What the sheet itself suggests: answered, left blank, partly, or blank although another row says otherwise. */
  readonly suggests: 'applies' | 'does-not-apply' | 'unclear';
  /** The words of the sheet that the suggestion rests on. */
  readonly quotes: readonly Quote[];
}

/** The user's answer to one of the questions that the form never asks. */
export type Declaration = 'yes' | 'no';

/** The outcome of checking one workbook. "No findings" is never "all fine" while anything is unread or failed. */
export interface Report {
  readonly checklists: readonly CheckedChecklist[];
  readonly references: readonly ReferenceTable[];
  readonly unread: readonly Unread[];
  /** The names of all sheets looked at, for the message when no checklist is there. */
  readonly sheetsSeen: readonly string[];
}
