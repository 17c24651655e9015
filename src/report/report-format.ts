import type { Language } from '../core/language.ts';
import type { FileReport } from './file-report.ts';
import type { FileLine } from './file-line.ts';

/** What every part of one printed report shares. Plain data: it is handed to worker threads. */
export interface Frame {
  /** Kakunin's version. */
  readonly version: string;
  readonly language: Language;
  /** The day of the check, 'YYYY-MM-DD'; absent where reports of several days were joined. */
  readonly today?: string;
  /** Which part of a divided run the report is, such as '3/7'; absent for a whole one. */
  readonly shard?: string;
  /** How many files the report holds; absent where nobody counted them before. */
  readonly files?: number;
  /** The names of spreadsheets of other kinds that were met and not checked. */
  readonly passedOver?: readonly string[];
  /** What keeps the report from being whole, such as parts of a divided run that nobody gave: a sentence each. */
  readonly gaps?: readonly string[];
  /** True on a terminal that shows colours. */
  readonly hasColour: boolean;
  /** The columns of the terminal; absent where lines are as long as what they say. */
  readonly width?: number;
}

/**
 * A way to print reports, file by file: the whole is the opening, the files with `between` between them, and the
 * closing. Pure: the same reports give the same characters.
 */
export interface ReportFormat {
  /** True where the lines of all files stand before the files; the printer then keeps the files back. */
  readonly opensWithLines: boolean;
  readonly between: string;
  /** `lines` holds every file when `opensWithLines`, else it is empty. */
  opening(frame: Frame, lines: readonly FileLine[]): string;
  file(report: FileReport, frame: Frame): string;
  closing(frame: Frame, lines: readonly FileLine[]): string;
}
