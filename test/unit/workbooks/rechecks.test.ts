import { startRechecks, type Recheck } from '../../../src/workbooks/rechecks.ts';
import { startTurns } from '../../../src/workbooks/turns.ts';
import type { WorkbookCells } from '../../../src/workbooks/workbook.ts';

const REST = 500;
const SILENCE = 60_000;
const READ: WorkbookCells = {
  sheets: [],
  hasLinks: false,
  hasMarks: false,
  hasClauseSheet: false,
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A re-check of which only the readings answer as they are told to. */
function started(answers: readonly Promise<WorkbookCells>[]) {
  const said: string[] = [];
  const readings: (readonly (string | null)[])[] = [];
  const recheck: Recheck = {
    begin: () => said.push('begin'),
    read: (changed) => {
      readings.push(changed);
      return answers[readings.length - 1] ?? Promise.resolve(READ);
    },
    judge: () => {
      said.push('judge');
      return Promise.resolve();
    },
    wait: () => said.push('wait'),
    fail: () => said.push('fail'),
    end: () => said.push('end'),
  };
  const turns = startTurns();
  return { turns, rechecks: startRechecks(turns, recheck), said, readings };
}

const never = () => new Promise<WorkbookCells>(() => undefined);

test('a reading without an answer is waited for, which is said after a minute', async () => {
  const { rechecks, said } = started([never()]);
  rechecks.add(['A']);
  await jest.advanceTimersByTimeAsync(REST + SILENCE - 1);
  expect(said).toEqual(['begin']);
  await jest.advanceTimersByTimeAsync(1);
  expect(said).toEqual(['begin', 'wait']);
});

test('until then changes wait with it: a person may be writing in a cell', async () => {
  let answer: (read: WorkbookCells) => void = () => {};
  const slow = new Promise<WorkbookCells>((resolve) => (answer = resolve));
  const { rechecks, said, readings } = started([slow]);
  rechecks.add(['A']);
  await jest.advanceTimersByTimeAsync(REST);
  rechecks.add(['B']);
  await jest.advanceTimersByTimeAsync(SILENCE / 2);
  expect(readings).toEqual([['A']]);
  answer(READ);
  await jest.advanceTimersByTimeAsync(0);
  expect(readings).toEqual([['A'], ['B']]);
  expect(said).toEqual(['begin', 'judge', 'end', 'begin', 'judge', 'end']);
});

test('after that the next change is read, with what was lost', async () => {
  const { rechecks, said, readings } = started([never()]);
  rechecks.add(['A']);
  await jest.advanceTimersByTimeAsync(REST + SILENCE);
  rechecks.add(['B']);
  await jest.advanceTimersByTimeAsync(REST);
  expect(readings.map((each) => each.toSorted())).toEqual([['A'], ['A', 'B']]);
  expect(said).toEqual(['begin', 'wait', 'end', 'begin', 'judge', 'end']);
});

test('what the user asks for overtakes it at once, and nothing more is said of waiting', async () => {
  const { turns, rechecks, said } = started([never()]);
  rechecks.add(['A']);
  await jest.advanceTimersByTimeAsync(REST);
  await turns.take(() => {
    said.push('asked');
    return Promise.resolve();
  });
  await jest.advanceTimersByTimeAsync(SILENCE);
  expect(said.slice(0, 2)).toEqual(['begin', 'asked']);
  expect(said).not.toContain('wait');
});

test('one that was overtaken and answers late leaves a later silent one to the next change', async () => {
  let answer: (read: WorkbookCells) => void = () => {};
  const late = new Promise<WorkbookCells>((resolve) => (answer = resolve));
  const { turns, rechecks, readings } = started([late, never()]);
  rechecks.add(['A']);
  await jest.advanceTimersByTimeAsync(REST);
  await turns.take(() => Promise.resolve());
  await jest.advanceTimersByTimeAsync(REST + SILENCE);
  expect(readings).toEqual([['A'], ['A']]);
  answer(READ);
  await jest.advanceTimersByTimeAsync(0);
  rechecks.add(['B']);
  await jest.advanceTimersByTimeAsync(REST);
  expect(readings.map((each) => each.toSorted())).toEqual([['A'], ['A'], ['A', 'B']]);
});
