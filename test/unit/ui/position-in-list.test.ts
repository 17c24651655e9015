import { positionInList } from '../../../src/ui/position-in-list.ts';
import { shownFindings, judgedOf } from '../../../src/ui/shown-findings.ts';
import { check } from '../../../src/core/check.ts';
import { fillingWith } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { twoForms } from '../../aid/two-forms.ts';

const SHEET = 'チェックリスト';
const rows = { 3: { answer: '▲' }, 5: { answer: '', rationale: '' }, 9: { answer: '▲' } };
const checklists = judgedOf(
  check([filledForm(FORM, fillingWith({ rows }))], { declared: {}, today: '2026-04-01' }),
);
const listed = shownFindings(checklists, new Set());
const rowOf = (no: number) =>
  checklists[0]?.checklist.items.find((item) => item.no === no)?.row ?? 0;
const item = (no: number) => {
  const [first] = checklists;
  return first ? { checklist: first.checklist, no } : null;
};
const at = (no: number, column = 'B') => ({ sheet: SHEET, cell: `${column}${rowOf(no)}` });
const [third, fifth] = listed;
if (!third || !fifth) throw new Error('The form has findings in No 3 and No 5.');

test('is nowhere before anything is chosen or selected', () => {
  expect(positionInList(listed, null, null, null)).toBe(-1);
});

test('is at the finding of the selected cell, else at the first of its item', () => {
  expect(positionInList(listed, null, fifth.place, item(5))).toBe(1);
  expect(positionInList(listed, null, at(5), item(5))).toBe(1);
});

test.each([
  [1, -0.5],
  [4, 0.5],
  [25, 2.5],
])('an item without findings, No %i, stands between its neighbours', (no, position) => {
  expect(listed).toHaveLength(3);
  expect(positionInList(listed, null, at(no), item(no))).toBe(position);
});

test('a finding chosen in the pane stays until another cell is selected', () => {
  const before = at(9);
  const chosen = { id: third.id, place: third.place, selected: before };
  expect(positionInList(listed, chosen, before, item(9))).toBe(0);
  expect(positionInList(listed, chosen, { ...third.place }, item(3))).toBe(0);
  expect(positionInList(listed, chosen, fifth.place, item(5))).toBe(1);
});

test('a cell outside the table leaves the place as it was', () => {
  const chosen = { id: fifth.id, place: fifth.place, selected: null };
  expect(positionInList(listed, chosen, { sheet: SHEET, cell: 'A1' }, null)).toBe(1);
});

test('is not at the same item of another checklist, even on the same sheet', () => {
  const book = check([twoForms({ rows: { 5: { answer: 'O' } } }, {})], {
    declared: {},
    today: '2026-04-01',
  });
  const [first, second] = judgedOf(book);
  if (!first || !second) throw new Error('Two checklists stand on the sheet.');
  const both = shownFindings([first, second], new Set());
  const row = second.checklist.items.find(({ no }) => no === 5)?.row ?? 0;
  const selected = { sheet: SHEET, cell: `D${row}` };
  expect(both).toHaveLength(1);
  expect(positionInList(both, null, selected, { checklist: second.checklist, no: 5 })).toBe(0.5);
  expect(positionInList(both, null, selected, { checklist: first.checklist, no: 5 })).toBe(0);
});

test('in a section, what is about the item alone comes before what is about all of them', () => {
  const blank = { answer: '', rationale: '' };
  const rows = { 11: { answer: '▲' }, 13: blank };
  const form = filledForm(FORM, fillingWith({ rows }));
  const [own] = judgedOf(check([form], { declared: {}, today: '2026-04-01' }));
  if (!own) throw new Error('The sheet has a checklist.');
  const inSection = shownFindings([own], new Set());
  const positionOf = (no: number) => {
    const row = own.checklist.items.find((each) => each.no === no)?.row ?? 0;
    const selected = { sheet: SHEET, cell: `B${row}` };
    return positionInList(inSection, null, selected, { checklist: own.checklist, no });
  };
  expect(inSection).toHaveLength(2);
  expect([11, 12, 16].map(positionOf)).toEqual([1, 0, 0]);
});
