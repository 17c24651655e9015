import { closeSync, openSync, realpathSync, writeSync } from 'node:fs';
import { UsageError } from './arguments/usage-error.ts';
import { systemFaultOf, type SystemFault } from './system-fault.ts';

/** Where a result is written. */
export interface Destination {
  /**
   * Settles when the reader has taken it, so that memory stays flat behind a slow one. Throws `UsageError` where it
   * cannot be written, and the system's error with the code EPIPE where nobody reads any more.
   */
  write(text: string): Promise<void>;
  close(): void;
}

/**
 * Opens the file `output`, or stdout for null. Throws `UsageError` where the file cannot be written or is one of
 * `inputs`: a report never replaces what it speaks of.
 */
export function openDestination(output: string | null, inputs: readonly string[]): Destination {
  if (output === null) return { write: writeToStdout, close: () => undefined };
  const target = placeOf(output);
  if (target !== null && inputs.some((input) => placeOf(input) === target)) {
    throw new UsageError('outputIsInput', { path: output });
  }
  const file = orUsageError(output, () => openSync(output, 'w'));
  return {
    write: (text) => {
      orUsageError(output, () => {
        writeWhole(file, text);
      });
      return Promise.resolve();
    },
    close: () => {
      closeSync(file);
    },
  };
}

/** A single call writes two gigabytes at most, and less where the disk is full or a signal comes. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
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

function placeOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    // A path that leads nowhere is nobody's file.
    return null;
  }
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
