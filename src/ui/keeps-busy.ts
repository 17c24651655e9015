import type { Activity } from '../core/activity.ts';

/** True while buttons wait. A re-check gives way to whatever is pressed; a selection and an answer are taken in at once. */
export function keepsBusy(activity: Activity | null): boolean {
  return activity !== null && !['select', 'recheck', 'declare'].includes(activity);
}
