import type { Finding } from './finding.ts';
import type { Declaration } from './report.ts';

/** The user's answers to the questions that the form never asks, by condition id. */
export type Declared = Readonly<Partial<Record<string, Declaration>>>;

/** The longest reason for setting a finding aside, in UTF-16 code units. */
export const LONGEST_REASON = 1_000;

/** A finding that the user set aside. */
export interface Ignored {
  /** The finding's key: see finding-key.ts. */
  readonly key: string;
  /** Why, in the user's words; '' when none were given. */
  readonly reason: string;
  readonly finding: Pick<Finding, 'rule' | 'no'>;
}

/** What the user decides about a check, and may keep in the workbook. */
export interface Decisions {
  readonly declared: Declared;
  readonly ignored: readonly Ignored[];
}
