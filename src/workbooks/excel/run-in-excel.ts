import type { ProblemReason } from '../../core/problem.ts';
import { StaleReading, WorkbookProblem, type BatchOptions } from '../workbook.ts';
import { unlessSilent } from './unless-silent.ts';

/** Excel's error codes and what they mean to the user. */
const REASONS: Readonly<Partial<Record<string, ProblemReason>>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  ReadOnlyWorkbook: 'read-only',
  ItemAlreadyExists: 'being-changed',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  // Excel on a Mac says InvalidSelection for names of a sheet while another workbook is in front.
  InactiveWorkbook: 'not-in-front',
  InvalidSelection: 'not-in-front',
  RangeExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ActivityLimitReached: 'no-answer',
  Conflict: 'no-answer',
  HostRestartNeeded: 'no-answer',
  MemoryLimitReached: 'no-answer',
  RequestAborted: 'no-answer',
  ServerBusy: 'no-answer',
  ServiceNotAvailable: 'no-answer',
  Timeout: 'no-answer',
  TooManyRequests: 'no-answer',
};

/** Runs a batch in Excel; whatever goes wrong becomes a {@link WorkbookProblem}. */
export async function runInExcel<T>(
  { waitsForCellEdit, isUnhurried = false }: BatchOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    const answer = Excel.run({ delayForCellEdit: waitsForCellEdit }, batch);
    return await (isUnhurried ? answer : unlessSilent(answer));
  } catch (cause) {
    throw problemOf(cause);
  }
}

/** What an error of Excel's interface means; an error of our own passes unchanged. */
function problemOf(cause: unknown): unknown {
  if (cause instanceof WorkbookProblem || !(cause instanceof OfficeExtension.Error)) return cause;
  const place = cause.debugInfo.errorLocation ?? '';
  // Only the conditions before a writing ask for intersections: see stand-still.ts.
  if (/getIntersection/i.test(place)) return new StaleReading(cause.code, cause);
  // Excel gives at most 512 merged areas at once and has no code of its own for more.
  const isAboutMerges = /getMergedAreas/i.test(place);
  const reason = isAboutMerges ? 'too-large' : (REASONS[cause.code] ?? 'unknown');
  return new WorkbookProblem(reason, cause.code, cause.message, cause);
}
