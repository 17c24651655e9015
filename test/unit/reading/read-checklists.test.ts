import type { SheetCells } from '../../../src/core/cell.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { certificationRows, exampleRows, formRow, formRows, HEAD } from '../../aid/form-rows.ts';
import { sheetFromRows, type CellInput, type SheetOptions } from '../../aid/sheet-from-rows.ts';

const form = [...formRows(1, 25), ...certificationRows()];

function named(vendor: string, system: string): CellInput[][] {
  return [
    ['事業者名：', vendor],
    ['システム名：', system],
  ];
}

function formSheet(name: string, options?: SheetOptions, vendor = 'A社'): SheetCells {
  return sheetFromRows(name, [...named(vendor, 'よやくる'), HEAD, ...form], options);
}

/** Sheets, the first and last No, and what a checklist is said to be. */
function summary(sheets: readonly SheetCells[]) {
  return readChecklists(sheets).checklists.map(({ sheets: names, items, isExample, isHidden }) => {
    const kind = isExample ? 'example' : isHidden ? 'hidden' : 'judged';
    return `${names.join('+')} ${items[0]?.no ?? '-'}–${items.at(-1)?.no ?? '-'} ${kind}`;
  });
}

describe('a hidden sheet', () => {
  it('holds an old copy beside a visible checklist', () => {
    const sheets = [formSheet('旧', { isVisible: false }, 'B社'), formSheet('新')];
    expect(summary(sheets)).toEqual(['旧 1–25 hidden', '新 1–25 judged']);
  });

  it('holds an old copy also under the same names', () => {
    const sheets = [formSheet('新'), formSheet('旧', { isVisible: false })];
    expect(summary(sheets)).toEqual(['新 1–25 judged', '旧 1–25 hidden']);
  });

  it('is judged when nothing else is there', () => {
    expect(summary([formSheet('表', { isVisible: false })])).toEqual(['表 1–25 judged']);
  });

  it('is judged when only the example is visible', () => {
    const example = sheetFromRows('回答例', [['【回答例】'], HEAD, ...exampleRows()]);
    expect(summary([example, formSheet('表', { isVisible: false })])).toEqual([
      '回答例 1–25 example',
      '表 1–25 judged',
    ]);
  });
});

describe('one checklist', () => {
  it('over two sheets has its rows from both', () => {
    const sheets = [
      sheetFromRows('1', [...named('A社', 'よやくる'), HEAD, ...formRows(1, 12)]),
      sheetFromRows('2', [HEAD, ...formRows(13, 25), ...certificationRows()]),
    ];
    const [checklist, ...others] = readChecklists(sheets).checklists;
    expect(others).toEqual([]);
    expect(checklist?.items.map(({ no, sheet }) => [no, sheet]).slice(11, 13)).toEqual([
      [12, '1'],
      [13, '2'],
    ]);
    expect(checklist?.tables.map(({ sheet }) => sheet)).toEqual(['1', '2']);
    expect(checklist?.certificationsAt).toEqual({ sheet: '2', cell: 'A15', row: 15 });
    expect(checklist?.vendor?.value).toBe('A社');
  });

  it('goes on on a sheet without headers', () => {
    const sheets = [
      sheetFromRows('1', [...named('A社', 'よやくる'), HEAD, ...formRows(1, 12)]),
      sheetFromRows('メモ', [
        ['No', '件名'],
        [13, '窓口'],
      ]),
      sheetFromRows('2', [['（続き）'], ...formRows(13, 25), ...certificationRows()]),
    ];
    const [checklist, ...others] = readChecklists(sheets).checklists;
    expect(others).toEqual([]);
    expect(checklist?.sheets).toEqual(['1', '2']);
    expect(checklist?.items.map(({ no }) => no)).toEqual(
      Array.from({ length: 25 }, (_, i) => i + 1),
    );
    expect(checklist?.certifications).toHaveLength(5);
    expect(checklist?.tables[1]).toEqual({
      sheet: '2',
      area: { top: 2, left: 1, bottom: 19, right: 5 },
      headerRows: [],
    });
  });

  it('does not go on on a sheet whose rows it has', () => {
    const copy = sheetFromRows('控え', formRows(10, 12));
    const sheets = [sheetFromRows('1', [HEAD, ...formRows(1, 12)]), copy];
    expect(summary(sheets)).toEqual(['1 1–12 judged']);
  });

  it('over two sheets stays one where a row stands on both, or both name the vendor', () => {
    const sheets = [
      sheetFromRows('1', [...named('A社', 'よやくる'), HEAD, ...formRows(1, 13)]),
      sheetFromRows('2', [...named('A社', 'よやくる'), HEAD, ...formRows(13, 25)]),
    ];
    expect(summary(sheets)).toEqual(['1+2 1–25 judged']);
  });

  it('over two sheets stays one where a few rows stand on both', () => {
    const sheets = [
      sheetFromRows('1', [HEAD, ...formRows(1, 15)]),
      sheetFromRows('2', [HEAD, ...formRows(13, 25)]),
    ];
    expect(summary(sheets)).toEqual(['1+2 1–25 judged']);
  });

  it('stays one where a row is doubled between two headers', () => {
    const rows = [
      HEAD,
      ...formRows(1, 12),
      HEAD,
      formRow(12, '×', '二つ目'),
      HEAD,
      ...formRows(13, 25),
    ];
    expect(summary([sheetFromRows('表', rows)])).toEqual(['表 1–25 judged']);
  });

  it('over two sheets goes by the names that are filled in', () => {
    const sheets = [
      sheetFromRows('1', [...named('', ''), HEAD, ...formRows(1, 12)]),
      sheetFromRows('2', [...named('A社', 'よやくる'), HEAD, ...formRows(13, 25)]),
    ];
    expect(readChecklists(sheets).checklists.map(({ vendor }) => vendor)).toEqual([
      { sheet: '2', cell: 'B1', value: 'A社' },
    ]);
  });

  it('may have its certifications, or rows taken out of their place, on a sheet of their own', () => {
    const sheets = [
      sheetFromRows('1', [HEAD, ...formRows(1, 10), ...formRows(17, 25)]),
      sheetFromRows('個人情報', [HEAD, ...formRows(11, 16)]),
      sheetFromRows('認証', [HEAD, ...certificationRows()]),
    ];
    expect(summary(sheets)).toEqual(['1+個人情報+認証 1–16 judged']);
  });
});

describe('two checklists', () => {
  it('on two sheets are two', () => {
    const sheets = [formSheet('予約'), formSheet('相談', {}, 'B社')];
    expect(summary(sheets)).toEqual(['予約 1–25 judged', '相談 1–25 judged']);
  });

  it('on one sheet are two, with or without names above them', () => {
    for (const names of [
      named('A社', 'よやくる'),
      [['■浜松市ASP・SaaSセキュリティチェックリスト']],
      [],
    ]) {
      const { checklists } = readChecklists([
        sheetFromRows('表', [...names, HEAD, ...form, [], ...names, HEAD, ...form]),
      ]);
      expect(checklists.map(({ items }) => items.length)).toEqual([25, 25]);
      expect(checklists.map(({ certifications }) => certifications.length)).toEqual([5, 5]);
    }
  });

  it('on one sheet are two even where they are short, if each has a title', () => {
    const title = ['■浜松市ASP・SaaSセキュリティチェックリスト'];
    const part = [title, HEAD, ...formRows(1, 2)];
    const { checklists } = readChecklists([sheetFromRows('表', [...part, [], ...part])]);
    expect(checklists.map(({ items }) => items.length)).toEqual([2, 2]);
  });

  it('on one sheet do not borrow names from each other', () => {
    const rows = [HEAD, ...form, [], ...named('B社', 'すくすく'), HEAD, ...form];
    const { checklists } = readChecklists([sheetFromRows('表', rows)]);
    expect(checklists.map(({ vendor }) => vendor?.value)).toEqual([undefined, 'B社']);
  });

  it('beside each other are two', () => {
    const rows = [HEAD, ...form].map((row) => [...row, null, ...row]);
    const { checklists } = readChecklists([sheetFromRows('表', rows)]);
    expect(checklists.map(({ items }) => items[0]?.cells.answer)).toEqual(['D2', 'J2']);
    expect(checklists.map(({ items }) => items.length)).toEqual([25, 25]);
  });

  it('each over two sheets are two', () => {
    const sheets = ['予約', '相談'].flatMap((name) => [
      sheetFromRows(`${name}1`, [...named(name, name), HEAD, ...formRows(1, 12)]),
      sheetFromRows(`${name}2`, [HEAD, ...formRows(13, 25)]),
    ]);
    expect(summary(sheets)).toEqual(['予約1+予約2 1–25 judged', '相談1+相談2 1–25 judged']);
  });

  it('for different systems are two even where they share no row', () => {
    const sheets = [
      sheetFromRows('1', [...named('A社', 'よやくる'), HEAD, ...formRows(1, 10)]),
      sheetFromRows('2', [...named('B社', 'すくすく'), HEAD, ...formRows(11, 25)]),
    ];
    expect(summary(sheets)).toEqual(['1 1–10 judged', '2 11–25 judged']);
  });
});

describe("the city's example", () => {
  const rows = [HEAD, ...exampleRows(), ...certificationRows()];
  const group = ['チェックリスト', null, null, '事業者回答(回答例)'];

  it.each<[string, CellInput[][]]>([
    ['its title', [['■浜松市ASP・SaaSセキュリティチェックリスト【回答例】']]],
    ['a title in odd writing', [['（ 回 答 例 ）']]],
    ['its header', [group]],
  ])('is known by %s', (_, titles) => {
    const sheets = [formSheet('表'), sheetFromRows('例', [...titles, ...rows])];
    expect(summary(sheets)).toEqual(['表 1–25 judged', '例 1–25 example']);
  });

  it('is known with five rationales of its own, not with six', () => {
    const changed = (count: number) => {
      return rows.map((row, at) =>
        at > 0 && at <= count ? [...row.slice(0, 4), '別の根拠'] : row,
      );
    };
    expect(summary([sheetFromRows('例', [['回答例'], ...changed(5)])])).toEqual([
      '例 1–25 example',
    ]);
    expect(summary([sheetFromRows('例', [['回答例'], ...changed(6)])])).toEqual(['例 1–25 judged']);
  });

  it('filled into the form is judged', () => {
    const titles = [
      ['■浜松市ASP・SaaSセキュリティチェックリスト'],
      ['記入にあたっては回答例を参照してください。'],
      ['回答例シートを参照'],
      ['【回答凡例】○：チェック項目を満たす'],
    ];
    expect(summary([sheetFromRows('回答', [...titles, ...rows])])).toEqual(['回答 1–25 judged']);
  });

  it('never joins the checklist beside it', () => {
    const sheets = [
      sheetFromRows('表', [HEAD, ...formRows(1, 3)]),
      sheetFromRows('例', [group, HEAD, ...exampleRows().slice(3)]),
    ];
    expect(summary(sheets)).toEqual(['表 1–3 judged', '例 4–25 example']);
  });
});

describe('a workbook', () => {
  it('of thirty other sheets gives up its one checklist', () => {
    const others = Array.from({ length: 30 }, (_, index) => {
      return sheetFromRows(`表${index}`, [
        ['No', '分類', index % 2 === 0 ? 'チェック項目' : '項目', '回答', '回答根拠'],
        [1, '人的対策', '研修計画を立てる', '○', '済'],
        [2, 'ファシリティ', '入退室を管理する', '×', '未'],
      ]);
    });
    expect(summary([...others.slice(0, 15), formSheet('表'), ...others.slice(15)])).toEqual([
      '表 1–25 judged',
    ]);
  });

  it('without sheets, or with empty ones, has no checklist', () => {
    expect(readChecklists([])).toEqual({ checklists: [], references: [] });
    expect(readChecklists([sheetFromRows('空', [])])).toEqual({ checklists: [], references: [] });
  });
});

describe('参照ドキュメントの規定', () => {
  const head = ['No', '分類', '参照ドキュメント', '規定'];
  const table = [
    head,
    [1, '人的対策', '・ISMAP/7.2.2', '組織の全ての従業員'],
    [null, null, '・対策ガイドライン/ Ⅱ .4.1.1.', '取り扱う各情報資産'],
    [null, null, '・未知の文書/1.2', '知らない規定'],
    [3, 'ファシリティ', 'ＡＳＰ基本要綱／第３条－２', '設置場所は、日本国内に限る'],
  ];
  const clauses = {
    'ISMAP/7.2.2': 'D2',
    '対策ガイドライン/II.4.1.1': 'D3',
    'ASP基本要綱/第3条-2': 'D5',
  };

  it('gives the cell of every clause and is no checklist', () => {
    expect(readChecklists([sheetFromRows('規定', table)])).toEqual({
      checklists: [],
      references: [{ definition: 'hamamatsu-asp-saas', sheet: '規定', isVisible: true, clauses }],
    });
  });

  it('under a checklist ends it', () => {
    const { checklists, references } = readChecklists([
      sheetFromRows('表', [HEAD, ...formRows(1, 25), [], ...table]),
    ]);
    expect(checklists[0]?.items).toHaveLength(25);
    expect(references[0]?.clauses).toEqual({
      'ISMAP/7.2.2': 'D29',
      '対策ガイドライン/II.4.1.1': 'D30',
      'ASP基本要綱/第3条-2': 'D32',
    });
  });

  it('on a visible sheet comes before one on a hidden sheet', () => {
    const { references } = readChecklists([
      sheetFromRows('旧', table, { isVisible: false }),
      sheetFromRows('規定', table),
    ]);
    expect(references.map(({ sheet, isVisible }) => [sheet, isVisible])).toEqual([
      ['規定', true],
      ['旧', false],
    ]);
  });

  it('without a known clause is another table', () => {
    expect(
      readChecklists([sheetFromRows('規定', [head, [1, '', '社内規程', '本文']])]).references,
    ).toEqual([]);
  });

  it('does not belong to the rows of a form that has no such table', () => {
    expect(
      readChecklists([sheetFromRows('表', [HEAD, formRow(1, '○', 'ISMAP/7.2.2')])]).references,
    ).toEqual([]);
  });
});
