import type { ProblemReason } from '../../core/problem.ts';
import { WorkbookProblem } from '../workbook.ts';

/** Excel's error codes and what they mean to the user. */
const REASONS: Readonly<Partial<Record<string, ProblemReason>>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'protected',
  ReadOnlyWorkbook: 'read-only',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  HostRestartNeeded: 'no-answer',
  RequestAborted: 'no-answer',
  ServerBusy: 'no-answer',
  Timeout: 'no-answer',
};

/** How a batch treats a cell that is just being edited: a ribbon button waits, the pane says so. */
export interface RunOptions {
  readonly waitsForCellEdit: boolean;
}

/** Runs a batch in Excel; whatever goes wrong becomes a {@link WorkbookProblem}. */
export async function runInExcel<T>(
  { waitsForCellEdit }: RunOptions,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: waitsForCellEdit }, batch);
  } catch (cause) {
    throw problemOf(cause);
  }
}

/** What an error of Excel's interface means; an error of our own passes unchanged. */
function problemOf(cause: unknown): unknown {
  if (cause instanceof WorkbookProblem || !(cause instanceof OfficeExtension.Error)) return cause;
  // Excel gives at most 512 merged areas at once and has no code of its own for more.
  const isAboutMerges = /getMergedAreas/i.test(cause.debugInfo.errorLocation ?? '');
  const reason = isAboutMerges ? 'too-large' : (REASONS[cause.code] ?? 'unknown');
  return new WorkbookProblem(reason, cause.code, cause.message, cause);
}
