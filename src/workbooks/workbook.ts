import type { CellPlace, SheetCells } from '../core/cell.ts';
import type { ProblemReason } from '../core/problem.ts';

/** A workbook that is open, whatever it is opened with. Every failure is a {@link WorkbookProblem}. */
export interface Workbook {
  /** Reads every sheet. `onProgress` hears of the share read, 0 to 1, when the workbook comes in pieces. */
  read(onProgress?: (share: number) => void): Promise<readonly SheetCells[]>;
  /** Reads again the sheets named, and gives every sheet as it is now. */
  readAgain(sheets: readonly string[]): Promise<readonly SheetCells[]>;
  /** Selects a cell and brings it into view. */
  select(place: CellPlace): Promise<void>;
  /** Hears of changes by anybody except Kakunin itself. Gives the way to stop listening. */
  follow(listener: WorkbookListener): Promise<() => void>;
}

/** What a front door hears from its workbook. */
export interface WorkbookListener {
  /** Cells, rows or sheets have changed; null when the sheet is gone or unknown. */
  onChanged(sheet: string | null): void;
  /** Another cell is selected. */
  onSelected(place: CellPlace): void;
}

/** A workbook's refusal, with Excel's own code and words for those who look after the machine. */
export class WorkbookProblem extends Error {
  readonly reason: ProblemReason;
  readonly code: string;

  constructor(reason: ProblemReason, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'WorkbookProblem';
    this.reason = reason;
    this.code = code;
  }
}
