import { findingKey } from '../../../src/core/finding-key.ts';
import { startChecking } from '../../../src/workbooks/checking.ts';
import { FAULTY, FRONT_DOOR, openOnPaper, settled, SHEET } from '../../aid/paper-checking.ts';
import { paperWorkbook } from '../../aid/paper-workbook.ts';

test('what is set aside stays so when its sheet is renamed, and under the keys of version 0.1.0', async () => {
  const { book, checking, findings } = openOnPaper();
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
  const again = startChecking(book, FRONT_DOOR);
  await again.check();
  expect(again.state().ignored.map((each) => each.key)).toEqual([key]);
});

test('decisions are kept in the workbook only when the user says so, and read when it opens again', async () => {
  const { book, checking, findings } = openOnPaper();
  await checking.check();
  const [first] = findings();
  if (!first) throw new Error('The faulty form has no findings.');
  checking.declare({ 'other-vendors': 'yes' });
  checking.ignore(first, '確認済み');
  expect(book.kept()).toBeNull();
  await checking.keep(true);
  const again = startChecking(book, FRONT_DOOR);
  await settled(again, () => again.state().isKept);
  expect(again.state().declared).toEqual({ 'other-vendors': 'yes' });
  expect(again.state().ignored).toEqual([
    expect.objectContaining({ key: findingKey(first), reason: '確認済み' }),
  ]);
  await checking.keep(false);
  expect(book.kept()).toBeNull();
});

test.each(['', 'null', '{"version":2}', '{"version":1,"declared":[],"ignored":3}'])(
  'a kept text that this version cannot read, %j, is as if there were none',
  async (text) => {
    const book = paperWorkbook([FAULTY]);
    await book.keep(text);
    const checking = startChecking(book, FRONT_DOOR);
    await checking.check();
    const { declared, ignored, isKept } = checking.state();
    expect({ declared, ignored, isKept }).toEqual({ declared: {}, ignored: [], isKept: false });
  },
);

test('the first check waits for what the workbook has kept, and judges by it', async () => {
  const book = paperWorkbook([FAULTY]);
  await book.keep(JSON.stringify({ version: 1, declared: { 'personal-data': 'no' }, ignored: [] }));
  const checking = startChecking(book, FRONT_DOOR);
  await checking.check();
  expect(checking.state()).toMatchObject({ isKept: true, problem: null, done: 'check' });
  const [conditions] = checking.state().report?.checklists.map((each) => each.conditions) ?? [];
  expect(conditions).toContainEqual(
    expect.objectContaining({ condition: 'personal-data', declared: 'no' }),
  );
});
