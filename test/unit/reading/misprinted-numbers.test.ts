import fc from 'fast-check';
import { certificationRows, formRow, formRows, HEAD } from '../../aid/form-rows.ts';
import { sheetFromRows, type CellInput } from '../../aid/sheet-from-rows.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { answers, read, readOne } from './read-rows.ts';

type Row = readonly CellInput[];

const FORM = [HEAD, ...formRows(1, 25), ...certificationRows()];

/** The row of an item with something else in its No cell. */
function numbered(no: CellInput, row: Row): Row {
  return [no, ...row.slice(1)];
}

/** A row with another text of its item. */
function worded(row: Row, change: (item: string) => string): Row {
  return row.map((cell, i) => (i === 2 && typeof cell === 'string' ? change(cell) : cell));
}

/** The whole form with other things in some of its No cells. */
function formWith(numbers: Readonly<Record<number, CellInput>>): Row[] {
  return FORM.map((row) => {
    const no = numbers[Number(row[0])];
    return no === undefined ? row : numbered(no, row);
  });
}

const misprintsIn = (rows: readonly Row[]) =>
  readOne(rows).items.flatMap(({ no, misprint }) => (misprint ? [[no, misprint.no]] : []));

describe('a row whose text is word for word that of an item without a row', () => {
  it('is that row, whatever number between 1 and 26 stands there', () => {
    const clean = readOne(FORM);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 1, max: 26 }), (no, wrong) => {
        fc.pre(no !== wrong);
        const checklist = readOne(formWith({ [no]: wrong }));
        expect(answers(checklist)).toEqual(answers(clean));
        const [row, ...others] = checklist.items.filter(({ misprint }) => misprint);
        expect([row?.no, row?.misprint, others]).toEqual([no, { no: wrong, isBare: true }, []]);
        expect(checklist.certificationsAt).toEqual(clean.certificationsAt);
        expect(checklist.certifications).toEqual(clean.certifications);
      }),
    );
  });

  it('is that row under a number that the form does not have', () => {
    expect(misprintsIn(formWith({ 13: 31 }))).toEqual([[13, 31]]);
    expect(misprintsIn(formWith({ 25: 2025 }))).toEqual([[25, 2025]]);
  });

  it('is that of the certifications too, with all their names', () => {
    const { certificationsAt, certifications } = readOne(formWith({ 26: 6 }));
    expect(certificationsAt).toMatchObject({ cell: 'A27', misprint: { no: 6, isBare: true } });
    expect(certifications).toHaveLength(5);
  });

  it('is that row with nothing answered in it', () => {
    const blank = FORM.map((row) => (row[0] === 12 ? formRow(12) : row));
    const rows = blank.map((row) => (row[0] === 12 ? numbered(2, row) : row));
    expect(misprintsIn(rows)).toEqual([[12, 2]]);
  });

  it('is that row as the last of the table', () => {
    expect(misprintsIn([HEAD, ...formRows(1, 24), numbered(5, formRow(25))])).toEqual([[25, 5]]);
  });

  it('may differ in width, spaces, commas and the long mark of サーバ', () => {
    const typed = worded(formRow(13), (item) => item.replace('、', ' ').replace('3', '３'));
    const rows = FORM.map((row) => (row[0] === 13 ? numbered(3, typed) : row));
    expect(misprintsIn(rows)).toEqual([[13, 3]]);
  });

  it('is that row on the page on which the table goes on', () => {
    const second = [numbered(5, formRow(15, '○', '記録')), ...formRows(16, 25)];
    const sheets = [
      sheetFromRows('一枚目', [HEAD, ...formRows(1, 14)]),
      sheetFromRows('二枚目', second),
    ];
    const { checklists } = readChecklists(sheets);
    expect(checklists).toHaveLength(1);
    expect(checklists[0]?.items[14]).toMatchObject({ no: 15, misprint: { no: 5 } });
  });

  it('is that row where the numbers of several have slipped by one', () => {
    expect(misprintsIn(formWith({ 2: 3, 3: 4 }))).toEqual([
      [2, 3],
      [3, 4],
    ]);
  });

  it('may only be renumbered where its cell holds nothing but a typed number', () => {
    const bare = (no: CellInput) => readOne(formWith({ 2: no })).items[1]?.misprint?.isBare;
    expect([1, '1', '１'].map(bare)).toEqual([true, true, true]);
    expect(['No.1', '①番', { value: 1, formula: '=1' }].map(bare)).toEqual([false, false, false]);
  });
});

describe('a row with the words of another item keeps its No', () => {
  it('where that item has a row of its own', () => {
    const copied = formWith({}).concat([numbered(1, formRow(2, '○', '写し'))]);
    expect(misprintsIn(copied)).toEqual([]);
    const pasted = FORM.map((row) => (row[0] === 20 ? numbered(20, formRow(2)) : row));
    expect(misprintsIn(pasted)).toEqual([]);
  });

  it('where that item has its row on another sheet', () => {
    const first = [HEAD, ...formRows(1, 14)];
    const second = [HEAD, ...formRows(15, 19), numbered(20, formRow(2)), ...formRows(21, 25)];
    const { checklists } = readChecklists([
      sheetFromRows('一枚目', first),
      sheetFromRows('二枚目', second),
    ]);
    expect(checklists).toHaveLength(1);
    expect(checklists[0]?.items.filter(({ misprint }) => misprint)).toEqual([]);
  });

  it('where its No would have no row without it', () => {
    const rows = FORM.filter((row) => row[0] !== 2);
    const pasted = rows.map((row) => (row[0] === 20 ? numbered(20, formRow(2)) : row));
    expect(misprintsIn(pasted)).toEqual([]);
    expect(readOne(pasted).items.map(({ no }) => no)).toContain(20);
  });

  it('where two rows have changed places', () => {
    expect(misprintsIn(formWith({ 2: 3, 3: 2 }))).toEqual([]);
  });

  it('where its text only resembles the other one', () => {
    const altered = worded(formRow(2), (item) => item.replace('国内', '国外'));
    const rows = FORM.map((row) => (row[0] === 2 ? numbered(1, altered) : row));
    expect(misprintsIn(rows)).toEqual([]);
  });
});

it('a copy of an item under a number of its own is passed over', () => {
  const rows = formWith({}).concat([numbered(99, formRow(2, '○', '前回の回答'))]);
  expect(answers(readOne(rows))).toEqual(answers(readOne(FORM)));
});

it('a table of other numbers throughout is no checklist', () => {
  const rows = [HEAD, ...formRows(1, 25).map((row) => numbered(Number(row[0]) + 100, row))];
  expect(read(rows)).toEqual([]);
});
