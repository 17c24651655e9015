import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { checkInThreads } from './check-in-threads.ts';
import type { CheckedFile, CheckSettings } from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import { inOrder, type InOrder } from './in-order.ts';

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
  if (threads > 1) await checkInThreads(files, threads - 1, settings, order);
  else await checkHere(files, settings, order);
}

/** How many files pay for the start of a thread and its warming up. */
const FILES_A_THREAD = 20;

/** Checks files in this thread, in turns, between which it hears of the outer world. */
async function checkHere(
  files: readonly WorkbookFile[],
  settings: CheckSettings,
  order: InOrder,
): Promise<void> {
  // Loaded here only: where threads do the work, this one need not know the rules.
  const { checkInTurn } = await import('./check-file.ts');
  const queue = files.entries();
  let isDone = false;
  while (!isDone) {
    isDone = checkInTurn(queue, settings, order.add);
    await order.taken();
    await setImmediate();
  }
}
