import { addressOf } from '../../../src/core/cell.ts';
import { findingKey } from '../../../src/core/finding-key.ts';
import { markedPlaces } from '../../../src/core/marking/marked-places.ts';
import { startChecking } from '../../../src/workbooks/checking.ts';
import { StaleReading, WorkbookProblem } from '../../../src/workbooks/workbook.ts';
import { fillingWith } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';
import { sheetFromRows } from '../../aid/sheet-from-rows.ts';

const SHEET = 'チェックリスト';
const frontDoor = { today: () => '2026-04-01', drawn: () => Promise.resolve() };

/** The form with a look-alike in No 5 and nothing in No 6. */
const faulty = filledForm(
  FORM,
  fillingWith({ rows: { 5: { answer: 'O' }, 6: { answer: '', rationale: '' } } }),
);

function open(sheets = [faulty]) {
  const book = paperWorkbook(sheets);
  const checking = startChecking(book, frontDoor);
  const findings = () =>
    checking.state().report?.checklists.flatMap((checked) => checked.findings) ?? [];
  const cellOf = (no: number, field: 'answer' | 'rationale') => {
    const items = checking.state().report?.checklists[0]?.checklist.items ?? [];
    return items.find((item) => item.no === no)?.cells[field] ?? '';
  };
  return { book, checking, findings, cellOf };
}

const refusal = new WorkbookProblem('cell-being-edited', 'InvalidOperationInCellEditMode', '');

test('nothing is read before the first action', () => {
  const { book } = open();
  expect(book.log).toEqual([]);
});

test('a check reads once and judges the whole workbook', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  expect(book.log).toEqual(['read']);
  expect(findings().map(({ rule, no }) => [rule, no])).toEqual(
    expect.arrayContaining([
      ['unknown-answer-symbol', 5],
      ['missing-answer', 6],
    ]),
  );
  expect(checking.state()).toMatchObject({ isPartial: false, activity: null, problem: null });
});

test('an edit is checked by itself, in one reading, and the change is counted', async () => {
  const { book, checking, cellOf } = open();
  await checking.check();
  book.type({ sheet: SHEET, cell: cellOf(6, 'answer') }, '○');
  book.type(
    { sheet: SHEET, cell: cellOf(6, 'rationale') },
    '操作ログとアクセスログを1年間保存しています。',
  );
  await settled(checking, () => checking.state().done === 'recheck');
  expect(book.log).toEqual(['read', 'read again']);
  expect(checking.state().change).toEqual({ gone: [6], added: [] });
});

test('a refusal is told with what was being done, keeps the last findings, and a retry clears it', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  const before = findings();
  book.failures.push(refusal);
  await checking.check();
  expect(checking.state().problem).toMatchObject({ reason: 'cell-being-edited', during: 'check' });
  expect(findings()).toEqual(before);
  await checking.check();
  expect(checking.state().problem).toBeNull();
});

test.each([0, 1, 2, 3, 5, 8, 13])(
  'links that stop after %i edits are told, completed by a second press, and removed without a trace',
  async (edits) => {
    const { book, checking } = open();
    const before = book.snapshot();
    await checking.check();
    book.stopsAfter = edits;
    await checking.insertLinks('auto');
    expect(checking.state().problem).toMatchObject({ during: 'insert-links' });

    await checking.insertLinks('auto');
    expect(checking.state()).toMatchObject({ hasLinks: true, problem: null });
    expect(linksOf(book)).toEqual(linksOf(await bookWithLinks()));
    await checking.removeLinks();
    expect(checking.state().hasLinks).toBe(false);
    expect(book.snapshot()).toEqual(before);
  },
);

test.each([0, 1, 2, 3, 5, 8])(
  'links that stop after %i edits can be removed at once, without a trace',
  async (edits) => {
    const { book, checking } = open();
    const before = book.snapshot();
    await checking.check();
    book.stopsAfter = edits;
    await checking.insertLinks('auto');
    await checking.removeLinks();
    expect(book.snapshot()).toEqual(before);
  },
);

test.each([0, 1, 2])(
  'marks that stop after %i edits are cleared without a trace',
  async (edits) => {
    const { book, checking } = open();
    const before = book.snapshot();
    await checking.check();
    book.stopsAfter = edits;
    await checking.showMarks();
    expect(checking.state().problem).toMatchObject({ during: 'show-marks' });
    await checking.clearMarks();
    expect(book.snapshot()).toEqual(before);
  },
);

test('a re-check that comes by itself leaves in sight what stopped half-way', async () => {
  const { book, checking, cellOf } = open();
  await checking.check();
  book.stopsAfter = 3;
  await checking.insertLinks('auto');
  expect(checking.state().problem).toMatchObject({ during: 'insert-links', isHalfWay: true });
  book.type({ sheet: SHEET, cell: cellOf(6, 'answer') }, '○');
  await settled(checking, () => checking.state().done === 'recheck');
  expect(checking.state().problem).toMatchObject({ during: 'insert-links' });
  await checking.removeLinks();
  expect(checking.state().problem).toBeNull();
});

test('links and marks change no finding', async () => {
  const { checking, findings } = open();
  await checking.check();
  const before = findings();
  await checking.insertLinks('auto');
  await checking.showMarks();
  expect(findings()).toEqual(before);
  await checking.check();
  expect(findings()).toEqual(before);
  expect(checking.state()).toMatchObject({ hasLinks: true, hasMarks: true });
});

test('inserting links and showing marks take one reading and one writing each', async () => {
  const { book, checking } = open();
  await checking.check();
  book.log.length = 0;
  await checking.insertLinks('auto');
  await checking.showMarks();
  await checking.clearMarks();
  const each = ['read for marking', 'apply'];
  expect(book.log).toEqual([...each, ...each, ...each]);
});

test('marks are counted, and where there is nothing to mark none are said to stand', async () => {
  const { checking, findings } = open();
  await checking.check();
  const marked = findings().filter(({ severity, cell }) => severity !== 'review' && cell !== null);
  await checking.showMarks();
  expect(checking.state()).toMatchObject({ marked: marked.length, hasMarks: true });

  const { checking: clean } = open([filledForm(FORM, fillingWith({}))]);
  await clean.check();
  await clean.showMarks();
  expect(clean.state()).toMatchObject({ marked: 0, hasMarks: false, done: 'show-marks' });
});

test('marks remember what they were put on for, until they are renewed or cleared', async () => {
  const { book, checking, cellOf } = open();
  const isCurrent = () => {
    const { report, ignored, markedFor } = checking.state();
    return markedFor?.join() === markedPlaces(report, ignored).join();
  };
  await checking.check();
  expect(checking.state().markedFor).toBeNull();
  await checking.showMarks();
  expect(isCurrent()).toBe(true);
  await checking.check();
  expect(isCurrent()).toBe(true);
  book.type({ sheet: SHEET, cell: cellOf(5, 'answer') }, '○');
  await settled(checking, () => checking.state().done === 'recheck');
  expect(isCurrent()).toBe(false);
  await checking.showMarks();
  expect(isCurrent()).toBe(true);
});

test('an ignored finding has its mark no longer', async () => {
  const { checking, findings } = open();
  await checking.check();
  await checking.showMarks();
  const marked = findings().find(({ rule }) => rule === 'unknown-answer-symbol');
  if (!marked) throw new Error('The faulty form has no look-alike.');
  checking.ignore(marked, '確認済み');
  const { report, ignored, markedFor } = checking.state();
  expect(markedPlaces(report, ignored)).not.toEqual(markedFor);
  checking.unignore(findingKey(marked));
  expect(markedPlaces(report, checking.state().ignored)).toEqual(markedFor);
});

test('a second check tells what has changed since the first, be it nothing', async () => {
  const { book, checking, cellOf } = open();
  await checking.check();
  expect(checking.state().change).toBeNull();
  await checking.insertLinks('sheet');
  await checking.check();
  expect(checking.state()).toMatchObject({ done: 'check', change: { gone: [], added: [] } });
  book.type({ sheet: SHEET, cell: cellOf(5, 'answer') }, '○');
  await checking.check();
  expect(checking.state()).toMatchObject({ done: 'check', change: { gone: [5], added: [] } });
});

test('what was done last gives way to what comes next, be it done in the pane alone', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  await checking.mend(findings());
  await checking.undo();
  expect(checking.state().done).toBe('undo');
  const [first] = findings();
  if (!first) throw new Error('The faulty form has no findings.');
  checking.ignore(first, '確認済み');
  expect(checking.state().done).toBeNull();
  checking.copied(true);
  expect(checking.state().done).toBe('copy');
  checking.unignore(findingKey(first));
  expect(checking.state().done).toBeNull();
  checking.copied(true);
  book.failures.push(refusal);
  await checking.showMarks();
  expect(checking.state()).toMatchObject({ done: null, problem: { during: 'show-marks' } });
  checking.copied(true);
  await checking.check();
  expect(checking.state()).toMatchObject({ done: 'check', problem: null });
});

test('what stopped half-way stays in sight when the list or the letter is attended to', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  book.stopsAfter = 1;
  await checking.showMarks();
  const { problem } = checking.state();
  expect(problem).toMatchObject({ during: 'show-marks', isHalfWay: true });
  const [first] = findings();
  if (!first) throw new Error('The faulty form has no findings.');
  checking.ignore(first, '確認済み');
  checking.copied(true);
  expect(checking.state().problem).toEqual(problem);
});

test('a read-only workbook is checked, and asked for nothing that writes', async () => {
  const { book, checking, findings } = open();
  book.readOnly = true;
  await checking.check();
  book.log.length = 0;
  const writing = [
    () => checking.insertLinks('auto'),
    () => checking.showMarks(),
    () => checking.mend(findings()),
  ];
  for (const write of writing) {
    await write();
    expect(checking.state().problem).toMatchObject({ reason: 'read-only', isHalfWay: false });
  }
  expect(book.log).toEqual([]);
});

test('a refusal of the first request leaves nothing half-way', async () => {
  const { book, checking } = open();
  await checking.check();
  book.failures.push(refusal);
  await checking.insertLinks('auto');
  expect(checking.state().problem).toMatchObject({ isHalfWay: false });
  book.stopsAfter = 2;
  await checking.insertLinks('auto');
  expect(checking.state().problem).toMatchObject({ isHalfWay: true });
});

test('certain fixes are made, and taken back from the pane', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  const before = book.snapshot();
  await checking.mend(findings());
  expect(findings().map(({ rule }) => rule)).not.toContain('unknown-answer-symbol');
  await checking.undo();
  expect(book.snapshot()).toEqual(before);
  expect(checking.state().mended).toEqual([]);
});

test('taking fixes back leaves alone what the user changed since', async () => {
  const { book, checking, findings, cellOf } = open();
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
  const { book, checking, findings, cellOf } = open();
  await checking.check();
  const row = Number(/\d+/.exec(cellOf(5, 'answer'))?.[0]);
  await checking.mend(findings());
  change(book);
  const others = contents(book).filter((each) => !each.startsWith(`D${row + moved} `));
  await checking.undo();
  expect(checking.state()).toMatchObject({
    done: 'undo',
    mended: [],
    undone: { done: 1, of: 1, first: { cell: `D${row + moved}` } },
  });
  expect(cellOf(5, 'answer')).toBe(`D${row + moved}`);
  expect(contents(book).filter((each) => !others.includes(each))).toEqual([`D${row + moved} O`]);
  expect(contents(book)).toHaveLength(others.length + 1);
});

test('of fixes that were overwritten or whose row is gone none is said to be taken back', async () => {
  const { book, checking, findings, cellOf } = open();
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
  const before = contents(book);
  await checking.undo();
  expect(checking.state()).toMatchObject({ undone: { done: 0, of: 1 } });
  expect(contents(book)).toEqual(before);
  expect(checking.state().mended).toHaveLength(1);
});

test.each([1, 2])(
  'of two fixes whose taking back stopped after %i only the rest is left to be taken back',
  async (stopsAfter) => {
    const { book, checking, findings } = open();
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

test('a change that comes between reading and writing is read before anything is written', async () => {
  const { book, checking } = open();
  await checking.check();
  book.log.length = 0;
  let told = 0;
  const stop = checking.subscribe(() => {
    // Heard of when the reading is done and the plan is being made.
    if (book.log.at(-1) !== 'read for marking' || told > 0) return;
    told += 1;
    book.insertRow(SHEET, 5);
  });
  await checking.insertLinks('auto');
  stop();
  // Where the table ends is another row now, which only the second reading shows: what stands there is in the third.
  expect(book.log).toEqual([...Array<string>(3).fill('read for marking'), 'apply']);
  expect(checking.state()).toMatchObject({ problem: null, done: 'insert-links' });
  const fresh = paperWorkbook([faulty]);
  fresh.insertRow(SHEET, 5);
  const again = startChecking(fresh, frontDoor);
  await again.insertLinks('auto');
  expect(linksOf(book)).toEqual(linksOf(fresh));
});

test('a table that others moved since the last check is read where it stands now', async () => {
  const { book, checking } = open();
  await checking.check();
  book.log.length = 0;
  book.insertRow(SHEET, 5);
  await checking.insertLinks('auto');
  const [first, second] = book.scopes.map(({ edges }) => edges[0]);
  expect(second).toEqual({
    ...first,
    top: (first?.top ?? 0) + 1,
    bottom: (first?.bottom ?? 0) + 1,
  });
  expect(book.log).toEqual(['read for marking', 'read for marking', 'apply']);

  book.log.length = 0;
  book.type({ sheet: SHEET, cell: 'A1' }, 'ほかの表題');
  await checking.insertLinks('web');
  expect(book.log).toEqual(['read for marking', 'apply']);
});

test('a writing that is refused because the workbook has changed is planned anew, and given up calmly', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  book.log.length = 0;
  const stale = () => new StaleReading('Moved');
  book.failures.push(null, stale(), null, null);
  await checking.insertLinks('auto');
  expect(checking.state()).toMatchObject({ problem: null, done: 'insert-links' });
  expect(book.log).toEqual(['read for marking', 'apply', 'read for marking', 'apply']);

  book.log.length = 0;
  const before = book.snapshot();
  book.failures.push(null, stale(), null, stale(), null, stale());
  await checking.mend(findings());
  expect(checking.state().problem).toMatchObject({ reason: 'being-changed', isHalfWay: false });
  expect(book.snapshot()).toEqual(before);
  expect(checking.state().mended).toEqual([]);
});

test('what is set aside stays so when its sheet is renamed, and under the keys of version 0.1.0', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  const [first] = findings();
  if (!first) throw new Error('The faulty form has no findings.');
  const key = findingKey(first);
  book.rename(SHEET, '回答');
  await checking.check();
  expect(findings().map(findingKey)).toContain(key);

  const parts = JSON.parse(key) as unknown[]; // as written above
  parts[3] = SHEET;
  const ignored = [
    { key: JSON.stringify(parts), reason: '', finding: { rule: first.rule, no: 5 } },
  ];
  await book.keep(JSON.stringify({ version: 1, declared: {}, ignored }));
  const again = startChecking(book, frontDoor);
  await again.check();
  expect(again.state().ignored.map((each) => each.key)).toEqual([key]);
});

test('a declaration is judged at once and without reading', async () => {
  const { book, checking } = open();
  await checking.check();
  book.log.length = 0;
  checking.declare({ 'personal-data': 'no' });
  await settled(checking, () => checking.state().done === 'declare');
  expect(book.log).toEqual([]);
  const [conditions] = checking.state().report?.checklists.map((each) => each.conditions) ?? [];
  expect(conditions).toContainEqual(
    expect.objectContaining({ condition: 'personal-data', declared: 'no' }),
  );
});

test('decisions are kept in the workbook only when the user says so, and read when it opens again', async () => {
  const { book, checking, findings } = open();
  await checking.check();
  const [first] = findings();
  if (!first) throw new Error('The faulty form has no findings.');
  checking.declare({ 'other-vendors': 'yes' });
  checking.ignore(first, '確認済み');
  expect(book.kept()).toBeNull();
  await checking.keep(true);
  const again = startChecking(book, frontDoor).state();
  expect(again).toMatchObject({ isKept: true, declared: { 'other-vendors': 'yes' } });
  expect(again.ignored).toEqual([
    expect.objectContaining({ key: findingKey(first), reason: '確認済み' }),
  ]);
  await checking.keep(false);
  expect(book.kept()).toBeNull();
});

test.each(['', 'null', '{"version":2}', '{"version":1,"declared":[],"ignored":3}'])(
  'a kept text that this version cannot read, %j, is as if there were none',
  async (text) => {
    const book = paperWorkbook([faulty]);
    await book.keep(text);
    expect(startChecking(book, frontDoor).state()).toMatchObject({ declared: {}, ignored: [] });
  },
);

test('a workbook without a checklist says so and names the sheets that were seen', async () => {
  const { checking } = open([sheetFromRows('売上', [['月', '金額']])]);
  await checking.check();
  const { report } = checking.state();
  expect(report?.unread.map(({ reason }) => reason)).toEqual(['no-checklist']);
  expect(report?.sheetsSeen).toEqual(['売上']);
});

/** What the cells of the first sheet hold: 'D15 ○'. */
function contents(book: PaperWorkbook): string[] {
  const { cells = [] } = book.sheets[0]?.cells ?? {};
  return cells.map(({ row, column, text }) => `${addressOf(row, column)} ${text}`);
}

/** The form with its links, inserted without any trouble. */
async function bookWithLinks() {
  const { book, checking } = open();
  await checking.insertLinks('auto');
  return book;
}

/** What a workbook shows of its links. */
function linksOf(book: PaperWorkbook) {
  return book.sheets.map(({ cells, links, widths }) => [
    cells,
    Object.fromEntries(links),
    Object.fromEntries(widths),
  ]);
}

/** Waits until `isReached`; the test's own time limit ends it otherwise. */
async function settled(
  checking: ReturnType<typeof startChecking>,
  isReached: () => boolean,
): Promise<void> {
  if (isReached()) return;
  await new Promise<void>((resolve) => {
    const stop = checking.subscribe(() => {
      if (!isReached()) return;
      stop();
      resolve();
    });
  });
}
