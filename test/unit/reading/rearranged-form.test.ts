import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { addressOf, parseAddress, type SheetCells } from '../../../src/core/cell.ts';
import type { Checklist } from '../../../src/core/checklist.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import {
  deleteRow,
  insertColumns,
  insertRows,
  reorderColumns,
  withText,
} from '../../aid/rearrange-sheet.ts';

const sheets = new Map(
  ['v02_filled_A', 'v11_repeated_header', 'v16_extra_columns'].map((name) => {
    const bytes = readFileSync(new URL(`../../layouts/${name}.xlsx`, import.meta.url));
    return [name, readXlsx(bytes).sheets[0]];
  }),
);
const anyLayout = fc.constantFrom(...sheets.keys());

function layout(name: string): SheetCells {
  const sheet = sheets.get(name);
  if (sheet === undefined) throw new Error(`${name} has no sheet.`);
  return sheet;
}

function readOne(sheet: SheetCells): Checklist {
  const { checklists } = readChecklists([sheet]);
  const [checklist] = checklists;
  if (checklist === undefined || checklists.length > 1)
    throw new Error('One checklist was expected.');
  return checklist;
}

/** Everything that was read, with every address passed through `move`. */
function contents(checklist: Checklist, move: (address: string) => string = (address) => address) {
  const moved = (address: string | null) => (address === null ? null : move(address));
  const field = (name: 'vendor' | 'system') => [
    moved(checklist[name]?.cell ?? null),
    checklist[name]?.value,
  ];
  return {
    vendor: field('vendor'),
    system: field('system'),
    items: checklist.items.map(({ no, item, answer, rationale, mark, cells }) => [
      [no, item, answer, rationale, mark],
      [moved(cells.no), moved(cells.item), moved(cells.answer), moved(cells.rationale)],
    ]),
    certifications: checklist.certifications.map(({ name, value, nameCell, cell }) => [
      [name, value],
      [moved(nameCell), moved(cell)],
    ]),
    certificationsAt: moved(checklist.certificationsAt?.cell ?? null),
  };
}

function mover(
  change: (place: { row: number; column: number }) => { row: number; column: number },
) {
  return (address: string) => {
    const place = parseAddress(address);
    if (place === null) throw new Error(`Not an address: ${address}`);
    const { row, column } = change(place);
    return addressOf(row, column);
  };
}

it('blank columns inserted anywhere change nothing but addresses', () => {
  fc.assert(
    fc.property(
      anyLayout,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 3 }),
      (name, before, count) => {
        const sheet = layout(name);
        const move = mover(({ row, column }) => ({
          row,
          column: column >= before ? column + count : column,
        }));
        expect(contents(readOne(insertColumns(sheet, before, count)))).toEqual(
          contents(readOne(sheet), move),
        );
      },
    ),
  );
});

it('blank rows inserted anywhere change nothing but addresses', () => {
  fc.assert(
    fc.property(
      anyLayout,
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 1, max: 5000 }),
      (name, before, count) => {
        const sheet = layout(name);
        const move = mover(({ row, column }) => ({
          column,
          row: row >= before ? row + count : row,
        }));
        expect(contents(readOne(insertRows(sheet, before, count)))).toEqual(
          contents(readOne(sheet), move),
        );
      },
    ),
  );
});

it('columns in any order read the same', () => {
  const sheet = layout('v02_filled_A');
  const original = contents(readOne(sheet)).items.map(([texts]) => texts);
  fc.assert(
    fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), (order) => {
      const read = contents(readOne(reorderColumns(sheet, order)));
      expect(read.items.map(([texts]) => texts)).toEqual(original);
      expect(read.certifications).toHaveLength(5);
    }),
  );
});

it('a row deleted takes away its No and no other', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat({ max: 24 }), (name, index) => {
      const sheet = layout(name);
      const before = readOne(sheet);
      const gone = before.items[index];
      if (gone === undefined) throw new Error('A row was expected.');
      const after = readOne(deleteRow(sheet, gone.row));
      expect(after.items.map(({ no, answer, rationale }) => [no, answer, rationale])).toEqual(
        before.items
          .filter((item) => item !== gone)
          .map(({ no, answer, rationale }) => [no, answer, rationale]),
      );
      expect(after.certifications).toHaveLength(5);
    }),
  );
});

it('whatever is written as answer and rationale is read as written', () => {
  fc.assert(
    fc.property(
      anyLayout,
      fc.nat({ max: 24 }),
      fc.string({ unit: 'binary' }),
      fc.string(),
      (name, index, answer, rationale) => {
        const sheet = layout(name);
        const item = readOne(sheet).items[index];
        const at = [item?.cells.answer, item?.cells.rationale].map((address) =>
          parseAddress(address ?? ''),
        );
        const [answerAt, rationaleAt] = at;
        if (!answerAt || !rationaleAt) throw new Error('Both cells were expected.');
        const written = withText(
          withText(sheet, answerAt.row, answerAt.column, answer),
          rationaleAt.row,
          rationaleAt.column,
          rationale,
        );
        const read = readOne(written).items[index];
        expect([read?.answer, read?.rationale]).toEqual([answer, rationale]);
      },
    ),
  );
});
