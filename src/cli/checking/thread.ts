import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { WorkbookReading } from '../../core/check-with.ts';
import type { Unread } from '../../core/report.ts';
import {
  ownFault,
  timeout,
  uncheckedFile,
  type CheckedFile,
  type CheckSettings,
} from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';

/** A thread that checks one file at a time. */
export interface Thread {
  /** Never rejects: when the thread dies or takes too long, that costs this file, and the next file gets a new thread. */
  check(file: WorkbookFile, reading?: WorkbookReading | null): Promise<CheckedFile>;
  stop(): Promise<void>;
}

/**
 * Starts a thread of node:worker_threads. There is no package of a pool between: the program is a single file and
 * its own worker, while piscina starts its threads from a file of its package.
 */
export function startThread(
  settings: CheckSettings,
  program: string = import.meta.filename,
): Thread {
  const begin = () => {
    const begun = new Worker(program, { workerData: settings, resourceLimits: RESOURCE_LIMITS });
    // A worker that failed ends a little later, when another may have taken its place.
    const forget = () => {
      if (worker === begun) worker = null;
    };
    return begun.on('error', forget).on('exit', forget);
  };
  // At once, so that it is ready when the first file is.
  let worker: Worker | null = begin();
  return {
    check: (file, reading = null) => checkIn((worker ??= begin()), { ...file, reading }, settings),
    async stop() {
      await worker?.terminate();
    },
  };
}

/** Sends a file to a worker and waits for the result, for the worker's end or for the time to run out. */
function checkIn(worker: Worker, file: SentFile, settings: CheckSettings): Promise<CheckedFile> {
  return new Promise((resolve) => {
    const stopListening = () => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onDeath).off('exit', onDeath);
    };
    const settle = (checked: CheckedFile) => {
      stopListening();
      resolve(checked);
    };
    const onDeath = (cause: unknown) => {
      settle(uncheckedFile(file, unreadAfterDeath(cause), settings));
    };
    const timer = setTimeout(() => {
      stopListening();
      const outOfTime = uncheckedFile(file, timeout(settings), settings);
      void worker.terminate().then(() => {
        resolve(outOfTime);
      });
    }, settings.timeLimit);
    worker.on('message', settle).on('error', onDeath).on('exit', onDeath);
    worker.postMessage(file);
  });
}

/** A file, and what was read of it already. */
interface SentFile extends WorkbookFile {
  readonly reading: WorkbookReading | null;
}

/** What a thread does: checks the files that it is sent, until it is stopped. */
export async function serveAsThread(): Promise<void> {
  const { checkFile } = await import('./check-file.ts');
  // The settings come from `startThread`, in the same program.
  const settings = workerData as CheckSettings;
  parentPort?.on('message', ({ reading, ...file }: SentFile) => {
    parentPort?.postMessage(checkFile(file, settings, reading));
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
