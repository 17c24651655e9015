import fc from 'fast-check';
import { check } from '../../../src/core/check.ts';
import type { SheetCells } from '../../../src/core/cell.ts';
import { messageOf } from '../../../src/i18n/message-of.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { TODAY } from '../../labelled-case.ts';

const CLEAN = filledForm(FORM, cleanFilling());

/** The clean form with other numbers in some of its No cells. */
function numbered(numbers: Readonly<Record<number, number>>): SheetCells {
  const cells = CLEAN.cells.map((cell) => {
    const no = cell.column === 1 ? numbers[Number(cell.value)] : undefined;
    return no === undefined ? cell : { ...cell, value: no, text: String(no) };
  });
  return { ...CLEAN, cells };
}

function findingsIn(sheet: SheetCells) {
  const { checklists } = check([sheet], { declared: {}, today: TODAY });
  return checklists.flatMap(({ findings }) => findings);
}

/** The No cell of a row of the clean form. */
function noCell(no: number): string {
  const row = CLEAN.cells.find(({ column, value }) => column === 1 && value === no)?.row;
  return `A${String(row)}`;
}

test('one No misprinted gives one finding, at its cell or in the place of its row, that says the right one', () => {
  const anyNo = fc.integer({ min: 1, max: 26 });
  fc.assert(
    fc.property(anyNo, fc.integer({ min: 0, max: 99 }), (no, wrong) => {
      fc.pre(no !== wrong);
      const findings = findingsIn(numbered({ [no]: wrong }));
      expect(findings).toHaveLength(1);
      const isTwice = wrong >= 1 && wrong <= 26;
      const place = isTwice
        ? { rule: 'duplicated-row', no: wrong, field: 'no', cell: noCell(no) }
        : { rule: 'row-missing', no, field: 'item', cell: null };
      const fix = isTwice ? { sheet: CLEAN.name, cell: noCell(no), value: String(no) } : null;
      expect(findings[0]).toMatchObject({ ...place, variant: 'misprinted', fix });
    }),
  );
});

test.each([
  [
    1,
    `${noCell(2)}：No は 1 ですが、チェック項目の文は No 2 のものです。No を 2 に直してください。`,
    `${noCell(2)}: The No is 1, but the check item is that of No 2. Change the No to 2.`,
  ],
  [
    32,
    `No 2 の行がありません。${noCell(2)} の No は 32 ですが、チェック項目の文は No 2 のものです。No を 2 に直してください。`,
    `There is no row for No 2. ${noCell(2)} says No 32, but its check item is that of No 2. Change the No to 2.`,
  ],
])('No 2 printed as %i is told in words that name cell and number', (wrong, ja, en) => {
  const findings = findingsIn(numbered({ 2: wrong }));
  expect(findings.map((finding) => messageOf(finding, 'ja'))).toEqual([ja]);
  expect(findings.map((finding) => messageOf(finding, 'en'))).toEqual([en]);
});

test('a row whose No slipped is judged by its own item', () => {
  const { rows, ...rest } = cleanFilling();
  const abroad = rows.map((row) =>
    row.no === 2 ? { ...row, rationale: 'データはシンガポールに保管しています。' } : row,
  );
  const sheet = filledForm(FORM, { ...rest, rows: abroad });
  const cells = sheet.cells.map((cell) =>
    cell.column === 1 && cell.value === 2 ? { ...cell, value: 1, text: '1' } : cell,
  );
  const found = findingsIn({ ...sheet, cells }).map(({ rule, no }) => `${rule} ${String(no)}`);
  expect(found).toEqual(['duplicated-row 1', 'threshold-not-met 2']);
});

test('numbers that slipped by a row are each told, and only the last of them as standing twice', () => {
  const found = findingsIn(numbered({ 2: 3, 3: 4 })).map(
    ({ rule, no, cell }) => `${rule} ${String(no)} ${String(cell)}`,
  );
  expect(found.toSorted()).toEqual([`duplicated-row 4 ${noCell(3)}`, 'row-missing 2 null']);
});
