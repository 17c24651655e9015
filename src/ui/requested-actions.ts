/** What the ribbon asks of the pane, which runs in the same page. */
export type PaneAction = 'check' | 'toggle-links' | 'toggle-marks' | 'check-row';

type Performer = (action: PaneAction) => Promise<void>;

/** So long a ribbon button waits for a pane that is still starting. */
const LONGEST_START_MS = 30_000;

interface Asked {
  readonly action: PaneAction;
  readonly done: () => void;
}

let performer: Performer | null = null;
let waiting: readonly Asked[] = [];

/**
 * Asks the pane to do something; waits for the pane when it is still starting. Settles when it is done, and also where
 * the pane cannot do it or does not come: the pane itself says why.
 */
export function requestAction(action: PaneAction): Promise<void> {
  if (performer) return performer(action);
  return new Promise((resolve) => {
    const asked: Asked = { action, done: resolve };
    waiting = [...waiting, asked];
    setTimeout(() => {
      waiting = waiting.filter((each) => each !== asked);
      resolve();
    }, LONGEST_START_MS);
  });
}

/** The pane is ready: `perform` does what was asked meanwhile and whatever is asked from now on. */
export function performRequests(perform: Performer): void {
  performer = perform;
  const asked = waiting;
  waiting = [];
  for (const { action, done } of asked) void perform(action).then(done, done);
}

/** The pane cannot work: nothing that was or will be asked is done, and nobody waits for it. */
export function refuseRequests(): void {
  performRequests(() => Promise.resolve());
}
