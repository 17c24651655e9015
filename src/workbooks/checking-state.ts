import type { CellPlace, CellValue } from '../core/cell.ts';
import type { Finding } from '../core/finding.ts';
import type { LinkPlan } from '../core/marking/plan-links.ts';
import type { Problem } from '../core/problem.ts';
import type { Declaration, Report } from '../core/report.ts';

export type Activity =
  | 'check'
  | 'recheck'
  | 'insert-links'
  | 'remove-links'
  | 'show-marks'
  | 'clear-marks'
  | 'mend'
  | 'undo'
  | 'select'
  | 'keep';

/** The user's answers to the questions that the form never asks, by condition id. */
export type Declared = Readonly<Partial<Record<string, Declaration>>>;

/** A finding that the user set aside, known again by what it says and not by where it stands. */
export interface Ignored {
  readonly key: string;
  readonly reason: string;
  readonly finding: Pick<Finding, 'rule' | 'no'>;
}

/** A cell that a fix changed, with what it held before. */
export interface Mended {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: string;
}

/** What is going on between Kakunin and an open workbook, for a screen to draw. */
export interface CheckingState {
  /** What is being done; null when nothing is. */
  readonly activity: Activity | null;
  /** The share of the workbook read, 0 to 1; null when it comes in one piece. */
  readonly progress: number | null;
  /** The last check; stays while a new one runs. */
  readonly report: Report | null;
  /** How many checks there have been: tells a new outcome that looks like the last one. */
  readonly checks: number;
  /** What the workbook refused last, and during what; null after a success. */
  readonly problem: (Problem & { readonly during: Activity }) | null;
  /** What the last re-check changed; null after a check that the user asked for. */
  readonly change: { readonly gone: number; readonly added: number } | null;
  readonly selected: CellPlace | null;
  readonly hasLinks: boolean;
  readonly hasMarks: boolean;
  /** What became of the links asked for last; null when none were. */
  readonly linking: Pick<LinkPlan, 'refused' | 'elsewhere'> | null;
  /** Sheets whose marks could not be changed. */
  readonly marksRefused: readonly string[];
  readonly declared: Declared;
  readonly ignored: readonly Ignored[];
  /** True when declarations and ignored findings are kept in the workbook. */
  readonly isKept: boolean;
  /** Fixes made, the last one last; each press may have made several. */
  readonly mended: readonly (readonly Mended[])[];
}

export const FIRST_STATE: CheckingState = {
  activity: null,
  progress: null,
  report: null,
  checks: 0,
  problem: null,
  change: null,
  selected: null,
  hasLinks: false,
  hasMarks: false,
  linking: null,
  marksRefused: [],
  declared: {},
  ignored: [],
  isKept: false,
  mended: [],
};

/** What a finding is known by across checks: all that it says, but not the address of its cell. */
export function keyOf({ rule, no, field, sheet, certification, quotes }: Finding): string {
  const words = quotes.map(({ text, start, end }) => text.slice(start, end));
  return JSON.stringify([rule, no, field, sheet, certification, ...words]);
}
