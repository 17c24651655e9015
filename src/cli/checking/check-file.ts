import { readFileSync, statSync } from 'node:fs';
import { judgeReading, type WorkbookReading } from '../../core/check-with.ts';
import { check } from '../../core/check.ts';
import { DEFINITIONS } from '../../core/definitions/index.ts';
import type { Report, Unread } from '../../core/report.ts';
import { RULES } from '../../core/rules/index.ts';
import type { CheckOptions } from '../../core/rules/rule.ts';
import { LIMITS } from '../../workbooks/xlsx/limits.ts';
import { readXlsx } from '../../workbooks/xlsx/read-xlsx.ts';
import {
  checkedFile,
  nothingBut,
  ownFault,
  timeout,
  uncheckedFile,
  type CheckedFile,
  type CheckSettings,
} from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import { OutOfTime, withinTime } from './within-time.ts';

/** Reads one file, unless that was done already (`reading`), judges and prints it. Never throws. */
export function checkFile(
  source: WorkbookFile,
  settings: CheckSettings,
  reading: WorkbookReading | null = null,
): CheckedFile {
  try {
    const { options } = settings;
    const report = reading
      ? judgeReading(reading, options, { definitions: DEFINITIONS, rules: RULES })
      : reportOf(source.path, options);
    return checkedFile(source, report, settings);
  } catch (cause) {
    return uncheckedFile(source, unreadAfter(cause), settings);
  }
}

/**
 * Checks the files of a queue, one after the other, for a short while. True when there are no more. No file takes longer
 * than allowed. They share one watch: setting it up takes as long as judging a file.
 */
export function checkInTurn(
  queue: Iterator<[index: number, source: WorkbookFile]>,
  settings: CheckSettings,
  onChecked: (index: number, checked: CheckedFile) => void,
): boolean {
  const end = performance.now() + TURN_MS;
  let next = queue.next();
  try {
    withinTime(settings.timeLimit, () => {
      for (; !next.done; next = queue.next()) {
        const [index, source] = next.value;
        onChecked(index, checkFile(source, settings));
        if (performance.now() > end) return;
      }
    });
  } catch (cause) {
    if (!(cause instanceof OutOfTime) || next.done) throw cause;
    const [index, source] = next.value;
    onChecked(index, uncheckedFile(source, timeout(settings), settings));
  }
  return next.done === true;
}

/** A small part of the time that a file may take, and many times that of an ordinary one. */
const TURN_MS = 25;

function reportOf(path: string, options: CheckOptions): Report {
  const { size } = statSync(path);
  if (size > LIMITS.file) return nothingBut([tooLarge(size)]);
  const { sheets, unread } = readXlsx(readFileSync(path));
  if (sheets.length === 0 && unread.length > 0) return nothingBut(unread);
  const report = check(sheets, options);
  return { ...report, unread: [...unread, ...report.unread] };
}

/** Said without reading the file, whatever its size. */
function tooLarge(size: number): Unread {
  const parameters = { megabytes: Math.ceil(size / MEGABYTE), limit: LIMITS.file / MEGABYTE };
  return { reason: 'too-large', place: null, variant: 'file', parameters };
}

const MEGABYTE = 1024 * 1024;

function unreadAfter(cause: unknown): Unread {
  if (cause instanceof Error && 'syscall' in cause && 'code' in cause) {
    const parameters = { code: String(cause.code) };
    return { reason: 'damaged', place: null, variant: 'closed', parameters };
  }
  return ownFault(cause);
}
