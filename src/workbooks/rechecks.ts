import { gatherChanges } from './pending-changes.ts';
import type { Turns } from './turns.ts';
import type { WorkbookCells } from './workbook.ts';

/** How long edits rest before they are checked, so that a pasted block is one re-check. */
const RECHECK_AFTER_MS = 500;

/**
 * From so long on the answer may be lost: Excel is known to leave requests unanswered for ever. Before, the person may simply
 * be writing in a cell, which the reading waits for.
 */
const SILENT_AFTER_MS = 60_000;

/** What is done when changes have rested for a while. */
export interface Recheck {
  readonly begin: () => void;
  /** Reads again what changed: null stands for a sheet that is not known. */
  readonly read: (
    changed: readonly (string | null)[],
    isOvertaken: () => boolean,
  ) => Promise<WorkbookCells>;
  readonly judge: (read: WorkbookCells, isOvertaken: () => boolean) => Promise<void>;
  /** The reading has been without an answer for long. */
  readonly wait: () => void;
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

/**
 * Checks by itself after edits. It waits as long as a cell is being edited; whatever the user asks for overtakes it, and
 * after a long silence the next change does, too.
 */
export function startRechecks(turns: Turns, recheck: Recheck): Rechecks {
  const changes = gatherChanges(RECHECK_AFTER_MS, () => {
    giveUp();
    void recheckByItself();
  });
  let isWaiting = false;
  /** Ends a reading that has been silent for long. */
  let giveUp = nothing;
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
        const read = await readPatiently(gathered, isOvertaken);
        if (isOvertaken()) return;
        if (read) await recheck.judge(read, isOvertaken);
        else changes.keep(gathered);
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
  /** Null when nothing was read for so long that something new is to be read by now. */
  async function readPatiently(
    changed: readonly (string | null)[],
    isOvertaken: () => boolean,
  ): Promise<WorkbookCells | null> {
    let isGivenUp = false;
    let giveThisUp = nothing;
    const givenUp = new Promise<null>((resolve) => {
      giveThisUp = () => {
        isGivenUp = true;
        resolve(null);
      };
    });
    const timer = setTimeout(() => {
      if (isOvertaken()) return;
      recheck.wait();
      giveUp = giveThisUp;
    }, SILENT_AFTER_MS);
    try {
      return await Promise.race([recheck.read(changed, () => isGivenUp || isOvertaken()), givenUp]);
    } finally {
      clearTimeout(timer);
      // By now a later reading may be the silent one.
      if (giveUp === giveThisUp) giveUp = nothing;
    }
  }
}

function nothing(): void {
  // There is nothing to give up.
}
