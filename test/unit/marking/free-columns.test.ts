import fc from 'fast-check';
import type { SheetCells } from '../../../src/core/cell.ts';
import { columnsBeside } from '../../../src/core/marking/columns-beside.ts';
import { findFreeColumns } from '../../../src/core/marking/free-columns.ts';
import { likeColumn } from '../../../src/core/marking/like-column.ts';
import type { SheetSurroundings, SideColumn } from '../../../src/core/marking/surroundings.ts';

/** A sheet with something in these columns, whose table ends with the fifth. */
function sheet(...columns: number[]): Pick<SheetCells, 'cells' | 'merges'> {
  const cells = [1, 2, 3, 4, 5, ...columns].map((column) => ({
    row: 1,
    column,
    value: 'x',
    text: 'x',
  }));
  return { cells, merges: [] };
}

function side(column: number, part: Partial<SideColumn> = {}): SideColumn {
  return { column, width: { unit: 'standard' }, isUsed: false, look: '', ...part };
}

interface Around {
  readonly used?: readonly number[];
  readonly looks?: Readonly<Record<number, string>>;
  readonly lastUsed?: number;
  readonly printed?: number;
  readonly tableEnds?: readonly number[];
}

/** What is known of the columns beside the sheet: those that have a look of their own, and looks of whole columns. */
function around(
  cells: Pick<SheetCells, 'cells' | 'merges'>,
  { used = [], looks = {}, lastUsed = Math.max(5, ...used), printed, tableEnds = [] }: Around,
): SheetSurroundings {
  const area = { top: 1, left: 1, bottom: 1, right: printed ?? 1 };
  return {
    sheet: '',
    isWritable: true,
    names: [],
    printArea: printed === undefined ? { kind: 'none' } : { kind: 'area', area },
    lastUsed: { row: 1, column: lastUsed },
    links: [],
    columns: columnsBeside(cells, null).map((column) =>
      side(column, { isUsed: used.includes(column), look: looks[column] ?? '' }),
    ),
    tableEnds,
    marks: [],
  };
}

const find = (columns: readonly number[], known: Around, count = 4) => {
  const cells = sheet(...columns);
  return findFreeColumns(cells, around(cells, known), 5, count);
};

describe('where links go', () => {
  test.each<[string, number[], Around, number | null]>([
    ['beside the table', [], {}, 6],
    ['right of what the vendor added', [9], {}, 10],
    ['right of empty columns that have a look', [], { used: [7, 8] }, 9],
    ['right of looks that are near, whatever is painted far away', [], { used: [10, 60] }, 11],
    ['beside the table where looks go on and on', [], { used: span(6, 120) }, 6],
    ['right of what is printed', [], { printed: 12 }, 13],
    ['beside the table where the sheet is used to its edge', [16_384], {}, 6],
    ['a column away from an Excel table', [], { tableEnds: [5] }, 7],
    ['beside what the vendor added to an Excel table', [9], { tableEnds: [5] }, 10],
    [
      'a column away from a table in looks that go on',
      [],
      { used: span(6, 120), tableEnds: [5] },
      7,
    ],
    ['where columns look alike', [], { looks: { 7: 'yellow' } }, 8],
  ])('%s', (_, columns, known, expected) => {
    expect(find(columns, known)).toBe(expected);
  });

  test('nowhere in a sheet that is full', () => {
    const cells = sheet(...span(6, 16_384));
    expect(findFreeColumns(cells, around(cells, {}), 5, 4)).toBeNull();
  });

  test('never where something stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 6, max: 80 }), { maxLength: 20 }),
        fc.array(fc.integer({ min: 6, max: 80 }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 4 }),
        (columns, used, count) => {
          const first = find(columns, { used }, count) ?? 0;
          expect(columns.filter((each) => each >= first && each < first + count)).toEqual([]);
          expect(first).toBeGreaterThan(5);
        },
      ),
    );
  });
});

describe('the columns that must be known', () => {
  test('stand right of each group of columns, and where the block is', () => {
    const block = { top: 1, left: 40, bottom: 1, right: 41 };
    const columns = columnsBeside(sheet(9), block);
    expect(columns.slice(0, 2)).toEqual([10, 11]);
    expect(columns.slice(-2)).toEqual([40, 41]);
  });

  test('are the same whether or not links stand there', () => {
    const link = { row: 1, column: 6, value: 'ISMAP 7.2.2', text: 'ISMAP 7.2.2' };
    const { cells, merges } = sheet();
    const linked = columnsBeside({ cells: [...cells, link], merges }, null);
    expect(linked).toEqual(columnsBeside(sheet(), null));
  });

  test('are all on the sheet', () => {
    expect(Math.max(...columnsBeside(sheet(16_380), null))).toBe(16_384);
  });
});

describe('the column that tells how the block looked', () => {
  const block = { top: 1, left: 6, bottom: 9, right: 7 };
  const like = (...columns: SideColumn[]) =>
    likeColumn({ ...around(sheet(), {}), columns: [side(6), side(7), ...columns] }, block);

  test('is the nearest that nobody has touched', () => {
    expect(like(side(8, { isUsed: true }), side(9), side(10))).toBe(9);
  });

  test('looks like the block as a whole', () => {
    expect(like(side(8, { look: 'yellow' }), side(9))).toBe(9);
    expect(like(side(8, { look: 'yellow' }))).toBeNull();
  });

  test('is the last one where every column has a look: whole rows have it', () => {
    expect(like(side(8, { isUsed: true }), side(9, { isUsed: true }))).toBe(9);
  });
});

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
