import type { CellPlace, SheetCells } from '../core/cell.ts';
import type { Edit } from '../core/edit.ts';
import type { Surroundings } from '../core/marking/surroundings.ts';
import type { TableEdge } from '../core/marking/table-edges.ts';
import type { Problem, ProblemReason } from '../core/problem.ts';

/** A workbook that is open, whatever it is opened with. Every refusal is a {@link WorkbookProblem}. */
export interface Workbook {
  /** True where nothing can be written, whatever is tried. */
  isReadOnly(): boolean;
  /** Reads every sheet. */
  read(options: ReadOptions): Promise<WorkbookCells>;
  /** Reads again the sheets named, and gives every sheet as it is now known. */
  readAgain(sheets: readonly string[], options: BatchOptions): Promise<WorkbookCells>;
  /** Fetches what reading for marking and writing need of the program, so that nothing is fetched in between. */
  prepare(): Promise<void>;
  /** Reads every sheet with all that marking must know. */
  readForMarking(scope: MarkingScope): Promise<CellsForMarking>;
  /**
   * Applies edits that were planned on what was read last, in their order. Refuses as {@link StaleReading}, before
   * anything is written, where rows, columns or sheets have come or gone since; as 'put-back' where that shows only
   * afterwards: then every cell that was overwritten holds again what the user had there.
   */
  apply(edits: readonly Edit[]): Promise<void>;
  /** Selects a cell and brings it into view. */
  select(place: CellPlace): Promise<void>;
  /** The cell that is selected now. */
  selection(): Promise<CellPlace>;
  /** The text that Kakunin kept in this workbook at the user's wish when it was opened; null when there was none. */
  kept(): string | null;
  /** The same text as it is now: others who work in the workbook at the same time may have kept another. */
  keptNow(): Promise<string | null>;
  /** Keeps a text in the workbook, or takes it out again. */
  keep(text: string | null): Promise<void>;
}

/** How a workbook is asked for something. */
export interface BatchOptions {
  /** True where a cell being edited is waited for; else it is refused as 'cell-being-edited'. */
  readonly waitsForCellEdit: boolean;
  /** True where nobody waits for the outcome, so that it may take any time; else it ends as 'no-answer'. */
  readonly isUnhurried?: boolean;
  /** True once nobody wants the outcome any more: a reading in many requests ends there, as 'being-changed'. */
  readonly isOvertaken?: () => boolean;
}

/** How a whole workbook is read, and who hears of its progress and of what changes later. */
export interface ReadOptions extends BatchOptions {
  /** Hears of the share read, 0 to 1, when the workbook comes in pieces. */
  readonly onProgress?: (share: number) => void;
  /** From the first reading that names one, hears of changes by anybody except Kakunin itself. */
  readonly listener?: WorkbookListener;
}

/** Every sheet, and whether Kakunin's links and marks stand somewhere. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly hasLinks: boolean;
  readonly hasMarks: boolean;
  /** True when one of the sheets is Kakunin's 参照条項. */
  readonly hasClauseSheet: boolean;
}

/** What links and marks may touch, as far as the last check tells. */
export interface MarkingScope {
  /** The sheets that may get links: the columns beside their content are measured. */
  readonly sheets: readonly string[];
  /** Where the tables end that links continue. */
  readonly edges: readonly TableEdge[];
  /** The cells that may be marked. */
  readonly cells: readonly CellPlace[];
}

/** Every sheet, and what stands around the cells that links and marks may touch. */
export interface CellsForMarking {
  readonly sheets: readonly SheetCells[];
  readonly surroundings: Surroundings;
}

/** What a front door hears from its workbook. */
export interface WorkbookListener {
  /** Cells, rows or sheets have changed; null when it is not known which sheet. */
  onChanged(sheet: string | null): void;
  /** Another cell is selected. */
  onSelected(place: CellPlace): void;
}

/** A workbook's refusal, with Excel's own code and words for those who look after the machine. */
export class WorkbookProblem extends Error implements Problem {
  readonly reason: ProblemReason;
  readonly code: string;

  constructor(reason: ProblemReason, code: string, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'WorkbookProblem';
    this.reason = reason;
    this.code = code;
  }
}

/** The workbook is no longer as it was read, and nothing has been written: to read and plan anew makes it good. */
export class StaleReading extends WorkbookProblem {
  constructor(code: string, cause?: unknown) {
    super('being-changed', code, 'The workbook changed between reading and writing.', cause);
    this.name = 'StaleReading';
  }
}
