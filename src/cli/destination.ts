import { closeSync, openSync, realpathSync, writeSync } from 'node:fs';
import { UsageError } from './arguments/usage-error.ts';

/** Where a result is written. */
export interface Destination {
  /** Settles when the reader has taken it, so that memory stays flat behind a slow one. */
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
  const file = openFile(output);
  return {
    write: (text) => {
      writeSync(file, text);
      return Promise.resolve();
    },
    close: () => {
      closeSync(file);
    },
  };
}

function openFile(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new UsageError('outputFailed', { path, code });
  }
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
      if (error) reject(error);
      else resolve();
    });
  });
}
