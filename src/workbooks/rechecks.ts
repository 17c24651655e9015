import { gatherChanges } from './pending-changes.ts';
import type { Turns } from './turns.ts';
import type { WorkbookCells } from './workbook.ts';

/** How long edits rest before they are checked, so that a pasted block is one re-check. */
const RECHECK_AFTER_MS = 500;

/** What is done when changes have rested for a while. */
export interface Recheck {
  readonly begin: () => void;
  /** Reads again what changed: null stands for a sheet that is not known. */
  readonly read: (
    changed: readonly (string | null)[],
    isOvertaken: () => boolean,
  ) => Promise<WorkbookCells>;
  readonly judge: (read: WorkbookCells, isOvertaken: () => boolean) => Promise<void>;
  readonly fail: (cause: unknown) => void;
  readonly end: () => void;
}

/** The checks after edits. */
export interface Rechecks {
  /** Takes note of changes: they are checked when no more have come for a while. */
  readonly add: (changed: readonly (string | null)[]) => void;
  /** Whether changes have come that nobody has read yet. */
  readonly areDue: () => boolean;
  /** Takes what has changed for a reading of its own; it comes back where that fails. */
  readonly reading: <T>(read: (changed: readonly (string | null)[]) => Promise<T>) => Promise<T>;
}

/** Checks by itself after edits. It waits as long as a cell is being edited; whatever the user asks for overtakes it. */
export function startRechecks(turns: Turns, recheck: Recheck): Rechecks {
  const changes = gatherChanges(RECHECK_AFTER_MS, () => void recheckByItself());
  let isWaiting = false;
  return {
    add: changes.add,
    areDue: changes.areThere,
    async reading(read) {
      const gathered = changes.take();
      try {
        return await read(gathered);
      } catch (cause) {
        if (gathered.length > 0) changes.add(gathered);
        throw cause;
      }
    },
  };

  async function recheckByItself(): Promise<void> {
    // One that still waits for its turn takes in what has come since.
    if (isWaiting) return;
    isWaiting = true;
    let gathered: readonly (string | null)[] = [];
    const isDone = await turns.giveWay(async (isOvertaken) => {
      isWaiting = false;
      gathered = changes.take();
      recheck.begin();
      try {
        const read = await recheck.read(gathered, isOvertaken);
        if (isOvertaken()) return;
        await recheck.judge(read, isOvertaken);
      } catch (cause) {
        if (isOvertaken()) return;
        changes.keep(gathered);
        recheck.fail(cause);
      }
      if (!isOvertaken()) recheck.end();
    });
    isWaiting = false;
    if (!isDone) changes.add(gathered);
  }
}
