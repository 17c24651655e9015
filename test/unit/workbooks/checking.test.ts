import { findingKey } from '../../../src/core/finding-key.ts';
import { WorkbookProblem } from '../../../src/workbooks/workbook.ts';
import { openOnPaper, REFUSAL, settled, SHEET } from '../../aid/paper-checking.ts';
import { sheetFromRows } from '../../aid/sheet-from-rows.ts';

/** What Excel says when settings cannot be saved. */
const REFUSAL_TO_KEEP = new WorkbookProblem('no-answer', '5100', '');

test('nothing is read before the first action', () => {
  const { book } = openOnPaper();
  expect(book.log).toEqual([]);
});

test('a check reads once and judges the whole workbook', async () => {
  const { book, checking, findings } = openOnPaper();
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
  const { book, checking, cellOf } = openOnPaper();
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

test('a REFUSAL is told with what was being done, keeps the last findings, and a retry clears it', async () => {
  const { book, checking, findings } = openOnPaper();
  await checking.check();
  const before = findings();
  book.failures.push(REFUSAL);
  await checking.check();
  expect(checking.state().problem).toMatchObject({ reason: 'cell-being-edited', during: 'check' });
  expect(findings()).toEqual(before);
  await checking.check();
  expect(checking.state().problem).toBeNull();
});

test('a re-check that comes by itself leaves in sight what stopped half-way', async () => {
  const { book, checking, cellOf } = openOnPaper();
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

test('a second check tells what has changed since the first, be it nothing', async () => {
  const { book, checking, cellOf } = openOnPaper();
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
  const { book, checking, findings } = openOnPaper();
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
  book.failures.push(REFUSAL);
  await checking.showMarks();
  expect(checking.state()).toMatchObject({ done: null, problem: { during: 'show-marks' } });
  checking.copied(true);
  await checking.check();
  expect(checking.state()).toMatchObject({ done: 'check', problem: null });
});

test.each([false, true])(
  'what stopped half-way stays in sight when the list or the letter is attended to; kept in the workbook: %s',
  async (isKept) => {
    const { book, checking, findings } = openOnPaper();
    await checking.check();
    if (isKept) await checking.keep(true);
    book.stopsAfter = 1;
    await checking.showMarks();
    const { problem } = checking.state();
    expect(problem).toMatchObject({ during: 'show-marks', isHalfWay: true });
    const [first] = findings();
    if (!first) throw new Error('The faulty form has no findings.');
    checking.ignore(first, '確認済み');
    checking.copied(true);
    await checking.select({ sheet: SHEET, cell: 'D12' });
    expect(checking.state().problem).toEqual(problem);
    await settled(checking, () => checking.state().done === 'recheck');
    expect(checking.state().problem).toEqual(problem);
    checking.unignore(findingKey(first));
    await checking.select({ sheet: SHEET, cell: 'D12' });
    expect(checking.state().problem).toEqual(problem);
  },
);

test('what stopped half-way stays in sight when something else is done, until its own kind is', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.stopsAfter = 8;
  await checking.insertLinks('auto');
  const { problem } = checking.state();
  expect(problem).toMatchObject({ during: 'insert-links', isHalfWay: true });
  checking.declare({ 'personal-data': 'yes' });
  await checking.checkRow();
  expect(checking.state()).toMatchObject({ problem, done: 'check-row' });
  await checking.check();
  expect(checking.state()).toMatchObject({ problem, done: 'check' });
  await checking.showMarks();
  expect(checking.state()).toMatchObject({ problem, done: 'show-marks' });
  await checking.insertLinks('auto');
  expect(checking.state()).toMatchObject({ problem: null, done: 'insert-links' });
});

test('a later failure hides what stopped half-way only until it is over', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.stopsAfter = 8;
  await checking.insertLinks('auto');
  const { problem } = checking.state();
  book.stopsAfter = 1;
  await checking.showMarks();
  expect(checking.state().problem).toMatchObject({ during: 'show-marks' });
  await checking.clearMarks();
  expect(checking.state().problem).toEqual(problem);
  book.failures.push(REFUSAL);
  await checking.select({ sheet: SHEET, cell: 'D12' });
  expect(checking.state().problem).toMatchObject({ during: 'select' });
  await checking.select({ sheet: SHEET, cell: 'D12' });
  expect(checking.state().problem).toEqual(problem);
  await checking.removeLinks();
  expect(checking.state().problem).toBeNull();
});

test('of links of which nothing was written, nothing is said to be half-way after a check', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.stopsAfter = 0;
  await checking.insertLinks('auto');
  expect(checking.state().problem).toMatchObject({ during: 'insert-links' });
  await checking.check();
  expect(checking.state()).toMatchObject({ problem: null, hasLinks: false });
});

test('what became of fixes that stopped half-way a check lists anew', async () => {
  const { book, checking, findings } = openOnPaper();
  book.type({ sheet: SHEET, cell: 'D15' }, 'O');
  await checking.check();
  const { length } = findings();
  book.stopsAfter = 1;
  await checking.mend(findings());
  expect(checking.state().problem).toMatchObject({ during: 'mend', isHalfWay: true });
  checking.declare({});
  await checking.checkRow();
  expect(checking.state().problem).toMatchObject({ during: 'mend' });
  await checking.check();
  expect(checking.state()).toMatchObject({ problem: null, mended: [[expect.anything()]] });
  expect(findings()).toHaveLength(length - 1);
});

test('that the workbook does not hold a decision stays in sight until it does', async () => {
  const { book, checking, findings } = openOnPaper();
  await checking.check();
  await checking.keep(true);
  const [first] = findings();
  if (!first) throw new Error('The faulty form has no findings.');
  book.failures.push(REFUSAL_TO_KEEP);
  checking.ignore(first, '確認済み');
  await checking.check();
  expect(checking.state()).toMatchObject({ done: 'check', problem: { during: 'keep' } });
  checking.unignore(findingKey(first));
  await checking.select({ sheet: SHEET, cell: 'D12' });
  expect(checking.state()).toMatchObject({ problem: null });

  await checking.keep(false);
  book.failures.push(REFUSAL_TO_KEEP);
  await checking.keep(true);
  expect(checking.state()).toMatchObject({ isKept: false, problem: { during: 'keep' } });
  await checking.check();
  expect(checking.state().problem).toBeNull();
});

test.each([false, true])(
  'what an answer changed stays said; kept in the workbook: %s',
  async (isKept) => {
    const { book, checking } = openOnPaper();
    await checking.check();
    if (isKept) await checking.keep(true);
    checking.declare({ 'personal-data': 'no' });
    await checking.select({ sheet: SHEET, cell: 'D12' });
    const { done, change } = checking.state();
    expect(done).toBe('declare');
    expect(change?.added).not.toEqual([]);
    expect(book.kept() !== null).toBe(isKept);
  },
);

test('a read-only workbook is checked, and asked for nothing that writes', async () => {
  const { book, checking, findings } = openOnPaper();
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

test('a REFUSAL of the first request leaves nothing half-way', async () => {
  const { book, checking } = openOnPaper();
  await checking.check();
  book.failures.push(REFUSAL);
  await checking.insertLinks('auto');
  expect(checking.state().problem).toMatchObject({ isHalfWay: false });
  book.stopsAfter = 2;
  await checking.insertLinks('auto');
  expect(checking.state().problem).toMatchObject({ isHalfWay: true });
});

test('a declaration is judged at once and without reading', async () => {
  const { book, checking } = openOnPaper();
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

test('a workbook without a checklist says so and names the sheets that were seen', async () => {
  const { checking } = openOnPaper([sheetFromRows('売上', [['月', '金額']])]);
  await checking.check();
  const { report } = checking.state();
  expect(report?.unread.map(({ reason }) => reason)).toEqual(['no-checklist']);
  expect(report?.sheetsSeen).toEqual(['売上']);
});
