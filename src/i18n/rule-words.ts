import type { RuleId } from '../core/finding.ts';

/** What is said of one rule. */
export interface RuleWords {
  /** The fault in a few words, as a heading. */
  readonly title: string;
  /** Other headings for the variants that the title would not be right for. */
  readonly titles?: Readonly<Record<string, string>>;
  /**
   * One line per variant of the finding, without the place: what was seen and what to do. `{name}` is filled from
   * the finding's parameters, or is one of {no}, {quote} (the words quoted), {fix} and {certification}.
   */
  readonly messages: Readonly<Record<'default', string>> & Readonly<Record<string, string>>;
}

/** What helps with a fault, for whoever asks. */
export interface Advice {
  /** Why it matters to the reviewer. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

/** What helps with the faults of one rule. */
export interface RuleAdvice extends Advice {
  /** What is said otherwise of some variants of the finding. */
  readonly variants?: Readonly<Record<string, Partial<Advice>>>;
}

/** The words of some rules. */
export type WordsOfRules<Id extends RuleId> = Readonly<Record<Id, RuleWords>>;
