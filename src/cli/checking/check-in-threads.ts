import type { CheckedFile, CheckSettings } from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import { startThread, type Thread } from './thread.ts';

/** How far ahead of the file that is next in order others may be, so that memory stays flat when one takes long. */
const FARTHEST_AHEAD = 64;

/**
 * Checks files in worker threads and hands each on in the order of `files`, one after the other. `begin` starts one
 * thread.
 *
 * This thread reads and the others judge: each then warms up half of the program only, which over some hundred files
 * costs more time than the work itself.
 */
export async function checkInThreads(
  files: readonly WorkbookFile[],
  threads: number,
  settings: CheckSettings,
  onChecked: (checked: CheckedFile) => Promise<void>,
  begin: (settings: CheckSettings) => Thread = startThread,
): Promise<void> {
  const line = waitingLine(onChecked);
  const queue = files.entries();
  const pool = Array.from({ length: threads }, () => begin(settings));
  try {
    const { readAhead } = await import('./read-ahead.ts');
    await Promise.all(
      pool.map(async (thread) => {
        let last = Promise.resolve();
        for (const [index, file] of queue) {
          // While the thread is still at the file before.
          const reading = readAhead(file.path);
          await last;
          await line.roomFor(index);
          last = thread.check(file, reading).then((checked) => line.add(index, checked));
        }
        await last;
      }),
    );
  } finally {
    // Also where nobody takes the results any more: a thread left running would keep the program from ending.
    await Promise.all(pool.map((thread) => thread.stop()));
  }
}

/** Puts files that are finished in any order back into theirs. */
function waitingLine(onChecked: (checked: CheckedFile) => Promise<void>) {
  const waiting = new Map<number, CheckedFile>();
  let next = 0;
  let handingOn = Promise.resolve();
  const onMove: (() => void)[] = [];
  return {
    /** Waits until the file with this index may be begun. */
    async roomFor(index: number): Promise<void> {
      while (index - next >= FARTHEST_AHEAD) {
        await new Promise<void>((resolve) => onMove.push(resolve));
      }
    },
    /** Takes a finished file. Settles when all that could be handed on has been taken. */
    async add(index: number, checked: CheckedFile): Promise<void> {
      waiting.set(index, checked);
      for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
        const file = ready;
        waiting.delete(next);
        next += 1;
        handingOn = handingOn.then(() => onChecked(file));
      }
      for (const move of onMove.splice(0)) move();
      await handingOn;
    },
  };
}
