import { contentsOf, openOnPaper, settled, SHEET } from '../../aid/paper-checking.ts';
import type { PaperWorkbook } from '../../aid/paper-workbook.ts';

test('certain fixes are made, and taken back from the pane', async () => {
  const { book, checking, findings } = openOnPaper();
  await checking.check();
  const before = book.snapshot();
  await checking.mend(findings());
  expect(findings().map(({ rule }) => rule)).not.toContain('unknown-answer-symbol');
  await checking.undo();
  expect(book.snapshot()).toEqual(before);
  expect(checking.state().mended).toEqual([]);
});

test('taking fixes back leaves alone what the user changed since', async () => {
  const { book, checking, findings, cellOf } = openOnPaper();
  await checking.check();
  const cell = cellOf(5, 'answer');
  await checking.mend(findings());
  book.type({ sheet: SHEET, cell }, '△');
  await settled(checking, () => checking.state().done === 'recheck');
  await checking.undo();
  const now = book.sheets[0]?.cells.cells.find(({ text }) => text === '△');
  expect(now).toBeDefined();
});

test.each<[string, (book: PaperWorkbook) => void, number]>([
  [
    'a row inserted above',
    (book) => {
      book.insertRow(SHEET, 5);
    },
    1,
  ],
  [
    'a row inserted within the table',
    (book) => {
      book.insertRow(SHEET, 11);
    },
    1,
  ],
  [
    'a row deleted above',
    (book) => {
      book.deleteRow(SHEET, 1);
    },
    -1,
  ],
  [
    'a new name for the sheet',
    (book) => {
      book.rename(SHEET, '回答');
    },
    0,
  ],
])('a fix is taken back where its row is, after %s', async (_, change, moved) => {
  const { book, checking, findings, cellOf } = openOnPaper();
  await checking.check();
  const row = Number(/\d+/.exec(cellOf(5, 'answer'))?.[0]);
  await checking.mend(findings());
  change(book);
  const others = contentsOf(book).filter((each) => !each.startsWith(`D${row + moved} `));
  await checking.undo();
  expect(checking.state()).toMatchObject({
    done: 'undo',
    mended: [],
    undone: { done: 1, of: 1, first: { cell: `D${row + moved}` } },
  });
  expect(cellOf(5, 'answer')).toBe(`D${row + moved}`);
  expect(contentsOf(book).filter((each) => !others.includes(each))).toEqual([`D${row + moved} O`]);
  expect(contentsOf(book)).toHaveLength(others.length + 1);
});

test('of fixes that were overwritten or whose row is gone none is said to be taken back', async () => {
  const { book, checking, findings, cellOf } = openOnPaper();
  await checking.check();
  await checking.mend(findings());
  book.type({ sheet: SHEET, cell: cellOf(5, 'answer') }, '△');
  await checking.undo();
  expect(checking.state()).toMatchObject({ undone: { done: 0, of: 1 }, mended: [] });

  await checking.check();
  book.type({ sheet: SHEET, cell: cellOf(5, 'answer') }, 'O');
  await checking.check();
  await checking.mend(findings());
  book.deleteRow(SHEET, Number(/\d+/.exec(cellOf(5, 'answer'))?.[0]));
  const before = contentsOf(book);
  await checking.undo();
  expect(checking.state()).toMatchObject({ undone: { done: 0, of: 1 } });
  expect(contentsOf(book)).toEqual(before);
  expect(checking.state().mended).toHaveLength(1);
});

test.each([1, 2])(
  'of two fixes whose taking back stopped after %i only the rest is left to be taken back',
  async (stopsAfter) => {
    const { book, checking, findings } = openOnPaper();
    book.type({ sheet: SHEET, cell: 'D15' }, 'O');
    await checking.check();
    const before = book.snapshot();
    const left = () => checking.state().mended.map((step) => step.length);
    await checking.mend(findings());
    expect(left()).toEqual([2]);

    book.stopsAfter = stopsAfter;
    await checking.undo();
    expect(checking.state().problem).toMatchObject({ during: 'undo', isHalfWay: true });
    await settled(checking, () => checking.state().done === 'recheck');
    expect(left()).toEqual(stopsAfter === 1 ? [1] : []);
    if (stopsAfter === 1) await checking.undo();
    expect(left()).toEqual([]);
    expect(book.snapshot()).toEqual(before);
  },
);

test('a second press of undo takes nothing back that is not there, and what was undone stays said', async () => {
  const { checking, findings } = openOnPaper();
  await checking.check();
  await checking.mend(findings());
  const [first, second] = await Promise.all([checking.undo(), checking.undo()]);
  expect(checking.state()).toMatchObject({ done: 'undo', undone: { done: 1, of: 1 }, mended: [] });
  expect(first).toMatchObject({ sheet: SHEET });
  expect(second).toEqual(first);

  checking.copied(true);
  expect(await checking.undo()).toBeNull();
  expect(checking.state().done).toBe('copy');
});
