import { availableParallelism } from 'node:os';
import { checkInThreads } from './check-in-threads.ts';
import type { CheckedFile, CheckSettings } from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import { inOrder } from './in-order.ts';

/**
 * Checks files, `jobs` of them at once (null: as many as this machine has processors), and hands each on in the
 * order of `files`, one after the other. A small run stays in this thread: starting others would take longer than it
 * saves.
 */
export async function checkAll(
  files: readonly WorkbookFile[],
  jobs: number | null,
  settings: CheckSettings,
  onChecked: (checked: CheckedFile) => Promise<void>,
): Promise<void> {
  const threads = Math.min(
    jobs ?? availableParallelism(),
    Math.ceil(files.length / FILES_A_THREAD),
  );
  const order = inOrder(onChecked);
  if (threads > 1) {
    await checkInThreads(files, threads - 1, settings, order);
  } else {
    // Loaded here only: where threads do the work, this one need not know the rules.
    const { checkHere } = await import('./check-here.ts');
    await checkHere(files, settings, order);
  }
}

/** How many files pay for the start of a thread and its warming up. */
const FILES_A_THREAD = 20;
