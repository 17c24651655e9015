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
  /** Learns from a check which of the fixes were made whose writing stopped half-way. */
  readonly settle: (judged: Judged) => void;
}

export function startMending(desk: Desk): Mending {
  let uncertain: readonly Mended[] = [];
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
      if (!(cause instanceof StaleReading)) uncertain = step;
      throw cause;
    }
    if (step.length > 0) desk.change({ mended: [...desk.state().mended, step] });
    await desk.refreshAfter(step.length > 0 ? 'mend' : 'recheck');
  }

  async function undo(): Promise<void> {
    const { at, fixes } = await writeFresh(desk, async () => {
      const last = lastToUndo(desk.state().mended, await desk.refresh());
      const own = last.fixes.filter(({ isUntouched }) => isUntouched);
      return { ...last, edits: own.flatMap((fix) => valueEdit(fix, fix.mended.before)) };
    });
    // A row that is not found may come back with its sheet; what the user changed since is the user's.
    const lost = fixes.filter(({ place }) => place === null).map(({ mended }) => mended);
    const rest = desk.state().mended.flatMap((step, i) => {
      if (i !== at) return [step];
      return lost.length > 0 ? [lost] : [];
    });
    const done = fixes.filter(({ isUntouched }) => isUntouched);
    const undone = { done: done.length, of: fixes.length, first: done[0]?.place ?? null };
    desk.change({ mended: rest, undone });
    await desk.refreshAfter('undo');
  }

  function settle(judged: Judged): void {
    const made = placed(uncertain, judged).filter(({ isUntouched }) => isUntouched);
    uncertain = [];
    if (made.length === 0) return;
    desk.change({ mended: [...desk.state().mended, made.map(({ mended }) => mended)] });
  }
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
