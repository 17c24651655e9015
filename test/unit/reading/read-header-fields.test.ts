import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { formRow, formRows, HEAD } from '../../aid/form-rows.ts';
import { sheetFromRows, type CellInput, type SheetOptions } from '../../aid/sheet-from-rows.ts';

const TABLE = [[], HEAD, formRow(1, '○', '規程')];

/** Vendor and system of the first checklist, as 'cell value'. */
function fields(above: readonly (readonly CellInput[])[], options?: SheetOptions) {
  const { checklists } = readChecklists([sheetFromRows('表', [...above, ...TABLE], options)]);
  return (['vendor', 'system'] as const).map((name) => {
    const field = checklists[0]?.[name];
    return field ? `${field.cell} ${field.value}`.trim() : null;
  });
}

describe('事業者名 and システム名', () => {
  it.each<[string, CellInput[][], SheetOptions, (string | null)[]]>([
    [
      'in the next cell',
      [
        ['事業者名：', 'A社'],
        ['システム名：', 'よやくる'],
      ],
      {},
      ['B1 A社', 'B2 よやくる'],
    ],
    [
      'in the next merged area',
      [
        ['事業者名：', null, 'A社'],
        ['システム名：', null, 'よやくる'],
      ],
      { merges: ['A1:B1', 'C1:E1', 'A2:B2', 'C2:E2'] },
      ['C1 A社', 'C2 よやくる'],
    ],
    [
      'behind a blank cell',
      [
        ['事業者名：', null, 'A社'],
        ['システム名：', null, null, 'よやくる'],
      ],
      {},
      ['C1 A社', 'D2 よやくる'],
    ],
    [
      'behind a colon of its own',
      [
        ['事業者名', '：', 'A社'],
        ['システム名', '：よやくる'],
      ],
      {},
      ['C1 A社', 'B2 よやくる'],
    ],
    [
      'in the same cell',
      [['事業者名：A社'], ['システム名: よやくる 2']],
      {},
      ['A1 A社', 'A2 よやくる 2'],
    ],
    [
      'in the same cell, under the label',
      [['事業者名：\nA社'], ['【システム名】\nよやくる']],
      {},
      ['A1 A社', 'A2 よやくる'],
    ],
    [
      'behind a space',
      [['事業者名　A社'], ['・システム名  よやくる']],
      {},
      ['A1 A社', 'A2 よやくる'],
    ],
    ['both in one cell', [['事業者名：A社\nシステム名：よやくる']], {}, ['A1 A社', 'A1 よやくる']],
    [
      'in the same cell, in brackets',
      [['事業者名：「A社」'], ['システム名：【よやくる】']],
      {},
      ['A1 「A社」', 'A2 【よやくる】'],
    ],
    [
      'both in one row',
      [['事業者名：', 'A社', 'システム名：', 'よやくる']],
      {},
      ['B1 A社', 'D1 よやくる'],
    ],
    [
      'side by side over their values',
      [
        ['事業者名', 'システム名'],
        ['A社', 'よやくる'],
      ],
      {},
      ['A2 A社', 'B2 よやくる'],
    ],
    [
      'with odd labels',
      [
        ['事 業 者 名（会社名） ：', 'A社'],
        ['１．ｼｽﾃﾑ名', 'よやくる'],
      ],
      {},
      ['B1 A社', 'B2 よやくる'],
    ],
    ['left blank', [['事業者名：'], ['システム名：', '　']], {}, ['B1', 'B2']],
    [
      'left blank beside another label',
      [['事業者名：', null, '記入日：', '4月1日'], ['システム名：']],
      {},
      ['B1', 'B2'],
    ],
    [
      'left blank with a stamp behind the merged area',
      [['事業者名：', null, null, '㊞'], ['システム名：']],
      { merges: ['B1:C1'] },
      ['B1', 'B2'],
    ],
    [
      'left as a line beside the label',
      [
        ['事業者名：', '_____'],
        ['システム名：', '＿＿＿'],
      ],
      {},
      ['B1 _____', 'B2 ＿＿＿'],
    ],
    [
      'left as a line in the same cell',
      [['事業者名：_____'], ['システム名＿＿＿']],
      {},
      ['A1 _____', 'A2 ＿＿＿'],
    ],
    [
      'typed beside the line',
      [
        ['事業者名：_____', 'A社'],
        ['システム名：', 'よやくる'],
      ],
      {},
      ['B1 A社', 'B2 よやくる'],
    ],
    [
      'left blank with something far to the right',
      [['事業者名：', null, null, null, null, null, '浜松市'], ['システム名：']],
      {},
      ['B1', 'B2'],
    ],
    [
      'anywhere above the table',
      [
        ['事業者名：', null, null, null, 'A社'],
        ['システム名', '', '', '', 'よやくる'],
      ],
      {},
      ['E1 A社', 'E2 よやくる'],
    ],
    [
      'left blank beside a remark or another label',
      [
        ['事業者名：', null, null, '※正式名称を記入'],
        ['システム名：', null, '担当者', '山田'],
      ],
      {},
      ['B1', 'B2'],
    ],
    [
      'in half-width letters',
      [['事業者名:A社'], ['ｼｽﾃﾑ名:よやくる']],
      {},
      ['A1 A社', 'A2 よやくる'],
    ],
    [
      'left as a note',
      [['事業者名：※正式名称を記入', 'A社'], ['システム名 ※通称は不可']],
      {},
      ['B1 A社', 'B2'],
    ],
    ['not there', [['発注者名：', '浜松市']], {}, [null, null]],
    ['only in a sentence', [['事業者名とシステム名をご記入ください。', 'はい']], {}, [null, null]],
  ])('%s', (_, above, options, expected) => {
    expect(fields(above, options)).toEqual(expected);
  });

  it('are read above a table that blank columns have made wide', () => {
    const spread = (row: readonly CellInput[]) => row.flatMap((cell) => [cell, null, null]);
    const rows = [
      ['事業者名：', ...new Array<null>(8).fill(null), 'A社'],
      ['システム名：'],
      ...TABLE.map(spread),
    ];
    const { checklists } = readChecklists([sheetFromRows('表', rows)]);
    expect(checklists[0]?.vendor).toEqual({ sheet: '表', cell: 'J1', value: 'A社' });
  });

  it('belong to the table that they stand over', () => {
    const twice = (row: readonly CellInput[], next: readonly CellInput[]) => {
      return [...row, ...new Array<null>(7 - row.length).fill(null), ...next];
    };
    const rows = [
      twice(['事業者名：', 'A社'], ['事業者名：', 'B社']),
      twice(['システム名：', 'よやくる'], ['システム名：', 'すくすく']),
      ...TABLE.map((row) => twice(row, row)),
    ];
    const { checklists } = readChecklists([sheetFromRows('表', rows)]);
    expect(checklists.map(({ vendor, system }) => [vendor?.value, system?.value])).toEqual([
      ['A社', 'よやくる'],
      ['B社', 'すくすく'],
    ]);
  });

  it('are read above the table, not within it', () => {
    const rows = [
      ['事業者名：', 'A社'],
      ['システム名：', 'よやくる'],
      ...TABLE,
      formRow(2, '○', '事業者名：B社'),
    ];
    const { checklists } = readChecklists([sheetFromRows('表', rows)]);
    expect(checklists[0]?.vendor?.value).toBe('A社');
  });

  it('are not read from an answer', () => {
    const rows = [HEAD, formRow(1, '○', '事業者名：B社'), formRow(2, '○', 'システム名：B')];
    const { checklists } = readChecklists([sheetFromRows('表', rows)]);
    expect(checklists.map(({ vendor, system }) => [vendor, system])).toEqual([[null, null]]);
  });

  it('are read below or beside the table where nothing stands above it', () => {
    const rows = [
      HEAD,
      [...formRow(1, '○', '規程'), null, '事業者名：A社'],
      formRow(2, '○', '国内'),
    ];
    const below = [...rows, [], ['システム名：', 'よやくる']];
    const { checklists } = readChecklists([sheetFromRows('表', below)]);
    expect(checklists[0]?.vendor).toEqual({ sheet: '表', cell: 'G2', value: 'A社' });
    expect(checklists[0]?.system).toEqual({ sheet: '表', cell: 'B5', value: 'よやくる' });
  });

  it('are read from a cover sheet when the checklist has no place for them', () => {
    const cover = sheetFromRows('表紙', [
      ['事業者名', 'A社'],
      ['システム名', 'よやくる'],
    ]);
    const table = sheetFromRows('表', [HEAD, ...formRows(1, 25)]);
    const { checklists } = readChecklists([cover, table]);
    expect(checklists.map(({ sheets }) => sheets)).toEqual([['表']]);
    expect(checklists[0]?.vendor).toEqual({ sheet: '表紙', cell: 'B1', value: 'A社' });
    expect(checklists[0]?.system).toEqual({ sheet: '表紙', cell: 'B2', value: 'よやくる' });
  });
});
