import { setImmediate } from 'node:timers/promises';
import type { Report } from '../../core/report.ts';
import { checkFile } from './check-file.ts';
import { checkedFile, nothingBut, timeout, type CheckSettings } from './checked-file.ts';
import type { WorkbookFile } from './find-workbooks.ts';
import type { InOrder } from './in-order.ts';
import { OutOfTime, withinTime } from './within-time.ts';

/** Checks files in this thread. */
export async function checkHere(
  files: readonly WorkbookFile[],
  settings: CheckSettings,
  order: InOrder,
): Promise<void> {
  const queue = files.entries();
  let isDone = false;
  while (!isDone) {
    isDone = checkInTurn(queue, settings, (index, source, report) => {
      order.add(index, checkedFile(source, report, settings));
    });
    await order.taken();
    await setImmediate();
  }
}

/**
 * Checks the files of a queue, one after the other, for a short while. True when there are no more. No file takes longer
 * than allowed. They share one watch: setting it up takes as long as judging a file.
 *
 * @public The tests run it in a process of its own.
 */
export function checkInTurn(
  queue: Iterator<[index: number, source: WorkbookFile]>,
  { timeLimit, options }: CheckSettings,
  onChecked: (index: number, source: WorkbookFile, report: Report) => void,
): boolean {
  const end = performance.now() + TURN_MS;
  let next = queue.next();
  try {
    withinTime(timeLimit, () => {
      for (; !next.done; next = queue.next()) {
        onChecked(...next.value, checkFile(next.value[1], options));
        if (performance.now() > end) return;
      }
    });
  } catch (cause) {
    if (!(cause instanceof OutOfTime) || next.done) throw cause;
    onChecked(...next.value, nothingBut([timeout(timeLimit)]));
  }
  return next.done === true;
}

/** A small part of the time that a file may take, and many times that of an ordinary one. */
const TURN_MS = 25;
