import { availableParallelism } from 'node:os';
import type { CheckedFile, CheckSettings } from './checked-file.ts';
import { checkInThreads } from './check-in-threads.ts';
import type { WorkbookFile } from './find-workbooks.ts';

/**
 * Checks files, `jobs` of them at once (null: as many as this machine has processors), and hands each on in the
 * order of `files`. A small run stays in this thread: starting others would take longer than it saves.
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
  if (threads > 1) {
    // This one is the first of them: it reads.
    await checkInThreads(files, threads - 1, settings, onChecked);
    return;
  }
  // Loaded here only: where threads do the work, this one need not know the rules.
  const { checkFileInTime } = await import('./check-file.ts');
  for (const file of files) await onChecked(checkFileInTime(file, settings));
}

/** How many files pay for the start of a thread and its warming up. */
const FILES_A_THREAD = 12;
