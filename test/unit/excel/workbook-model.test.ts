import fc from 'fast-check';
import { formatArea, intersection, parseArea, subtract } from '../../excel/model/area.ts';
import { Book } from '../../excel/model/book.ts';
import type { Change } from '../../excel/model/changes.ts';
import { conditionalLook } from '../../excel/model/conditional-look.ts';
import { readEntry } from '../../excel/model/entry.ts';
import { shiftCells } from '../../excel/model/shift.ts';
import type { Sheet } from '../../excel/model/sheet.ts';
import { snapshotOf } from '../../excel/model/snapshot.ts';
import { PLAIN_STYLE } from '../../excel/model/style.ts';

const area = (address: string) => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`${address} is no area.`);
  return parsed;
};

const someArea = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([top, left, rows, columns]) => ({
    top,
    left,
    bottom: top + rows,
    right: left + columns,
  }));

function bookWithEverything(): { book: Book; sheet: Sheet } {
  const book = new Book('全部.xlsx');
  const sheet = book.addSheet('表', 'user');
  const other = book.addSheet('別 表', 'user');
  book.write(
    sheet,
    area('A1:C3'),
    [
      ['No', '回答', '=B2&B3'],
      [1, '○', '=SUM(A2:A3)'],
      [2, '×', '=$A$3'],
    ],
    'user',
  );
  book.write(other, area('A1'), [['=表!A3+1']], 'user');
  sheet.merges = [area('E5:F6')];
  sheet.printArea = [area('A1:C9')];
  sheet.change(3, 2, { link: { address: 'https://example.com', place: null, screenTip: null } });
  sheet.validations = [
    {
      areas: [area('B2:B3')],
      type: 'list',
      formula1: '"○,×"',
      formula2: null,
      operator: 'between',
      ignoreBlank: true,
      showsDropdown: true,
      error: null,
      prompt: null,
    },
  ];
  sheet.conditionalFormats = [
    {
      id: 'x',
      areas: [area('B2:B3')],
      rule: { kind: 'Custom', formula: '=$B2="×"' },
      look: { fill: '#FF0000' },
      stopIfTrue: false,
    },
  ];
  book.names.push({ name: '場所', sheet, formula: '=表!$A$3', visible: false, comment: '' });
  return { book, sheet };
}

describe('areas', () => {
  test('are written as they were read', () => {
    fc.assert(
      fc.property(someArea, (each) => {
        expect(parseArea(formatArea(each, '$'))).toEqual(each);
      }),
    );
  });

  test.each(['', 'A', '1', 'A0', 'A1:B', 'XFE1', 'A1048577', 'A1:B2:C3', 'あ1'])(
    '%p is no area',
    (address) => {
      expect(parseArea(address)).toBeNull();
    },
  );

  test('taken away from one another leave the cells that are in the first only', () => {
    fc.assert(
      fc.property(someArea, someArea, (whole, hole) => {
        const parts = subtract(whole, hole);
        for (let row = 1; row <= 15; row++) {
          for (let column = 1; column <= 15; column++) {
            const cell = { top: row, left: column, bottom: row, right: column };
            const times = parts.filter((part) => intersection(part, cell)).length;
            const isLeft = intersection(whole, cell) !== null && !intersection(hole, cell);
            expect(times).toBe(isLeft ? 1 : 0);
          }
        }
      }),
    );
  });
});

describe('rows and columns', () => {
  test('inserted above: cells, merges, links, formats, names and formulas follow', () => {
    const { book, sheet } = bookWithEverything();
    shiftCells(book, sheet, area('2:3'), 'RowInserted', 'user');
    expect(sheet.at(5, 2)).toMatchObject({ value: '×', link: { address: 'https://example.com' } });
    expect([1, 4, 5].map((row) => sheet.at(row, 3).formula)).toEqual([
      '=B4&B5',
      '=SUM(A4:A5)',
      '=$A$5',
    ]);
    expect(book.sheets[1]?.at(1, 1).formula).toBe('=表!A5+1');
    expect(book.names[0]?.formula).toBe('=表!$A$5');
    expect(sheet.merges.map((each) => formatArea(each))).toEqual(['E7:F8']);
    expect(sheet.printArea?.map((each) => formatArea(each))).toEqual(['A1:C11']);
    expect(sheet.validations[0]?.areas.map((each) => formatArea(each))).toEqual(['B4:B5']);
    expect(sheet.conditionalFormats[0]?.areas.map((each) => formatArea(each))).toEqual(['B4:B5']);
  });

  test('deleted under a reference leave #REF!', () => {
    const { book, sheet } = bookWithEverything();
    shiftCells(book, sheet, area('3:3'), 'RowDeleted', 'user');
    expect(sheet.at(2, 3).formula).toBe('=SUM(A2:A2)');
    expect(book.names[0]?.formula).toBe('=表!#REF!');
  });

  test.each([
    ['RowInserted', 'RowDeleted', 'row'],
    ['ColumnInserted', 'ColumnDeleted', 'column'],
  ] as const)('%s and then %s is as if nothing had happened', (insert, remove, kind) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        (first, count) => {
          const { book, sheet } = bookWithEverything();
          const before = JSON.stringify(snapshotOf(book));
          const band =
            kind === 'row'
              ? { ...area('A:XFD'), top: first, bottom: first + count - 1 }
              : { ...area('A:XFD'), left: first, right: first + count - 1 };
          shiftCells(book, sheet, band, insert, 'user');
          shiftCells(book, sheet, band, remove, 'user');
          expect(JSON.stringify(snapshotOf(book))).toBe(before);
        },
      ),
    );
  });
});

describe('entries', () => {
  test.each<[string, unknown]>([
    ['12', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['-0.5', -0.5],
    ['50%', 0.5],
    ['-', '-'],
    ['○', '○'],
    ['3ヶ月', '3ヶ月'],
    ["'007", '007'],
    ['true', true],
    ['', ''],
    ['1,23', '1,23'],
  ])('%p becomes %p', (entry, value) => {
    expect(readEntry(entry, PLAIN_STYLE).value).toBe(value);
  });

  test('begin a formula with a sign, too', () => {
    expect(['=A1', '+A1', '-A1'].map((entry) => readEntry(entry, PLAIN_STYLE).formula)).toEqual([
      '=A1',
      '=+A1',
      '=-A1',
    ]);
  });

  test('stay text in a cell whose format is text', () => {
    const style = { ...PLAIN_STYLE, numberFormat: '@' };
    expect(['12', '=A1'].map((entry) => readEntry(entry, style))).toEqual([
      { value: '12', formula: null, isError: false },
      { value: '=A1', formula: null, isError: false },
    ]);
  });
});

describe('a table', () => {
  test('grows over what is written right beside it, and moves with its columns', () => {
    const book = new Book('表.xlsx');
    const sheet = book.addSheet('表', 'user');
    book.write(
      sheet,
      area('A1:B3'),
      [
        ['No', '列1'],
        [1, 2],
        [3, 4],
      ],
      'user',
    );
    sheet.tables = [area('A1:B3')];
    book.write(sheet, area('C4'), [['下']], 'add-in');
    book.write(sheet, area('D2'), [['離れて']], 'add-in');
    expect(sheet.tables).toEqual([area('A1:B3')]);
    book.write(sheet, area('C2'), [['隣']], 'add-in');
    expect([sheet.tables, sheet.at(1, 3).value]).toEqual([[area('A1:C3')], '列2']);
    shiftCells(book, sheet, area('A:A'), 'ColumnInserted', 'user');
    expect(sheet.tables).toEqual([area('B1:D3')]);
  });
});

describe('a workbook', () => {
  test('calculates what leans on an edited cell, over sheets', () => {
    const { book, sheet } = bookWithEverything();
    book.write(sheet, area('A3'), [[40]], 'user');
    expect(sheet.at(2, 3).value).toBe(41);
    expect(book.sheets[1]?.at(1, 1).value).toBe(41);
  });

  test('shows #NAME? for a new formula that it cannot calculate, and keeps an old value', () => {
    const book = new Book('式.xlsx');
    const sheet = book.addSheet('表', 'user');
    sheet.change(1, 1, { value: '前の値', formula: '=VLOOKUP(B1,C:D,2)' });
    book.write(sheet, area('B1'), [['=XLOOKUP(1,2,3)']], 'user');
    expect([sheet.at(1, 1).value, sheet.at(1, 2).value]).toEqual(['前の値', '#NAME?']);
  });

  test('tells each change after it happened, with the values of a single cell', () => {
    const book = new Book('変更.xlsx');
    const sheet = book.addSheet('表', 'user');
    const told: Change[] = [];
    book.onChange((change) => told.push(change));
    book.write(sheet, area('B2'), [['×']], 'colleague');
    expect(told).toEqual([
      { kind: 'edited', sheet, area: area('B2'), origin: 'colleague', before: '', after: '×' },
    ]);
  });

  test('shows a conditional format where its formula holds, relative to the cell', () => {
    const { book, sheet } = bookWithEverything();
    const looks = [2, 3].map((row) => conditionalLook(book, sheet, row, 2));
    expect(looks).toEqual([{}, { fill: '#FF0000' }]);
  });

  test('forgets a cell that is emptied and plain again', () => {
    const book = new Book('空.xlsx');
    const sheet = book.addSheet('表', 'user');
    book.write(sheet, area('C5'), [['x']], 'user');
    book.restyle(sheet, area('C5'), (style) => ({ ...style, fill: '#FF0000' }), 'user');
    book.write(sheet, area('C5'), [['']], 'user');
    expect(sheet.usedArea(false)).toEqual(area('C5'));
    book.restyle(sheet, area('C5'), (style) => ({ ...style, fill: null }), 'user');
    expect(sheet.usedArea(false)).toBeNull();
  });

  test('shows another sheet when the one shown is deleted or hidden', () => {
    const book = new Book('三枚.xlsx');
    const [first, second, third] = ['一', '二', '三'].map((name) => book.addSheet(name, 'user'));
    if (!first || !second || !third) throw new Error('Three sheets were added.');
    book.activate(second);
    book.deleteSheet(second, 'user');
    expect(book.activeSheet).toBe(third);
    book.show(third, 'Hidden');
    expect(book.activeSheet).toBe(first);
  });
});
