import type { Activity } from '../core/activity.ts';
import type { CheckingState } from '../core/checking-state.ts';
import type { Problem } from '../core/problem.ts';
import { WorkbookProblem } from './workbook.ts';

type Told = NonNullable<CheckingState['problem']>;

/** What went wrong in an open workbook: the last refusal, and behind it what still stands half-written. */
export interface Problems {
  /** Takes note of a failure; it is what is to be told now. */
  readonly failed: (cause: unknown, during: Activity, isHalfWay: boolean) => Told;
  /** What is left to be told after a success. */
  readonly succeeded: (activity: Activity, state: CheckingState) => Told | null;
  /** What is left to be told after a success that says nothing about what was done before. */
  readonly passed: (activity: Activity, state: CheckingState) => Told | null;
  /** What is left to be told after a check that came by itself. */
  readonly rechecked: (state: CheckingState) => Told | null;
}

const LINKS: readonly Activity[] = ['insert-links', 'remove-links'];
const MARKS: readonly Activity[] = ['show-marks', 'clear-marks'];

/** What one of these has left half-written another one makes good; what became of fixes a check lists anew. */
const FAMILIES: readonly (readonly Activity[])[] = [
  LINKS,
  MARKS,
  ['mend', 'undo', 'check'],
  ['keep'],
];

/** Begins to remember what stands half-written: a later failure hides it, and no success of something else ends it. */
export function startProblems(): Problems {
  let halfWritten: readonly Told[] = [];
  return {
    failed(cause, during, isHalfWay) {
      const problem = { ...problemOf(cause), during, isHalfWay };
      // What is refused because of a cell being edited has written nothing.
      if (isHalfWay && problem.reason !== 'cell-being-edited') {
        halfWritten = [...halfWritten, problem];
      }
      return problem;
    },
    succeeded(activity, state) {
      halfWritten = halfWritten.filter((each) => !isMadeGood(each, activity, state));
      return last();
    },
    passed(activity, { problem }) {
      halfWritten = halfWritten.filter(({ during }) => during !== activity);
      return exceptDuring(problem, [activity]) ?? last();
    },
    rechecked(state) {
      const { problem } = state;
      halfWritten = halfWritten.filter((each) => !isRemoved(each, state));
      if (problem && isRemoved(problem, state)) return last();
      return exceptDuring(problem, ['check', 'recheck']) ?? last();
    },
  };

  function last(): Told | null {
    return halfWritten.at(-1) ?? null;
  }
}

/** What an error is to the screen. */
function problemOf(cause: unknown): Problem {
  if (cause instanceof WorkbookProblem) return { reason: cause.reason, code: cause.code };
  if (cause instanceof Error && cause.name === 'ChunkLoadError') {
    return { reason: 'not-fetched', code: cause.message };
  }
  // Our own fault: the console keeps the whole story, the screen says that something went wrong.
  console.error(cause);
  return { reason: 'unknown', code: cause instanceof Error ? cause.message : String(cause) };
}

/** Whether nothing is left half-written, or the pane shows it in another way. */
function isMadeGood(
  { during }: Told,
  activity: Activity,
  { hasLinks, hasMarks, isKept }: CheckingState,
): boolean {
  return (
    (!hasLinks && LINKS.includes(during)) ||
    (!hasMarks && MARKS.includes(during)) ||
    // Where nothing is to be kept the box that is not ticked says so.
    (!isKept && during === 'keep') ||
    FAMILIES.some((family) => family.includes(during) && family.includes(activity))
  );
}

/** Whether all is gone that was to be taken away. */
function isRemoved({ during }: Told, { hasLinks, hasMarks }: CheckingState): boolean {
  return (during === 'remove-links' && !hasLinks) || (during === 'clear-marks' && !hasMarks);
}

/** The problem; null where it arose during one of these. */
function exceptDuring(problem: Told | null, activities: readonly Activity[]): Told | null {
  return problem && activities.includes(problem.during) ? null : problem;
}
