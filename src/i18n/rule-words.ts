import type { RuleId } from '../core/finding.ts';

/** What is said of one rule. */
export interface RuleWords {
  /** The fault in a few words, as a heading. */
  readonly title: string;
  /**
   * One line per variant of the finding, without the place: what was seen and what to do. `{name}` is filled from
   * the finding's parameters, or is one of {no}, {quote} (the words quoted), {fix} and {certification}.
   */
  readonly messages: Readonly<Record<'default', string>> & Readonly<Record<string, string>>;
}

/** What helps with a fault of one rule, for whoever asks. */
export interface RuleAdvice {
  /** Why it matters to the reviewer. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
  /** An answer or a rationale as it could stand; '' where none can be given. */
  readonly example: string;
  /** The No of the item that the example is written for; null where it fits every item, or none is given. */
  readonly exampleNo: number | null;
}

/** The words of some rules. */
export type WordsOfRules<Id extends RuleId> = Readonly<Record<Id, RuleWords>>;
