import { certificationRows, formRow, formRows, HEAD } from '../../aid/form-rows.ts';
import { answers, readOne } from './read-rows.ts';

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
