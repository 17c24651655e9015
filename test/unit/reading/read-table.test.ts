import type { Checklist } from '../../../src/core/checklist.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { certificationRows, formRow, formRows, HEAD } from '../../aid/form-rows.ts';
import { sheetFromRows, type CellInput, type SheetOptions } from '../../aid/sheet-from-rows.ts';

function read(rows: readonly (readonly CellInput[])[], options?: SheetOptions): Checklist[] {
  return [...readChecklists([sheetFromRows('回答', rows, options)]).checklists];
}

function readOne(rows: readonly (readonly CellInput[])[], options?: SheetOptions): Checklist {
  const [checklist, ...others] = read(rows, options);
  if (checklist === undefined || others.length > 0) throw new Error('One checklist was expected.');
  return checklist;
}

/** No, answer, rationale and the addresses of both, of every row read. */
function answers({ items }: Checklist) {
  return items.map(({ no, answer, rationale, cells }) => [
    no,
    answer,
    rationale,
    cells.answer,
    cells.rationale,
  ]);
}

describe('column headers', () => {
  it.each([
    [['Ｎｏ．', '分　類', 'チェック\n項目', '回　答', '回答根拠\n（対応状況、実現方法　等）']],
    [['NO', '分類', 'チェック項目', '回答\n(○・×・△)', '回答根拠']],
    [['№', '分類', ' チェック項目 ', '回答※', '回答根拠：']],
    [['no.', '分類', 'ﾁｪｯｸ項目', '回答欄', '回答\n根拠(対応状況)']],
    [['番号', '区分', 'チェック項目', '回答※1', '回答の根拠']],
    [['No', '分類', 'チェック項目', '回答', '回答根拠 対応状況、実現方法等']],
    [['①No', '②分類', '③チェック項目', '④回答', '⑤回答根拠']],
  ])('%j are known', (head) => {
    expect(answers(readOne([head, formRow(2, '○', '国内')]))).toEqual([
      [2, '○', '国内', 'D2', 'E2'],
    ]);
  });

  it('may be swapped', () => {
    const rows = [
      ['回答根拠', '回答', 'チェック項目', '分類', 'No'],
      [...formRow(2, '○', '国内')].reverse(),
    ];
    expect(answers(readOne(rows))).toEqual([[2, '○', '国内', 'B2', 'A2']]);
  });

  it("may have the vendor's own columns before, between and behind", () => {
    const [no, category, item, answer, rationale] = formRow(2, '○', '国内');
    const rows = [
      [
        '社内番号',
        'No',
        '分類',
        'チェック項目',
        '回答者',
        '回答',
        '回答日',
        '回答根拠',
        '根拠資料',
        '備考',
      ],
      [
        7,
        no ?? null,
        category ?? null,
        item ?? null,
        '鈴木',
        answer ?? null,
        45000,
        rationale ?? null,
        '規程',
        '×',
      ],
    ];
    const checklist = readOne(rows);
    expect(answers(checklist)).toEqual([[2, '○', '国内', 'F2', 'H2']]);
    expect(checklist.tables[0]?.area).toEqual({ top: 1, left: 1, bottom: 2, right: 10 });
  });

  it('prefer the official name to a noted or another one', () => {
    const rows = [
      ['No', '分類', 'チェック項目', '回答(前回)', '回答', '根拠', '回答根拠(今回)'],
      [2, 'ファシリティ', formRow(2)[2] ?? '', '×', '○', '古い', '国内'],
    ];
    expect(answers(readOne(rows))).toEqual([[2, '○', '国内', 'E2', 'G2']]);
  });

  it('of a former answer are passed over', () => {
    const rows = [
      [
        'No',
        '分類',
        'チェック項目',
        '回答(前回)',
        '回答',
        '回答根拠(前回)',
        '回答根拠(対応状況 等)',
      ],
      [2, 'ファシリティ', formRow(2)[2] ?? '', '×', '○', '古い', '国内'],
    ];
    expect(answers(readOne(rows))).toEqual([[2, '○', '国内', 'E2', 'G2']]);
  });

  it('that only begin with a name give way to those that are one', () => {
    const rows = [
      ['No', '分類', 'チェック項目', '回答', '回答根拠資料', '回答根拠'],
      [...formRow(2, '○', '規程集'), '国内'],
    ];
    expect(answers(readOne(rows))).toEqual([[2, '○', '国内', 'D2', 'F2']]);
  });

  it('of a group stand only over the columns that have no header of their own', () => {
    const rows = [
      ['No', '分類', 'チェック項目', '事業者回答'],
      [null, null, null, '○×△', '回答根拠'],
      formRow(2, '○', '国内'),
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'];
    expect(answers(readOne(rows, { merges }))).toEqual([[2, '○', '国内', 'D3', 'E3']]);
  });

  it('merged over several columns stand for all of them', () => {
    const rows = [
      ['No', '分類', 'チェック項目', null, '回答', null, '回答根拠'],
      [1, '人的対策', formRow(1)[2] ?? '', null, '○', null, '規程'],
      [2, 'ファシリティ', null, formRow(2)[2] ?? '', null, '×', null, '国内'],
    ];
    const merges = ['C1:D1', 'E1:F1', 'G1:I1', 'C2:D2', 'E2:F2', 'G2:I2'];
    expect(answers(readOne(rows, { merges }))).toEqual([
      [1, '○', '規程', 'E2', 'G2'],
      [2, '×', '国内', 'F3', 'H3'],
    ]);
  });

  it('may reach over two rows, merged or one above the other', () => {
    const split = [
      ['No', '分類', 'チェック項目', '事業者回答'],
      [null, null, null, '回答', '回答根拠'],
      formRow(2, '○', '国内'),
    ];
    const merged = { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] };
    for (const options of [merged, { merges: ['D1:E1'] }, {}]) {
      const checklist = readOne(split, options);
      expect(answers(checklist)).toEqual([[2, '○', '国内', 'D3', 'E3']]);
      expect(checklist.tables[0]?.headerRows).toEqual([2]);
    }
  });

  it('merged over two rows count once', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2'];
    const checklist = readOne([HEAD, [], formRow(2, '○', '国内')], { merges });
    expect(checklist.tables[0]?.headerRows).toEqual([1]);
    expect(checklist.items).toHaveLength(1);
  });

  it('may be repeated at any row', () => {
    const form = [...formRows(1, 25), ...certificationRows()];
    for (let at = 1; at < form.length; at++) {
      const rows = [
        HEAD,
        ...form.slice(0, at),
        ['チェックリスト', null, null, '事業者回答'],
        HEAD,
        ...form.slice(at),
      ];
      const checklist = readOne(rows);
      expect(checklist.items.map(({ no }) => no)).toEqual(formRows(1, 25).map(([no]) => no));
      expect(checklist.certifications).toHaveLength(5);
      expect(checklist.tables).toEqual([
        {
          sheet: '回答',
          area: { top: 1, left: 1, bottom: form.length + 3, right: 5 },
          headerRows: [1, at + 3],
        },
      ]);
    }
  });
});

describe('rows', () => {
  it.each([2, '2', '２', 'No.2', 'Ｎｏ．２', '№2', '2.', '２．', '(2)', '②', ' 2 ', '02'])(
    'have their No read from %j',
    (no) => {
      const [, ...rest] = formRow(2, '○', '国内');
      expect(readOne([HEAD, [no, ...rest]]).items.map((item) => item.no)).toEqual([2]);
    },
  );

  it('may be deleted, doubled and in any order', () => {
    const rows = [HEAD, formRow(9, '○', '1'), formRow(2, '×', '2'), formRow(9, '△', '3')];
    expect(answers(readOne(rows))).toEqual([
      [9, '○', '1', 'D2', 'E2'],
      [2, '×', '2', 'D3', 'E3'],
      [9, '△', '3', 'D4', 'E4'],
    ]);
  });

  it('of the vendor, bands, the example row and blank rows are passed over', () => {
    const rows = [
      HEAD,
      ['例', '○○', '○○の対策が実施されていること。', '○', '当社サービスでは'],
      ['(1) セキュリティに関するチェックリスト'],
      formRow(1, '○', '規程'),
      ['1-2', '人的対策', '当社の補足', '○', '補足'],
      [],
      ['(2)', 'その他要件に関するチェックリスト'],
      [99, '独自', '当社独自の確認項目', '○', '独自'],
      formRow(2, '○', '国内'),
    ];
    expect(answers(readOne(rows)).map(([no]) => no)).toEqual([1, 2]);
  });

  it('of notes and other tables below are not rows of the checklist', () => {
    const rows = [
      HEAD,
      ...formRows(1, 25),
      [],
      ['注'],
      [1, '記入は黒字でお願いします。'],
      [2, '不明な点は担当課へ。'],
      ['No', '分類', '担当', '期限', '状況'],
      [3, '連絡', '鈴木', '4月', '○'],
    ];
    expect(readOne(rows).items).toHaveLength(25);
  });

  it('of numbered lists below do not hide the checklist, however long they are', () => {
    const notes = Array.from({ length: 10 }, (_, i) => [
      i + 1,
      `注${String(i + 1)}：記入は黒字で。`,
    ]);
    const lists = [[], ['注'], ...notes, [], ['改訂履歴'], ...notes, [], ['連絡先'], ...notes];
    const whole = [HEAD, ...formRows(1, 25), ...certificationRows(), ...lists];
    expect(readOne(whole).items).toHaveLength(25);
    const page = [HEAD, ...formRows(18, 25), ...certificationRows(), ...lists];
    expect(readOne(page).items.map(({ no }) => no)).toEqual([18, 19, 20, 21, 22, 23, 24, 25]);
  });

  it('of a table below that has the same items are not rows of the checklist', () => {
    const rows = [
      HEAD,
      ...formRows(1, 25),
      [],
      ['No', '分類', 'チェック項目', '前回の回答', 'コメント'],
      ...formRows(1, 25),
    ];
    expect(readOne(rows).items).toHaveLength(25);
  });

  it('of a table right below that shares nothing but numbers are not rows of the checklist', () => {
    const rows = [HEAD, ...formRows(1, 25), ['改訂履歴'], [1, '4月', '初版', '鈴木', '新規作成']];
    expect(readOne(rows).items).toHaveLength(25);
    const first = [HEAD, ...formRows(1, 3), [], [4, '4月', '第4版', '鈴木', '改訂']];
    expect(readOne(first).items).toHaveLength(3);
  });

  it('that take the No of another row are doubled rows, whatever they say', () => {
    const rows = [
      HEAD,
      formRow(1, '○', '規程'),
      [1, '独自', '別の文', '×', '未'],
      formRow(2, '○', '国内'),
    ];
    expect(answers(readOne(rows)).map(([no, answer]) => [no, answer])).toEqual([
      [1, '○'],
      [1, '×'],
      [2, '○'],
    ]);
  });

  it('that repeat an item without a No, or say something like it, are passed over', () => {
    const rows = [
      HEAD,
      formRow(1, '○', '規程'),
      [null, ...formRow(1, '×', '補足').slice(1)],
      [null, '補足', '本サービスで扱うデータは、日本国内に保管する方針です。', '○', '補足'],
      formRow(3, '○', 'RBAC'),
    ];
    expect(answers(readOne(rows)).map(([no]) => no)).toEqual([1, 3]);
  });

  it('whose No was lost are known by their text', () => {
    const [, ...rest] = formRow(2, '○', '国内');
    const checklist = readOne([HEAD, formRow(1, '○', '規程'), [null, ...rest]]);
    expect(answers(checklist)).toEqual([
      [1, '○', '規程', 'D2', 'E2'],
      [2, '○', '国内', 'D3', 'E3'],
    ]);
    expect(checklist.items[1]?.cells.no).toBe('A3');
  });

  it('whose No says no number are known by their text', () => {
    const [, ...rest] = formRow(2, '○', '国内');
    const rows = [
      HEAD,
      formRow(1, '○', '規程'),
      ['1-2', ...rest],
      ['追加', ...formRow(3).slice(1)],
    ];
    expect(readOne(rows).items.map(({ no, cells }) => [no, cells.no])).toEqual([
      [1, 'A2'],
      [2, 'A3'],
      [3, 'A4'],
    ]);
  });

  it('of a table without a column for No are known by their text', () => {
    const rows = [HEAD, ...formRows(1, 2), ...certificationRows()].map((row) => row.slice(1));
    const checklist = readOne(rows);
    expect(checklist.items.map(({ no, cells }) => [no, cells.no, cells.answer])).toEqual([
      [1, null, 'C2'],
      [2, null, 'C3'],
    ]);
    expect(checklist.certificationsAt).toEqual({ sheet: '回答', cell: 'B4', row: 4 });
    expect(checklist.certifications).toHaveLength(5);
  });

  it('whose text was altered beyond recognition may be the last', () => {
    const rows = [HEAD, ...formRows(1, 3), [4, '暗号化', '別の文', '○', '根拠']];
    expect(readOne(rows).items.map(({ no }) => no)).toEqual([1, 2, 3, 4]);
  });

  it('whose text was altered, even beyond recognition, keep their No', () => {
    const rows = [HEAD, ...formRows(1, 3), [4, '暗号化', '別の文', '○', '根拠'], ...formRows(5, 6)];
    expect(readOne(rows).items.map(({ no, item }) => [no, item])[3]).toEqual([4, '別の文']);
  });

  it('show an answer merged over them in every row it covers', () => {
    const rows = [HEAD, formRow(1, '○', '規程'), formRow(2), formRow(3, '×', '未')];
    const merges = ['D2:D3', 'E2:E3'];
    expect(answers(readOne(rows, { merges }))).toEqual([
      [1, '○', '規程', 'D2', 'E2'],
      [2, '○', '規程', 'D2', 'E2'],
      [3, '×', '未', 'D4', 'E4'],
    ]);
  });

  it('of two sheet rows count once', () => {
    const merges = ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3'];
    const checklist = readOne(
      [
        HEAD,
        formRow(1, '○', '規程'),
        [null, null, null, null, null, '注'],
        formRow(2, '×', '国外'),
      ],
      {
        merges,
      },
    );
    expect(answers(checklist)).toEqual([
      [1, '○', '規程', 'D2', 'E2'],
      [2, '×', '国外', 'D4', 'E4'],
    ]);
  });

  it('that are hidden are read and said to be hidden', () => {
    const checklist = readOne([HEAD, ...formRows(1, 3), ...certificationRows()], {
      hiddenRows: [3, 6],
    });
    expect(checklist.items.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
    expect(checklist.certifications.map(({ isHidden }) => isHidden)).toEqual([
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('say whether the answer is a formula or an error', () => {
    const checklist = readOne([
      HEAD,
      formRow(1, { value: '○', formula: '=IF(1=1,"○","×")' }, '規程'),
      formRow(2, { value: '#REF!', isError: true }, '国内'),
      formRow(3, '○', 'RBAC'),
    ]);
    expect(checklist.items.map(({ answerContent, mark }) => [answerContent, mark])).toEqual([
      ['formula', 'yes'],
      ['error', 'unreadable'],
      ['plain', 'yes'],
    ]);
  });
});

describe('certifications', () => {
  it('have their name in the answer column and their value in the rationale column', () => {
    const rows = [HEAD, formRow(25, '○', 'CSV'), ...certificationRows('○')];
    const merges = ['A3:A7', 'B3:B7', 'C3:C7'];
    const { certifications, certificationsAt, certificationsItem } = readOne(rows, { merges });
    expect(
      certifications.map(({ name, nameCell, cell, value, mark }) => [
        name,
        nameCell,
        cell,
        value,
        mark,
      ]),
    ).toEqual([
      ['ISMAP', 'D3', 'E3', '○', 'yes'],
      ['Pマーク(プライバシーマーク)', 'D4', 'E4', '○', 'yes'],
      ['ISO27001', 'D5', 'E5', '○', 'yes'],
      ['ISO27017', 'D6', 'E6', '○', 'yes'],
      ['ISO27018', 'D7', 'E7', '○', 'yes'],
    ]);
    expect(certificationsAt).toEqual({ sheet: '回答', cell: 'A3', row: 3 });
    expect(certificationsItem).toEqual({
      cell: 'C3',
      text: '右記の認証取得状況を回答してください。',
      isUnread: false,
    });
  });

  it('are read where the two columns are swapped, whichever holds the name', () => {
    const head = ['No', '分類', 'チェック項目', '回答根拠', '回答'];
    const swap = (row: readonly CellInput[]) => [
      ...row.slice(0, 3),
      row[4] ?? null,
      row[3] ?? null,
    ];
    const items = formRows(1, 3).map(swap);
    const swapped = readOne([head, ...items, ...certificationRows('○').map(swap)]);
    expect(swapped.certifications.map(({ nameCell, cell }) => [nameCell, cell])[4]).toEqual([
      'E9',
      'D9',
    ]);
    const kept = readOne([head, ...items, ...certificationRows('○')]);
    expect(kept.certifications.map(({ nameCell, cell }) => [nameCell, cell])[4]).toEqual([
      'D9',
      'E9',
    ]);
  });

  it('may have their name in the item column and their value in the answer column', () => {
    const [first = [], ...rest] = certificationRows('○');
    const rows = [
      first.slice(0, 3),
      ...[first, ...rest].map((row) => [null, null, row[3] ?? '', row[4] ?? '']),
    ];
    const checklist = readOne([HEAD, formRow(25, '○', 'CSV'), ...rows]);
    expect(
      checklist.certifications.map(({ nameCell, cell, mark }) => [nameCell, cell, mark]),
    ).toEqual([4, 5, 6, 7, 8].map((row) => [`C${row}`, `D${row}`, 'yes']));
  });

  it('are known in other writings, once each', () => {
    const names = [
      'ＩＳＭＡＰ',
      'Ｐマーク（プライバシーマーク）',
      'ISO/IEC 27001:2022',
      'ISO 27017',
      'JIS Q 27018',
    ];
    const rows = certificationRows().map((row, index) => [
      ...row.slice(0, 3),
      names[index] ?? '',
      '-',
    ]);
    const [first = [], ...rest] = rows;
    const own = [...first.slice(0, 3), 'ISMAP-LIU', '○'];
    const later = [null, null, null, ...first.slice(3)];
    const extra = [null, null, null, 'ISO9001', '○'];
    const checklist = readOne([HEAD, formRow(25, '○', 'CSV'), own, later, ...rest, extra]);
    expect(checklist.certifications.map(({ name, value, mark }) => [name, value, mark])).toEqual([
      ['ISMAP', '-', 'no'],
      ['Pマーク(プライバシーマーク)', '-', 'no'],
      ['ISO27001', '-', 'no'],
      ['ISO27017', '-', 'no'],
      ['ISO27018', '-', 'no'],
    ]);
  });

  it('are read without a row of their own', () => {
    const [, ...rest] = certificationRows('○');
    const checklist = readOne([HEAD, ...formRows(24, 25), ...rest]);
    expect(checklist.certificationsAt).toBeNull();
    expect(checklist.certifications).toHaveLength(4);
  });
});

describe('other tables', () => {
  it.each<[string, readonly (readonly CellInput[])[]]>([
    [
      'the same headers over other items',
      [
        HEAD,
        [1, '共通', '画面が表示されること', '○', '確認済'],
        [2, '共通', '印刷できること', '×', '未'],
      ],
    ],
    [
      'No, 分類 and ○×',
      [
        ['No', '分類', '項目', '○×', '備考'],
        [1, '人的対策', '研修', '○', ''],
      ],
    ],
    [
      'a few items of the form among many others',
      [
        HEAD,
        formRow(1, '○', 'a'),
        [2, '独', '別の項目', '○', 'b'],
        [3, '独', '別の項目', '○', 'c'],
      ],
    ],
    [
      'some items of the form among others that are numbered anew in each section',
      [
        HEAD,
        formRow(1, '○', 'a'),
        [2, '独', '別の項目', '○', 'b'],
        formRow(3, '○', 'a'),
        [4, '独', '別の項目', '○', 'b'],
        ['運用'],
        [1, '独', '別の項目', '○', 'c'],
      ],
    ],
    ['headers without rows', [HEAD]],
    ['nothing', []],
  ])('are no checklist: %s', (_, rows) => {
    expect(read(rows)).toEqual([]);
  });

  it('may stand beside the checklist', () => {
    const rows = [
      [...HEAD, null, 'No', '項目', '回答', '回答根拠'],
      [...formRow(1, '○', '規程'), null, 1, '別の表', '×', '別'],
      [...formRow(2, '○', '国内'), null, 2, '別の表', '×', '別'],
    ];
    expect(answers(readOne(rows))).toEqual([
      [1, '○', '規程', 'D2', 'E2'],
      [2, '○', '国内', 'D3', 'E3'],
    ]);
  });
});
