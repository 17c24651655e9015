import { statSync } from 'node:fs';
import { UsageError } from './arguments/usage-error.ts';
import { systemFaultOf, type SystemFault } from './system-fault.ts';
import { startWholeFile } from './whole-file.ts';

/** Where a result is written. */
export interface Destination {
  /**
   * Settles when the reader has taken it, so that memory stays flat behind a slow one. Throws `UsageError` where it
   * cannot be written, and the system's error with the code EPIPE where nobody reads any more.
   */
  write(text: string): Promise<void>;
  /** Ends the writing. A file stands under its name only from now on, whole. */
  close(): void;
}

/**
 * Opens the file `output`, or stdout for null. Throws `UsageError` where the file cannot be written, is one of
 * `inputs`, or is named like a workbook: a report never replaces what it speaks of, nor any other submission.
 */
export function openDestination(output: string | null, inputs: readonly string[]): Destination {
  if (output === null) return { write: writeToStdout, close: () => undefined };
  const identity = identityOf(output);
  if (identity !== null && inputs.some((input) => identityOf(input) === identity)) {
    throw new UsageError('outputIsInput', { path: output });
  }
  if (WORKBOOK.test(output)) throw new UsageError('outputIsWorkbook', { path: output });
  const file = orUsageError(output, () => startWholeFile(output));
  return {
    write: (text) => {
      orUsageError(output, () => {
        file.write(text);
      });
      return Promise.resolve();
    },
    close: () => {
      orUsageError(output, () => {
        file.finish();
      });
    },
  };
}

/** No report is written in such a format: where the shell put names in the place of '*.xlsx', this is a submission. */
const WORKBOOK = /\.(?:xls[xmb]?|xlt[xm]?|ods)$/iu;

/** What a path leads to, through links, as the system tells files apart; null where it leads to nothing. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    // A path that leads nowhere is nobody's file.
    return null;
  }
}

const FAULTS = {
  missing: 'outputMissing',
  name: 'outputOther',
  forbidden: 'outputForbidden',
  busy: 'outputBusy',
  folder: 'outputFolder',
  full: 'outputFull',
  other: 'outputOther',
} as const satisfies Record<SystemFault, UsageError['fault']>;

function orUsageError<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw usageErrorOf(path, cause);
  }
}

/** What is not the system's fault, and a closed pipe, stays what it is. */
function usageErrorOf(path: string, cause: unknown): unknown {
  const fault = systemFaultOf(cause, path);
  if (fault === null || fault.code === 'EPIPE') return cause;
  return new UsageError(FAULTS[fault.kind], { path, code: fault.code });
}

function writeToStdout(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve();
      else reject(asError(usageErrorOf('stdout', error)));
    });
  });
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
