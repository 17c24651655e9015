import type { Mended } from '../core/checking-state.ts';
import type { Finding } from '../core/finding.ts';
import type { Desk } from './desk.ts';
import { placed, standingFixes, valueEdit, type Judged, type PlacedFix } from './fixes.ts';
import { StaleReading } from './workbook.ts';
import { writeFresh } from './writing.ts';

/** Makes certain fixes and takes them back. */
export interface Mending {
  /** Makes fixes. What is no longer as it was judged, even unheard, is left alone. */
  readonly mend: (findings: readonly Finding[]) => Promise<void>;
  /** Takes the last fixes back, wherever their rows are now; cells that were changed since keep their content. */
  readonly undo: () => Promise<void>;
  /** Learns from a check which of the fixes were made, or taken back, whose writing stopped half-way. */
  readonly settle: (judged: Judged) => void;
}

/**
 * Begins to remember which fixes stopped half-way, made or taken back: the next check settles them. What was made whole
 * stands in the state.
 */
export function startMending(desk: Desk): Mending {
  /** A step whose making stopped half-way. */
  let halfMade: readonly Mended[] = [];
  /** The step of the state whose taking back stopped half-way. */
  let halfUndone: readonly Mended[] | null = null;
  return { mend, undo, settle };

  async function mend(findings: readonly Finding[]): Promise<void> {
    let step: readonly Mended[] = [];
    try {
      await writeFresh(desk, async () => {
        const judged = await desk.refresh();
        step = standingFixes(findings, judged);
        const edits = placed(step, judged).flatMap((fix) => valueEdit(fix, fix.mended.after));
        return { edits };
      });
    } catch (cause) {
      if (!(cause instanceof StaleReading)) halfMade = step;
      throw cause;
    }
    if (step.length > 0) desk.change({ mended: [...desk.state().mended, step] });
    await desk.refreshAfter(step.length > 0 ? 'mend' : 'recheck');
  }

  async function undo(): Promise<void> {
    let step: readonly Mended[] | null = null;
    const { at, fixes } = await writeFresh(desk, async () => {
      const last = lastToUndo(desk.state().mended, await desk.refresh());
      step = desk.state().mended[last.at] ?? null;
      const own = last.fixes.filter(({ isUntouched }) => isUntouched);
      return { ...last, edits: own.flatMap((fix) => valueEdit(fix, fix.mended.before)) };
    }).catch((cause: unknown) => {
      if (!(cause instanceof StaleReading)) halfUndone = step;
      throw cause;
    });
    // A row that is not found may come back with its sheet; what the user changed since is the user's.
    const lost = fixes.filter(({ place }) => place === null).map(({ mended }) => mended);
    const rest = desk.state().mended.flatMap((each, i) => {
      if (i !== at) return [each];
      return lost.length > 0 ? [lost] : [];
    });
    const done = fixes.filter(({ isUntouched }) => isUntouched);
    const undone = { done: done.length, of: fixes.length, first: done[0]?.place ?? null };
    desk.change({ mended: rest, undone });
    await desk.refreshAfter('undo');
  }

  function settle(judged: Judged): void {
    const made = placed(halfMade, judged).filter(({ isUntouched }) => isUntouched);
    const { mended } = desk.state();
    const standing = mended.flatMap((each) =>
      each === halfUndone ? stillMade(each, judged) : [each],
    );
    const isChanged = halfUndone !== null || made.length > 0;
    halfMade = [];
    halfUndone = null;
    if (!isChanged) return;
    desk.change({
      mended: made.length > 0 ? [...standing, made.map((fix) => fix.mended)] : standing,
    });
  }
}

/** What of a step is left to be taken back, as a step; none where that is nothing. */
function stillMade(step: readonly Mended[], judged: Judged): (readonly Mended[])[] {
  const left = placed(step, judged).filter(
    ({ place, isUntouched }) => place === null || isUntouched,
  );
  return left.length > 0 ? [left.map(({ mended }) => mended)] : [];
}

/** The last step of which something can be found; the very last where there is none. */
function lastToUndo(
  mended: readonly (readonly Mended[])[],
  judged: Judged,
): { readonly at: number; readonly fixes: readonly PlacedFix[] } {
  const steps = mended.map((step) => placed(step, judged));
  const found = steps.findLastIndex((fixes) => fixes.some(({ place }) => place !== null));
  const at = found < 0 ? steps.length - 1 : found;
  return { at, fixes: steps[at] ?? [] };
}
