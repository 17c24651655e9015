import type { Report, Unread } from '../../core/report.ts';
import type { CheckOptions } from '../../core/rules/rule.ts';
import { describeFile } from '../../report/describe-file.ts';
import { fileLine, type FileLine } from '../../report/file-line.ts';
import { FORMATS, type FormatName } from '../../report/formats.ts';
import type { Frame } from '../../report/report-format.ts';
import { noticesOf, type Notice } from '../notice.ts';
import type { WorkbookFile } from './find-workbooks.ts';

/** What all files of a run share. */
export interface CheckSettings {
  readonly options: CheckOptions;
  readonly format: FormatName;
  readonly frame: Frame;
  /** The time that one file may take, in milliseconds. */
  readonly timeLimit: number;
}

/** One file checked and printed: what is kept of it. */
export interface CheckedFile {
  /** Its part of the report, as the format prints it. */
  readonly piece: string;
  readonly line: FileLine;
  /** What of it could not be read or judged. */
  readonly notices: readonly Notice[];
}

/** Prints what was found in a file. Never throws: that a report cannot be printed is told in its place. */
export function checkedFile(
  source: WorkbookFile,
  report: Report,
  settings: CheckSettings,
): CheckedFile {
  try {
    return printed(source, report, settings);
  } catch (cause) {
    return printed(source, nothingBut([ownFault(cause)]), settings);
  }
}

function printed(
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

/** The report of a workbook of which nothing could be read. */
export function nothingBut(unread: readonly Unread[]): Report {
  return { checklists: [], references: [], unread, sheetsSeen: [] };
}

/** A file that took longer than allowed, in milliseconds. */
export function timeout(timeLimit: number): Unread {
  const parameters = { seconds: timeLimit / 1000 };
  return { reason: 'timeout', place: null, variant: 'default', parameters };
}

/** A file that was not checked by our own fault. */
export function ownFault(cause: unknown): Unread {
  const message = cause instanceof Error ? cause.message : String(cause);
  return { reason: 'damaged', place: null, variant: 'own-fault', parameters: { message } };
}
