import { findingKey } from '../../../src/core/finding-key.ts';
import { startChecking, type Checking } from '../../../src/workbooks/checking.ts';
import { WorkbookProblem } from '../../../src/workbooks/workbook.ts';
import { FAULTY, FRONT_DOOR, openOnPaper, settled } from '../../aid/paper-checking.ts';
import { paperWorkbook } from '../../aid/paper-workbook.ts';

/** Two people who have the pane open on one workbook and keep their decisions in it. */
async function twoPeople() {
  const book = paperWorkbook([FAULTY]);
  await book.keep(JSON.stringify({ version: 1, declared: {}, ignored: [] }));
  const one = startChecking(book, FRONT_DOOR);
  const other = startChecking(book, FRONT_DOOR);
  await one.check();
  await other.check();
  const [first, second] = findingsIn(one);
  if (!first || !second) throw new Error('The faulty form has two findings.');
  return { book, one, other, first, second };
}

function findingsIn(checking: Checking) {
  return checking.state().report?.checklists.flatMap(({ findings }) => findings) ?? [];
}

/** When all is done that was asked for before. */
async function idle(...people: readonly Checking[]): Promise<void> {
  for (const each of people) await each.select({ sheet: 'チェックリスト', cell: 'A1' });
}

const reasonsOf = (checking: Checking) => checking.state().ignored.map(({ reason }) => reason);

test('what two people set aside in one workbook is kept of both, and shown to the one who comes second', async () => {
  const { book, one, other, first, second } = await twoPeople();
  one.ignore(first, '電話で確認');
  await idle(one);
  other.ignore(second, 'メールで確認');
  await idle(other);
  expect(reasonsOf(other)).toEqual(['電話で確認', 'メールで確認']);

  const third = startChecking(book, FRONT_DOOR);
  await idle(third);
  expect(reasonsOf(third)).toEqual(['電話で確認', 'メールで確認']);
  expect(other.state()).toMatchObject({ problem: null, activity: null });
});

test('what one takes back stays out, and what the other has set aside stays in', async () => {
  const { book, one, other, first, second } = await twoPeople();
  one.ignore(first, '電話で確認');
  await idle(one);
  other.ignore(second, 'メールで確認');
  await idle(other);
  one.unignore(findingKey(first));
  await idle(one);
  expect(reasonsOf(one)).toEqual(['メールで確認']);
  other.declare({ 'personal-data': 'yes' });
  await idle(other);
  expect(reasonsOf(other)).toEqual(['メールで確認']);
  expect(JSON.parse(book.kept() ?? '')).toMatchObject({
    declared: { 'personal-data': 'yes' },
    ignored: [{ reason: 'メールで確認' }],
  });
});

test('an answer that comes from the other is judged by, and what that changed is told', async () => {
  const { one, other, second } = await twoPeople();
  one.declare({ 'personal-data': 'no' });
  await idle(one);
  const found = findingsIn(other).length;
  other.ignore(second, 'メールで確認');
  await idle(other);
  expect(other.state().declared).toEqual({ 'personal-data': 'no' });
  expect(findingsIn(other)).toEqual(findingsIn(one));
  expect(findingsIn(other).length).not.toBe(found);
  expect(other.state().done).toBe('recheck');
  expect(other.state().change?.added).not.toEqual([]);
});

test('who chooses late to keep decisions finds those of the others, and none is lost', async () => {
  const book = paperWorkbook([FAULTY]);
  const [one, other] = [startChecking(book, FRONT_DOOR), startChecking(book, FRONT_DOOR)];
  await one.check();
  await other.check();
  const [first, second] = findingsIn(one);
  if (!first || !second) throw new Error('The faulty form has two findings.');
  other.ignore(second, 'メールで確認');
  one.ignore(first, '電話で確認');
  await one.keep(true);
  await other.keep(true);
  expect(reasonsOf(other)).toEqual(['電話で確認', 'メールで確認']);
});

test('where the other has taken everything out, who goes on keeping loses nothing', async () => {
  const { book, one, other, first, second } = await twoPeople();
  one.ignore(first, '電話で確認');
  await idle(one);
  await other.keep(false);
  expect(book.kept()).toBeNull();
  one.ignore(second, 'メールで確認');
  await idle(one);
  expect(reasonsOf(one)).toEqual(['電話で確認', 'メールで確認']);
  expect(book.kept()).toContain('電話で確認');
});

test.each(['the reading', 'the saving'])(
  'where %s before it failed, the next keeping holds what was decided then',
  async (failing) => {
    const { book, one, other, first, second } = await twoPeople();
    one.ignore(first, '電話で確認');
    await idle(one);
    const refusal = new WorkbookProblem('no-answer', '5100', '');
    book.failures.push(...(failing === 'the saving' ? [null] : []), refusal);
    other.ignore(second, 'メールで確認');
    await idle(other);
    expect(other.state().problem).toMatchObject({ during: 'keep', isHalfWay: true });
    expect(book.kept()).not.toContain('メールで確認');
    other.declare({ 'other-vendors': 'yes' });
    await idle(other);
    expect(other.state().problem).toBeNull();
    expect(reasonsOf(other)).toEqual(['電話で確認', 'メールで確認']);
    expect(book.kept()).toContain('電話で確認');
    expect(book.kept()).toContain('メールで確認');
    await settled(other, () => other.state().done === 'recheck');
    expect(other.state().problem).toBeNull();
  },
);

test('what is decided while others are asked is kept too', async () => {
  const { book, checking, findings } = openOnPaper();
  await checking.check();
  await checking.keep(true);
  const [first, second] = findings();
  if (!first || !second) throw new Error('The faulty form has two findings.');
  checking.ignore(first, '電話で確認');
  checking.ignore(second, 'メールで確認');
  checking.unignore(findingKey(first));
  await idle(checking);
  expect(JSON.parse(book.kept() ?? '')).toMatchObject({ ignored: [{ reason: 'メールで確認' }] });
});
