import type { Activity } from '../core/activity.ts';
import type { SheetCells } from '../core/cell.ts';
import type { CheckingState } from '../core/checking-state.ts';
import type { Edit } from '../core/edit.ts';
import type { Report } from '../core/report.ts';
import type { CellsForMarking, MarkingScope } from './workbook.ts';

/** What a check lays open for those who write into its workbook. */
export interface Desk {
  readonly state: () => CheckingState;
  readonly change: (part: Partial<CheckingState>) => void;
  /** Fetches all that reading for marking and writing need of the program. */
  readonly prepare: () => Promise<void>;
  /** What the last check found; checks first where there was none. */
  readonly checked: () => Promise<Report>;
  /** Reads and judges every sheet, with all that marking must know within a scope. */
  readonly readForMarking: (
    scope: MarkingScope,
  ) => Promise<CellsForMarking & { readonly report: Report }>;
  /** Reads and judges again what has been judged. */
  readonly refresh: () => Promise<{
    readonly sheets: readonly SheetCells[];
    readonly report: Report;
  }>;
  /** Judges once more what was read last, and tells what that changed. */
  readonly judgeAgain: () => Promise<void>;
  /** Checks what has just been written. Where that fails the writing is still done: only the check is not. */
  readonly refreshAfter: (activity: Activity) => Promise<void>;
  /** Writes, unless something has changed since it was read: see `Workbook.apply`. */
  readonly apply: (edits: readonly Edit[], halfWay: Partial<CheckingState>) => Promise<void>;
  /** Writes what is no cell; where that fails it counts as stopped half-way. Refuses where nothing can be written. */
  readonly write: (writing: () => Promise<void>) => Promise<void>;
  /** Says what the action under way will have done; null where it leaves what was said before. */
  readonly tell: (activity: Activity | null) => void;
}
