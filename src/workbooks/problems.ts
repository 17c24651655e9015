import type { Activity } from '../core/activity.ts';
import type { CheckingState } from '../core/checking-state.ts';
import type { Problem } from '../core/problem.ts';
import { WorkbookProblem } from './workbook.ts';

/** What an error is to the screen. */
export function problemOf(cause: unknown): Problem {
  if (cause instanceof WorkbookProblem) return { reason: cause.reason, code: cause.code };
  if (cause instanceof Error && cause.name === 'ChunkLoadError') {
    return { reason: 'not-fetched', code: cause.message };
  }
  // Our own fault: the console keeps the whole story, the screen says that something went wrong.
  console.error(cause);
  return { reason: 'unknown', code: cause instanceof Error ? cause.message : String(cause) };
}

/** What the user asked for and did not get, unless a check that came by itself has made it good. */
export function stillTrue({
  problem,
  hasLinks,
  hasMarks,
}: CheckingState): CheckingState['problem'] {
  const isGone =
    (problem?.during === 'remove-links' && !hasLinks) ||
    (problem?.during === 'clear-marks' && !hasMarks);
  return isGone ? null : unless(problem, ['check', 'recheck']);
}

/** The problem, unless it arose during one of these. */
export function unless(
  problem: CheckingState['problem'],
  activities: readonly Activity[],
): CheckingState['problem'] {
  return problem && activities.includes(problem.during) ? null : problem;
}
