import type { Decisions } from '../core/decisions.ts';
import type { Desk } from './desk.ts';
import { readDecisions } from './kept-decisions.ts';
import { areAnsweredAlike, mergedDecisions } from './merged-decisions.ts';
import type { Workbook } from './workbook.ts';
import { writeDecisions } from './write-decisions.ts';

/** Keeps the user's decisions in a workbook where others may keep theirs at the same time. */
export interface Keeping {
  /** Takes what the workbook kept when it was opened into the state. */
  readonly open: () => void;
  /** Keeps them, with what others have kept meanwhile; true where their answers led to another judgement. */
  readonly keep: () => Promise<boolean>;
  /** Takes everything out that is kept. */
  readonly takeOut: () => Promise<void>;
}

const NOTHING: Decisions = { declared: {}, ignored: [] };

/** Begins to remember what the workbook held when it was last read or written here. */
export function startKeeping(workbook: Workbook, desk: Desk): Keeping {
  let known = NOTHING;
  return {
    open() {
      const opened = readDecisions(workbook.kept());
      if (!opened) return;
      known = opened;
      desk.change({ ...opened, isKept: true });
    },
    async keep() {
      const text = await workbook.keptNow();
      const isRejudged = await takeOver(readDecisions(text));
      // While others' answers were judged the user may have decided more.
      const own = desk.state();
      await workbook.keep(writeDecisions(own, text));
      known = own;
      return isRejudged;
    },
    async takeOut() {
      await workbook.keep(null);
      known = NOTHING;
    },
  };

  async function takeOver(theirs: Decisions | null): Promise<boolean> {
    const own = desk.state();
    // Where nothing is kept any more, what the user sees here is worth more than that.
    const all = theirs ? mergedDecisions(known, own, theirs) : own;
    known = theirs ?? NOTHING;
    const { declared, ignored } = all;
    desk.change({ declared, ignored });
    if (areAnsweredAlike(own.declared, declared) || !own.report) return false;
    await desk.judgeAgain();
    return true;
  }
}
