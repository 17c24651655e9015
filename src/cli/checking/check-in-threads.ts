import type { CheckSettings } from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import type { InOrder } from './in-order.ts';
import { startThread, type Thread } from './thread.ts';

/**
 * Checks files in so many worker threads. `begin` starts one.
 *
 * This thread reads, the others judge and print: each then warms up half of the program only, which over some hundred
 * files costs more time than the work itself.
 */
export async function checkInThreads(
  files: readonly WorkbookFile[],
  threads: number,
  settings: CheckSettings,
  order: InOrder,
  begin: (settings: CheckSettings) => Thread = startThread,
): Promise<void> {
  const queue = files.entries();
  const pool = Array.from({ length: threads }, () => begin(settings));
  try {
    const { readAhead } = await import('./read-ahead.ts');
    const feed = async (thread: Thread): Promise<void> => {
      const sent: Promise<void>[] = [];
      for (const [index, source] of queue) {
        const checked = thread.check(source, readAhead(source.path));
        sent.push(
          checked.then((each) => {
            order.add(index, each);
          }),
        );
        if (sent.length > MOST_WAITING) await sent.shift();
        await order.taken();
        await order.roomFor(index + 1);
      }
      await Promise.all(sent);
    };
    await Promise.all(pool.map(feed));
    await order.taken();
  } finally {
    // Also where nobody takes the results any more: a thread left running would keep the program from ending.
    await Promise.all(pool.map((thread) => thread.stop()));
  }
}

/** Enough that a thread never waits for its next file, few enough that memory stays flat. */
const MOST_WAITING = 48;
