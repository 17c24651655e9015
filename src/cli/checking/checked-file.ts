import type { Report, Unread } from '../../core/report.ts';
import type { CheckOptions } from '../../core/rules/rule.ts';
import { describeFile } from '../../report/describe-file.ts';
import { fileLine, type FileLine } from '../../report/file-line.ts';
import { FORMATS, type FormatName } from '../../report/formats.ts';
import type { Frame } from '../../report/report-format.ts';
import { noticesOf, type Notice } from '../notice.ts';
import type { WorkbookFile } from './find-workbooks.ts';

/** What all files of a run share. Plain data: it is handed to worker threads. */
export interface CheckSettings {
  readonly options: CheckOptions;
  readonly format: FormatName;
  readonly frame: Frame;
  /** The time that one file may take, in milliseconds. */
  readonly timeLimit: number;
}

/** One file checked and printed: what is kept of it. Plain data, so that threads can hand it over. */
export interface CheckedFile {
  /** Its part of the report, as the format prints it. */
  readonly piece: string;
  readonly line: FileLine;
  /** What of it could not be read or judged. */
  readonly notices: readonly Notice[];
}

/** Prints what was found in a file. */
export function checkedFile(
  { file, argument }: WorkbookFile,
  report: Report,
  { format, frame }: CheckSettings,
): CheckedFile {
  const described = describeFile(file, report, frame.language);
  return {
    piece: FORMATS[format].file({ ...described, argument }, frame),
    line: fileLine(described),
    notices: noticesOf(described),
  };
}

/** Prints that a file could not be checked at all. */
export function uncheckedFile(
  source: WorkbookFile,
  unread: Unread,
  settings: CheckSettings,
): CheckedFile {
  return checkedFile(source, nothingBut([unread]), settings);
}

/** The report of a workbook of which nothing could be read. */
export function nothingBut(unread: readonly Unread[]): Report {
  return { checklists: [], references: [], unread, sheetsSeen: [] };
}

/** A file that took longer than allowed. */
export function timeout({ timeLimit }: CheckSettings): Unread {
  const parameters = { seconds: timeLimit / 1000 };
  return { reason: 'timeout', place: null, variant: 'default', parameters };
}

/** A file that was not checked by our own fault. */
export function ownFault(cause: unknown): Unread {
  const message = cause instanceof Error ? cause.message : String(cause);
  return { reason: 'damaged', place: null, variant: 'own-fault', parameters: { message } };
}
