import { readFileSync, statSync } from 'node:fs';
import { judgeReading, type WorkbookReading } from '../../core/check-with.ts';
import { check } from '../../core/check.ts';
import { DEFINITIONS } from '../../core/definitions/index.ts';
import type { Report, Unread } from '../../core/report.ts';
import { RULES } from '../../core/rules/index.ts';
import type { CheckOptions } from '../../core/rules/rule.ts';
import { LIMITS } from '../../workbooks/xlsx/limits.ts';
import { readXlsx } from '../../workbooks/xlsx/read-xlsx.ts';
import { nothingBut, ownFault } from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import { unreadAfter } from './unread-after.ts';

/** Reads a file and judges it. Never throws: what cannot be read is told in the report. */
export function checkFile({ path, unread: known }: WorkbookFile, options: CheckOptions): Report {
  if (known) return nothingBut([known]);
  try {
    const stats = statSync(path);
    // Reading a pipe or a device may never end.
    if (!stats.isFile()) return nothingBut([NO_FILE]);
    if (stats.size > LIMITS.file) return nothingBut([tooLarge(stats.size)]);
    const { sheets, unread, lacksSheets } = readXlsx(readFileSync(path));
    if (sheets.length === 0 && unread.length > 0) return nothingBut(unread);
    const report = check(sheets, options);
    // The checklist may well be on the sheet that was not read: why it was not is all that helps.
    const rest = report.unread.filter(({ reason }) => !(lacksSheets && reason === 'no-checklist'));
    return { ...report, unread: [...unread, ...rest] };
  } catch (cause) {
    return nothingBut([unreadAfter(cause, path)]);
  }
}

/** Judges what was read of a file. Never throws either. */
export function checkReading(reading: WorkbookReading, options: CheckOptions): Report {
  try {
    return judgeReading(reading, options, { definitions: DEFINITIONS, rules: RULES });
  } catch (cause) {
    return nothingBut([ownFault(cause)]);
  }
}

const NO_FILE: Unread = {
  reason: 'not-a-workbook',
  place: null,
  variant: 'no-file',
  parameters: {},
};

/** Said without reading the file, whatever its size. */
function tooLarge(size: number): Unread {
  const parameters = { megabytes: Math.ceil(size / MEGABYTE), limit: LIMITS.file / MEGABYTE };
  return { reason: 'too-large', place: null, variant: 'file', parameters };
}

const MEGABYTE = 1024 * 1024;
