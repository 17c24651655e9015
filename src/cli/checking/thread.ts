import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { WorkbookReading } from '../../core/check-with.ts';
import type { Unread } from '../../core/report.ts';
import {
  checkedFile,
  nothingBut,
  ownFault,
  timeout,
  type CheckedFile,
  type CheckSettings,
} from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';

/** A thread that checks files, one after the other. */
export interface Thread {
  /**
   * Checks and prints a file, or what was read of it already. Never rejects: when the thread dies or takes too long, that
   * costs the file it was at, and the others get a new thread.
   */
  check(source: WorkbookFile, reading: WorkbookReading | null): Promise<CheckedFile>;
  stop(): Promise<void>;
}

/** What a thread is sent; it answers with a `CheckedFile`. Plain data, as all that goes between threads. */
interface Message {
  readonly source: WorkbookFile;
  readonly reading: WorkbookReading | null;
}

/**
 * Starts a thread of node:worker_threads. There is no package of a pool between: the program is a single file and
 * its own worker, while piscina starts its threads from a file of its package.
 */
export function startThread(
  settings: CheckSettings,
  program: string = import.meta.filename,
): Thread {
  const { timeLimit } = settings;
  /** In the order in which they were sent; the thread is at the first. */
  const sent: Sent[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isLate = false;
  // At once, so that it is ready when the first file is.
  let worker: Worker | null = begin();

  function begin(): Worker {
    let cause: Error | undefined;
    return new Worker(program, { workerData: settings, resourceLimits: RESOURCE_LIMITS })
      .on('message', settleFirst)
      .on('error', (error) => (cause = error))
      .on('exit', (code) => {
        // Only now: an answer given before the death can arrive after 'error', never after 'exit'.
        cause ??= new Error(`exit code ${code}`);
        replace(isLate ? timeout(timeLimit) : unreadAfterDeath(cause));
      });
  }
  function settleFirst(checked: CheckedFile): void {
    if (isLate) return;
    sent.shift()?.settle(checked);
    watchFirst();
  }
  function watchFirst(): void {
    clearTimeout(timer);
    if (sent.length > 0) timer = setTimeout(onTimeout, timeLimit);
  }
  function onTimeout(): void {
    isLate = true;
    void worker?.terminate();
  }
  /** Gives up the file that the worker was at, and sends the others to a new one. */
  function replace(unread: Unread): void {
    worker = null;
    isLate = false;
    const [first] = sent;
    if (first) settleFirst(checkedFile(first.message.source, nothingBut([unread]), settings));
    if (sent.length > 0) worker = begin();
    for (const { message } of sent) worker?.postMessage(message);
  }
  return {
    check: (source, reading) =>
      new Promise((settle) => {
        const message: Message = { source, reading };
        if (sent.push({ message, settle }) === 1) watchFirst();
        worker ??= begin();
        worker.postMessage(message);
      }),
    async stop() {
      clearTimeout(timer);
      sent.length = 0;
      await worker?.terminate();
    },
  };
}

interface Sent {
  readonly message: Message;
  readonly settle: (checked: CheckedFile) => void;
}

/** What a thread does: checks the files that it is sent, until it is stopped. */
export async function serveAsThread(): Promise<void> {
  const { checkFile, checkReading } = await import('./check-file.ts');
  // They come from `startThread`, in the same program.
  const settings = workerData as CheckSettings;
  parentPort?.on('message', ({ source, reading }: Message) => {
    const report = reading
      ? checkReading(reading, settings.options)
      : checkFile(source, settings.options);
    parentPort?.postMessage(checkedFile(source, report, settings));
  });
}

/** A file that needs more memory is given up; the limits of the reader stay far below. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 512 };

function unreadAfterDeath(cause: Error): Unread {
  if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const parameters = { megabytes: RESOURCE_LIMITS.maxOldGenerationSizeMb };
    return { reason: 'too-large', place: null, variant: 'memory', parameters };
  }
  return ownFault(cause);
}
