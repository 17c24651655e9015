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

/** Reads a file and judges it. Never throws: what cannot be read is told in the report. */
export function checkFile(path: string, options: CheckOptions): Report {
  try {
    const { size } = statSync(path);
    if (size > LIMITS.file) return nothingBut([tooLarge(size)]);
    const { sheets, unread } = readXlsx(readFileSync(path));
    if (sheets.length === 0 && unread.length > 0) return nothingBut(unread);
    const report = check(sheets, options);
    return { ...report, unread: [...unread, ...report.unread] };
  } catch (cause) {
    return nothingBut([unreadAfter(cause)]);
  }
}

/** Judges what was read of a file. Never throws either. */
export function checkReading(reading: WorkbookReading, options: CheckOptions): Report {
  try {
    return judgeReading(reading, options, { definitions: DEFINITIONS, rules: RULES });
  } catch (cause) {
    return nothingBut([unreadAfter(cause)]);
  }
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
