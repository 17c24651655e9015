import { certificationRows, formRow, formRows, HEAD } from '../../aid/form-rows.ts';
import type { CellInput } from '../../aid/sheet-from-rows.ts';
import { answers, read, readOne } from './read-rows.ts';

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
