import type { Activity } from './activity.ts';
import type { CellPlace, CellValue } from './cell.ts';
import type { Change } from './change.ts';
import type { Decisions } from './decisions.ts';
import type { FormCell } from './form-cell.ts';
import type { RemovalPlan } from './marking/plan-link-removal.ts';
import type { LinkPlan } from './marking/plan-links.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** A cell that a fix changed, with what it held before. */
export interface Mended {
  /** It is found again by what it is: rows may have moved since. */
  readonly at: FormCell;
  readonly before: CellValue;
  readonly after: string;
}

/** What is going on between Kakunin and an open workbook, for a screen to draw. */
export interface CheckingState extends Decisions {
  /** What is being done; null when nothing is. */
  readonly activity: Activity | null;
  /** True when what is being done takes unusually long. */
  readonly isSlow: boolean;
  /**
   * What was finished last, for the words that say so; 'copy' when the return letter was copied. Null before anything
   * was, and where what came last needs no words.
   */
  readonly done: Activity | 'copy' | null;
  /** The share of the workbook read, 0 to 1; null when it comes in one piece. */
  readonly progress: number | null;
  /** The last check; stays while a new one runs. */
  readonly report: Report | null;
  /** True while some rules have not been asked yet; those that read the text follow. */
  readonly isPartial: boolean;
  /**
   * What the workbook refused last, during what, and whether writing had begun. Null after a success, unless something
   * else still stands half-written.
   */
  readonly problem: (Problem & { readonly during: Activity; readonly isHalfWay: boolean }) | null;
  /** What the last check changed since the one before; null after a first one, or where other sheets were read. */
  readonly change: Change | null;
  readonly selected: CellPlace | null;
  /** The cell whose row the ribbon asked about last; a new object for every press. */
  readonly asked: CellPlace | null;
  readonly hasLinks: boolean;
  readonly hasMarks: boolean;
  /** True while Kakunin's sheet of clauses is there: to remove it clears Excel's undo history. */
  readonly hasClauseSheet: boolean;
  /** What became of the links that were put in or taken away last; null when none were. */
  readonly linking:
    | (Pick<LinkPlan, 'elsewhere' | 'hiddenSheet'> & {
        readonly refused: readonly (LinkPlan | RemovalPlan)['refused'][number][];
      })
    | null;
  /** How many cells were marked last. */
  readonly marked: number;
  /** What the marks were put on for, as `marking/marked-places.ts` tells it; null where that is not known. */
  readonly markedFor: readonly string[] | null;
  /** Sheets whose marks could not be changed. */
  readonly marksRefused: readonly string[];
  /** True when declarations and ignored findings are kept in the workbook. */
  readonly isKept: boolean;
  /** Fixes made, the last one last; each press may have made several. */
  readonly mended: readonly (readonly Mended[])[];
  /** How many of how many fixes were taken back last, and the first of them; null before any was to be. */
  readonly undone: {
    readonly done: number;
    readonly of: number;
    readonly first: CellPlace | null;
  } | null;
}

/** Before anything was checked. */
export const FIRST_STATE: CheckingState = {
  activity: null,
  isSlow: false,
  done: null,
  progress: null,
  report: null,
  isPartial: false,
  problem: null,
  change: null,
  selected: null,
  asked: null,
  hasLinks: false,
  hasMarks: false,
  hasClauseSheet: false,
  linking: null,
  marked: 0,
  markedFor: null,
  marksRefused: [],
  declared: {},
  ignored: [],
  isKept: false,
  mended: [],
  undone: null,
};
