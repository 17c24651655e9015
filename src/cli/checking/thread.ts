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

/** A thread that checks files, one after the other. */
export interface Thread {
  /**
   * Checks a file, or judges what was read of it already, when those sent before are done. Never rejects: when the thread dies or takes too long, that costs
   * the file it was at, and the others get a new thread.
   */
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
  /** In the order in which they were sent; the thread is at the first. */
  const sent: SentFile[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isLate = false;
  // At once, so that it is ready when the first file is.
  let worker: Worker | null = begin();

  function begin(): Worker {
    const begun = new Worker(program, { workerData: settings, resourceLimits: RESOURCE_LIMITS });
    const onDeath = (cause: unknown) => {
      // 'exit' comes after 'error', when another has taken its place.
      if (worker === begun) replace(isLate ? timeout(settings) : unreadAfterDeath(cause));
    };
    return begun.on('message', settleFirst).on('error', onDeath).on('exit', onDeath);
  }
  function settleFirst(checked: CheckedFile): void {
    if (isLate) return;
    sent.shift()?.resolve(checked);
    watchFirst();
  }
  function watchFirst(): void {
    clearTimeout(timer);
    if (sent.length > 0) timer = setTimeout(onTimeout, settings.timeLimit);
  }
  function onTimeout(): void {
    isLate = true;
    void worker?.terminate();
  }
  /** Gives up the file that the worker was at, and sends the others to a new one. */
  function replace(unread: Unread): void {
    worker = null;
    isLate = false;
    const first = sent[0];
    if (first) settleFirst(uncheckedFile(first.file, unread, settings));
    if (sent.length > 0) worker = begin();
    for (const { file } of sent) worker?.postMessage({ file, reading: null } satisfies Message);
  }
  return {
    check: (file, reading = null) =>
      new Promise((resolve) => {
        if (sent.push({ file, resolve }) === 1) watchFirst();
        worker ??= begin();
        worker.postMessage({ file, reading } satisfies Message);
      }),
    async stop() {
      clearTimeout(timer);
      sent.length = 0;
      await worker?.terminate();
    },
  };
}

/** What a thread is sent. */
interface Message {
  readonly file: WorkbookFile;
  readonly reading: WorkbookReading | null;
}

interface SentFile {
  readonly file: WorkbookFile;
  readonly resolve: (checked: CheckedFile) => void;
}

/** What a thread does: checks the files that it is sent, until it is stopped. */
export async function serveAsThread(): Promise<void> {
  const { checkFile } = await import('./check-file.ts');
  // The settings come from `startThread`, in the same program.
  const settings = workerData as CheckSettings;
  parentPort?.on('message', ({ file, reading }: Message) => {
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
