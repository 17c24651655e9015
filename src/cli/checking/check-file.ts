import { readFileSync, statSync } from 'node:fs';
import { check } from '../../core/check.ts';
import type { Report, Unread } from '../../core/report.ts';
import type { CheckOptions } from '../../core/rules/rule.ts';
import { describeFile } from '../../report/describe-file.ts';
import { fileLine, type FileLine } from '../../report/file-line.ts';
import type { FileReport } from '../../report/file-report.ts';
import { FORMATS, type FormatName } from '../../report/formats.ts';
import type { Frame } from '../../report/report-format.ts';
import { LIMITS } from '../../workbooks/xlsx/limits.ts';
import { readXlsx } from '../../workbooks/xlsx/read-xlsx.ts';
import { noticesOf, type Notice } from '../notice.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import { OutOfTime, withinTime } from './within-time.ts';

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

/** Reads, judges and prints one file. Never throws. */
export function checkFile(source: WorkbookFile, settings: CheckSettings): CheckedFile {
  try {
    const report = reportOf(source.path, settings.options);
    return printed(source, describeFile(source.file, report, settings.frame.language), settings);
  } catch (cause) {
    return uncheckedFile(source, unreadAfter(cause), settings);
  }
}

/** Like `checkFile`, and never takes longer than allowed. */
export function checkFileInTime(source: WorkbookFile, settings: CheckSettings): CheckedFile {
  try {
    return withinTime(settings.timeLimit, () => checkFile(source, settings));
  } catch (cause) {
    const unread = cause instanceof OutOfTime ? timeout(settings) : ownFault(cause);
    return uncheckedFile(source, unread, settings);
  }
}

/** What is printed of a file that could not be checked at all. */
export function uncheckedFile(
  source: WorkbookFile,
  unread: Unread,
  settings: CheckSettings,
): CheckedFile {
  const report = nothingBut([unread]);
  return printed(source, describeFile(source.file, report, settings.frame.language), settings);
}

function reportOf(path: string, options: CheckOptions): Report {
  const { size } = statSync(path);
  if (size > LIMITS.file) return nothingBut([tooLarge(size)]);
  const { sheets, unread } = readXlsx(readFileSync(path));
  if (sheets.length === 0 && unread.length > 0) return nothingBut(unread);
  const report = check(sheets, options);
  return { ...report, unread: [...unread, ...report.unread] };
}

function nothingBut(unread: readonly Unread[]): Report {
  return { checklists: [], references: [], unread, sheetsSeen: [] };
}

/** Said without reading the file, whatever its size. */
function tooLarge(size: number): Unread {
  const parameters = { megabytes: Math.ceil(size / MEGABYTE), limit: LIMITS.file / MEGABYTE };
  return { reason: 'too-large', place: null, variant: 'file', parameters };
}

const MEGABYTE = 1024 * 1024;

/** A file that took longer than allowed. */
export function timeout({ timeLimit }: CheckSettings): Unread {
  const parameters = { seconds: timeLimit / 1000 };
  return { reason: 'timeout', place: null, variant: 'default', parameters };
}

function unreadAfter(cause: unknown): Unread {
  if (cause instanceof Error && 'syscall' in cause && 'code' in cause) {
    const parameters = { code: String(cause.code) };
    return { reason: 'damaged', place: null, variant: 'closed', parameters };
  }
  return ownFault(cause);
}

/** A file that was not checked by our own fault. */
export function ownFault(cause: unknown): Unread {
  const message = cause instanceof Error ? cause.message : String(cause);
  return { reason: 'damaged', place: null, variant: 'own-fault', parameters: { message } };
}

function printed(source: WorkbookFile, report: FileReport, settings: CheckSettings): CheckedFile {
  const { argument } = source;
  return {
    piece: FORMATS[settings.format].file({ ...report, argument }, settings.frame),
    line: fileLine(report),
    notices: noticesOf(report),
  };
}
