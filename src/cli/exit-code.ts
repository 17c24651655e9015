import type { Severity } from '../core/finding.ts';
import { totalsOf, type FileLine } from '../report/file-line.ts';

/** 0: nothing found at or above `failOn`; 1: something; 2: something could not be read or judged, whatever was found. */
export function exitCode(lines: readonly FileLine[], failOn: Severity): 0 | 1 | 2 {
  const { counts, unreadFiles, failedRules } = totalsOf(lines);
  if (unreadFiles + failedRules > 0) return 2;
  return HEAVIER[failOn].some((severity) => counts[severity] > 0) ? 1 : 0;
}

const HEAVIER: Readonly<Record<Severity, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  review: ['error', 'warning', 'review'],
};
