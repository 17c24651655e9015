import type { Activity } from '../core/activity.ts';

/** True while buttons wait. A re-check gives way to whatever is pressed, and a selection is done at once. */
export function keepsBusy(activity: Activity | null): boolean {
  return activity !== null && activity !== 'select' && activity !== 'recheck';
}
