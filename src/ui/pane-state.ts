import type { Activity } from '../core/activity.ts';
import type { CellPlace } from '../core/cell.ts';
import type { Decisions, Declared } from '../core/decisions.ts';
import type { Change } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import type { Problem } from '../core/problem.ts';
import type { Report } from '../core/report.ts';

/** Everything about the workbook that a screen draws. */
export interface PaneState extends Decisions {
  readonly activity: Activity | null;
  /** What was finished last, for the words that say so; null before anything was. */
  readonly done: Activity | null;
  /** The share of the workbook read, 0 to 1; null when it comes in one piece. */
  readonly progress: number | null;
  readonly report: Report | null;
  /** True while some rules have not been asked yet; those that read the text follow. */
  readonly isPartial: boolean;
  readonly problem: (Problem & { readonly during: Activity; readonly isHalfWay: boolean }) | null;
  /** What the last re-check changed; null after a check that the user asked for. */
  readonly change: Change | null;
  readonly selected: CellPlace | null;
  /** The cell whose row the ribbon asked about last; a new object for every press. */
  readonly asked: CellPlace | null;
  readonly hasLinks: boolean;
  readonly hasMarks: boolean;
  /** True while Kakunin's sheet of clauses is there: to remove it clears Excel's undo history. */
  readonly hasClauseSheet: boolean;
  readonly linking: {
    readonly refused: readonly {
      readonly sheet: string;
      readonly reason: 'protected' | 'no-room';
    }[];
    readonly elsewhere: readonly string[];
  } | null;
  readonly marked: number;
  readonly marksRefused: readonly string[];
  readonly isKept: boolean;
  readonly mended: readonly (readonly CellPlace[])[];
}

/** What a screen asks of the workbook. Nothing here throws or rejects. */
export interface PaneActions {
  readonly check: () => Promise<void>;
  readonly select: (place: CellPlace) => Promise<void>;
  readonly insertLinks: (mode: LinkMode) => Promise<void>;
  readonly removeLinks: () => Promise<void>;
  readonly showMarks: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly declare: (declared: Declared) => void;
  readonly ignore: (finding: Finding, reason: string) => void;
  readonly unignore: (key: string) => void;
  readonly keep: (isKept: boolean) => Promise<void>;
}
