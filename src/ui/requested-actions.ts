/** What the ribbon asks of the pane, which runs in the same page. */
export type PaneAction = 'check' | 'toggle-links' | 'toggle-marks' | 'check-row';

type Performer = (action: PaneAction) => Promise<void>;

let performer: Performer | null = null;
const waiting: { readonly action: PaneAction; readonly done: () => void }[] = [];

/** Asks the pane to do something; waits for the pane when it is still starting. Settles when it is done. */
export function requestAction(action: PaneAction): Promise<void> {
  if (performer) return performer(action);
  return new Promise((resolve) => {
    waiting.push({ action, done: resolve });
  });
}

/** The pane is ready: `perform` does what was asked meanwhile and whatever is asked from now on. */
export function performRequests(perform: Performer): void {
  performer = perform;
  for (const { action, done } of waiting.splice(0)) void perform(action).then(done, done);
}
