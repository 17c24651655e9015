import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { contentsOf, openOnPaper, SHEET } from '../../aid/paper-checking.ts';
import { twoForms } from '../../aid/two-forms.ts';

const LOOK_ALIKE = { rows: { 5: { answer: 'O' } } };

/** The answers to No 5 on the one sheet, from above. */
function openTwoForms(upper: string, lower: string) {
  const form = (answer: string) => ({ rows: { 5: { answer } } });
  const opened = openOnPaper([twoForms(form(upper), form(lower))]);
  const answers = () => {
    const { report } = opened.checking.state();
    const cells = (report?.checklists ?? []).map(
      ({ checklist }) => checklist.items.find(({ no }) => no === 5)?.cells.answer,
    );
    const contents = contentsOf(opened.book).map((each) => each.split(' '));
    return cells.map((cell) => contents.find(([address]) => address === cell)?.[1]);
  };
  return { ...opened, answers };
}

test.each(['○', '△'])(
  'where two forms stand on one sheet a fix goes into its own, is taken back there, and leaves %s in the other',
  async (other) => {
    const { checking, findings, answers } = openTwoForms(other, 'O');
    await checking.check();
    await checking.mend(findings().filter(({ fix }) => fix !== null));
    expect(answers()).toEqual([other, '○']);
    await checking.undo();
    expect(answers()).toEqual([other, 'O']);
  },
);

test('all fixes of both forms are made', async () => {
  const { checking, findings, answers } = openTwoForms('O', 'O');
  await checking.check();
  await checking.mend(findings());
  expect(answers()).toEqual(['○', '○']);
  expect(findings().filter(({ fix }) => fix !== null)).toEqual([]);
});

test('a fix is not taken back where the other form has gone, and nothing else is changed', async () => {
  const { book, checking, findings } = openOnPaper([twoForms({}, LOOK_ALIKE)]);
  await checking.check();
  await checking.mend(findings());
  const { area } = checking.state().report?.checklists[0]?.checklist.tables[0] ?? {};
  for (let row = area?.bottom ?? 0; row > 0; row -= 1) book.deleteRow(SHEET, row);
  await checking.check();
  const before = book.snapshot();
  await checking.undo();
  expect(book.snapshot()).toEqual(before);
  expect(checking.state().undone).toMatchObject({ done: 0, of: 1 });
});

test('a No that was misprinted is mended as a number, and taken back as the one that stood there', async () => {
  const clean = filledForm(FORM, cleanFilling());
  const at = clean.cells.find(({ column, value }) => column === 1 && value === 2);
  const printed = {
    ...clean,
    cells: clean.cells.map((cell) => (cell === at ? { ...cell, value: 1, text: '1' } : cell)),
  };
  const { book, checking, findings } = openOnPaper([printed]);
  const held = () =>
    book.sheets[0]?.cells.cells.find(({ row, column }) => row === at?.row && column === 1)?.value;
  await checking.check();
  expect(findings().filter(({ fix }) => fix !== null)).toMatchObject([
    { rule: 'duplicated-row', no: 1 },
  ]);
  await checking.mend(findings());
  expect(held()).toBe(2);
  expect(findings()).toEqual([]);
  await checking.undo();
  expect(held()).toBe(1);
});

test('so is that of the certifications', async () => {
  const clean = filledForm(FORM, cleanFilling());
  const at = clean.cells.find(({ column, value }) => column === 1 && value === 26);
  const printed = {
    ...clean,
    cells: clean.cells.map((cell) => (cell === at ? { ...cell, value: 6, text: '6' } : cell)),
  };
  const { checking, findings } = openOnPaper([printed]);
  await checking.check();
  expect(findings()).toMatchObject([{ rule: 'duplicated-row', no: 6 }]);
  await checking.mend(findings());
  expect(findings()).toEqual([]);
});
