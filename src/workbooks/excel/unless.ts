import type { ProblemReason } from '../../core/problem.ts';
import { WorkbookProblem } from '../workbook.ts';

/** Null where a sheet that is asked for has been deleted meanwhile, or has grown too large for one answer. */
export function unlessStale<T>(read: () => Promise<T>): Promise<T | null> {
  return unless(['sheet-gone', 'too-large'], read);
}

/** Null where a sheet that is asked for has been deleted meanwhile. */
export function unlessGone<T>(read: () => Promise<T>): Promise<T | null> {
  return unless(['sheet-gone'], read);
}

async function unless<T>(
  reasons: readonly ProblemReason[],
  read: () => Promise<T>,
): Promise<T | null> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof WorkbookProblem && reasons.includes(cause.reason)) return null;
    throw cause;
  }
}
