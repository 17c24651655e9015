import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Unread } from '../../core/report.ts';
import {
  checkFile,
  ownFault,
  uncheckedFile,
  type CheckedFile,
  type CheckSettings,
} from './check-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';

/** A thread that checks one file at a time. */
export interface Thread {
  /** Never rejects: when the thread dies, that costs this file, and the next file gets a new thread. */
  check(file: WorkbookFile): Promise<CheckedFile>;
  stop(): Promise<void>;
}

/**
 * Starts a thread of node:worker_threads. There is no package of a pool between: the program is a single file and
 * its own worker, while piscina starts its threads from a file of its package.
 */
export function startThread(settings: CheckSettings): Thread {
  let worker: Worker | null = null;
  return {
    check: (file) =>
      new Promise((resolve) => {
        const current = (worker ??= new Worker(import.meta.filename, {
          workerData: settings,
          resourceLimits: RESOURCE_LIMITS,
        }));
        const settle = (checked: CheckedFile) => {
          current.off('message', settle).off('error', onDeath).off('exit', onDeath);
          resolve(checked);
        };
        const onDeath = (cause: unknown) => {
          worker = null;
          settle(uncheckedFile(file, unreadAfterDeath(cause), settings));
        };
        current.once('message', settle);
        current.once('error', onDeath);
        current.once('exit', onDeath);
        current.postMessage(file);
      }),
    async stop() {
      await worker?.terminate();
    },
  };
}

/** What a thread does: checks the files that it is sent, until it is stopped. */
export function serveAsThread(): void {
  // The settings come from `startThread`, in the same program.
  const settings = workerData as CheckSettings;
  parentPort?.on('message', (file: WorkbookFile) => {
    parentPort?.postMessage(checkFile(file, settings));
  });
}

/** A file that needs more memory is given up; the limits of the reader stay far below. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 512 };

function unreadAfterDeath(cause: unknown): Unread {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const parameters = { megabytes: RESOURCE_LIMITS.maxOldGenerationSizeMb };
    return { reason: 'too-large', place: null, variant: 'memory', parameters };
  }
  return ownFault(cause instanceof Error ? cause : new Error(`exit code ${String(cause)}`));
}
