import type * as RequestedActions from '../../../src/ui/requested-actions.ts';

/** Each test begins with a pane that has not started yet. */
let actions: typeof RequestedActions;

beforeEach(async () => {
  jest.useFakeTimers();
  jest.resetModules();
  actions = await import('../../../src/ui/requested-actions.ts');
});

afterEach(() => {
  jest.useRealTimers();
});

test('what is asked before the pane is there is done when it comes, once and in order', async () => {
  const done: string[] = [];
  const asked = [actions.requestAction('check'), actions.requestAction('toggle-links')];
  actions.performRequests((action) => Promise.resolve(void done.push(action)));
  await Promise.all(asked);
  await actions.requestAction('check-row');
  expect(done).toEqual(['check', 'toggle-links', 'check-row']);
});

test('a ribbon button does not wait for ever for a pane that does not come, and its wish is dropped', async () => {
  const done: string[] = [];
  const asked = actions.requestAction('check');
  jest.advanceTimersByTime(60_000);
  await asked;
  actions.performRequests((action) => Promise.resolve(void done.push(action)));
  expect(done).toEqual([]);
});

test('a pane that cannot work lets go of everybody who waits, until it can', async () => {
  const done: string[] = [];
  const asked = actions.requestAction('check');
  actions.refuseRequests();
  await asked;
  await actions.requestAction('toggle-marks');
  actions.performRequests((action) => Promise.resolve(void done.push(action)));
  await actions.requestAction('check');
  expect(done).toEqual(['check']);
});
