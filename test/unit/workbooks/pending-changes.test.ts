import { gatherChanges } from '../../../src/workbooks/pending-changes.ts';

const REST = 500;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('changes are due once, when none has come for a while, and each sheet is named once', () => {
  const due = jest.fn();
  const changes = gatherChanges(REST, due);
  changes.add(['A']);
  jest.advanceTimersByTime(REST - 1);
  changes.add(['B', 'A', null]);
  jest.advanceTimersByTime(REST - 1);
  expect(due).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(due).toHaveBeenCalledTimes(1);
  expect(changes.take()).toEqual(['A', 'B', null]);
  expect(changes.take()).toEqual([]);
});

test('what has been taken is no longer due; what is only kept waits for the next change', () => {
  const due = jest.fn();
  const changes = gatherChanges(REST, due);
  changes.add(['A']);
  changes.keep(changes.take());
  jest.advanceTimersByTime(10 * REST);
  expect(due).not.toHaveBeenCalled();
  changes.add(['B']);
  jest.advanceTimersByTime(REST);
  expect(due).toHaveBeenCalledTimes(1);
  expect(changes.take()).toEqual(['A', 'B']);
});
