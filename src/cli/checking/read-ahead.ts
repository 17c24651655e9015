import { readFileSync, statSync } from 'node:fs';
import { readWorkbook, type WorkbookReading } from '../../core/check-with.ts';
import { FORM_DEFINITIONS } from '../../core/definitions/form-definitions.ts';
import { readXlsx } from '../../workbooks/xlsx/read-xlsx.ts';

/**
 * Reads an ordinary workbook for the thread that will judge it. Null for every other file, which that thread
 * reads by itself: this one has nobody who would stop it if it took too long or too much memory, so it reads only what
 * declares little (and the reader takes in no more than is declared), and tells no faults.
 */
export function readAhead(path: string): WorkbookReading | null {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > LARGEST_FILE) return null;
    const bytes = readFileSync(path);
    const { sheets, unread } = readXlsx(bytes, LARGEST_CONTENT);
    if (unread.length > 0) return null;
    return readWorkbook(sheets, FORM_DEFINITIONS);
  } catch {
    // Whatever it is, the thread that reads the file again meets it too and tells it.
    return null;
  }
}

/** Bytes. A filled checklist has some 20,000, with a picture some hundred thousand. */
const LARGEST_FILE = 1024 * 1024;
/** Bytes of all parts that are read, inflated: some ten milliseconds. */
const LARGEST_CONTENT = 1024 * 1024;
