import type { Cell, SheetCells } from '../../../src/core/cell.ts';
import { addressOf } from '../../../src/core/cell.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';
import {
  sheetXml,
  SMALL_PARTS,
  smallWorkbook,
  stringsXml,
  stylesXml,
  type Changes,
} from '../../fixtures/small-workbook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** The first sheet of the small workbook with some parts changed. */
function firstSheet(changes: Changes): SheetCells {
  const { sheets, unread } = readXlsx(smallWorkbook(changes));
  expect(unread).toEqual([]);
  const [first] = sheets;
  if (!first) throw new Error('The small workbook has no sheet that can be read.');
  return first;
}

/** The first sheet around these rows. */
function sheetOf(rows: string, after = ''): SheetCells {
  return firstSheet({ [SHEET]: sheetXml(rows, after) });
}

function cellOf(xml: string): Cell | undefined {
  return sheetOf(`<row>${xml}</row>`).cells[0];
}

/** The text of the shared string around this XML. */
function textOf(item: string): string | undefined {
  const parts = {
    [STRINGS]: stringsXml(item),
    [SHEET]: sheetXml('<row><c t="s"><v>0</v></c></row>'),
  };
  return firstSheet(parts).cells[0]?.text;
}

const PHONETIC = '<rPh sb="0" eb="2"><t>カイトウ</t></rPh><phoneticPr fontId="1"/>';

describe('the text of a cell', () => {
  test.each([
    [
      'joins the runs of rich text',
      '<si><r><t>回</t></r><r><rPr><b/></rPr><t>答</t></r></si>',
      '回答',
    ],
    ['leaves out furigana', `<si><t>回答</t>${PHONETIC}</si>`, '回答'],
    [
      'leaves out furigana between runs',
      `<si><r><t>回</t></r>${PHONETIC}<r><t>答</t></r></si>`,
      '回答',
    ],
    ['keeps spaces', '<si><t xml:space="preserve"> a  b </t></si>', ' a  b '],
    ['decodes escaped characters', '<si><t>a_x0041_b</t></si>', 'aAb'],
    ['decodes an escaped carriage return to a line break', '<si><t>a_x000D_\nb</t></si>', 'a\nb'],
    ['keeps an escaped escape', '<si><t>_x005F_x000D_</t></si>', '_x000D_'],
    ['reads entities and references', '<si><t>&lt;&amp;&#x3042;&#65;&gt;</t></si>', '<&あA>'],
    ['reads CDATA', '<si><t><![CDATA[<a> & ]]>b</t></si>', '<a> & b'],
    [
      'reads line breaks of every kind as one',
      '<si><t>a\r\nb\rc&#13;&#10;d</t></si>',
      'a\nb\nc\nd',
    ],
    ['takes the alternative that Excel understands', alternatives('x14'), 'a選択c'],
    ['takes the fallback of alternatives unknown to Excel', alternatives('n'), 'a代替c'],
    [
      'leaves out what other vocabularies add',
      '<si><t>a</t><n:t xmlns:n="urn:n"><t>b</t></n:t></si>',
      'a',
    ],
  ])('%s', (_, item, text) => {
    expect(textOf(item)).toBe(text);
  });

  test('is the inline string, without its furigana', () => {
    const cell = cellOf(
      `<c t="inlineStr"><is><r><t>回</t></r><r><t>答</t></r>${PHONETIC}</is></c>`,
    );
    expect(cell).toEqual({ row: 1, column: 1, value: '回答', text: '回答' });
  });
});

/** A string with alternatives for the extension that `prefix` names. */
function alternatives(prefix: string): string {
  return (
    '<si xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:n="urn:unknown" ' +
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><r><t>a</t></r>' +
    `<mc:AlternateContent><mc:Choice Requires="${prefix}"><r><t>選択</t></r></mc:Choice>` +
    '<mc:Fallback><r><t>代替</t></r></mc:Fallback></mc:AlternateContent><r><t>c</t></r></si>'
  );
}

describe('the kind of a cell', () => {
  test.each<[string, string, Partial<Cell> | undefined]>([
    ['a number', '<c><v>1.50</v></c>', { value: 1.5, text: '1.5' }],
    ['a number with its type', '<c t="n"><v> 7 </v></c>', { value: 7, text: '7' }],
    ['a number written with an exponent', '<c><v>1E3</v></c>', { value: 1000, text: '1000' }],
    [
      'a sum that floats beside its value',
      '<c><v>0.30000000000000004</v></c>',
      { value: 0.30000000000000004, text: '0.3' },
    ],
    ['a text where a number is due', '<c><v>○</v></c>', { value: '○', text: '○' }],
    ['true', '<c t="b"><v>1</v></c>', { value: true, text: 'TRUE' }],
    ['false', '<c t="b"><v>0</v></c>', { value: false, text: 'FALSE' }],
    ['an error', '<c t="e"><v>#REF!</v></c>', { value: '#REF!', text: '#REF!', isError: true }],
    [
      'a date written as text',
      '<c t="d"><v>2026-11-23</v></c>',
      { value: 46349, text: '2026/11/23' },
    ],
    [
      'a moment written as text',
      '<c t="d"><v>2026-11-23T09:30:00Z</v></c>',
      { value: 46349 + 9.5 / 24, text: '2026/11/23 9:30' },
    ],
    ['a text in place of a date', '<c t="d"><v>来月</v></c>', { value: '来月', text: '来月' }],
    [
      'a formula with its cached text',
      '<c t="str"><f>IF(A1=1,"○","×")</f><v>○</v></c>',
      { value: '○', text: '○', formula: '=IF(A1=1,"○","×")' },
    ],
    [
      'a formula with its cached number',
      '<c><f>1+1</f><v>2</v></c>',
      { value: 2, text: '2', formula: '=1+1' },
    ],
    [
      'a formula that failed',
      '<c t="e"><f>A0</f><v>#NAME?</v></c>',
      { value: '#NAME?', text: '#NAME?', formula: '=A0', isError: true },
    ],
    ['a shared string', '<c t="s"><v>0</v></c>', { value: 'こんにちは', text: 'こんにちは' }],
    ['an empty string', '<c t="str"><v></v></c>', undefined],
    ['an empty inline string', '<c t="inlineStr"><is><t></t></is></c>', undefined],
    ['a style alone', '<c s="0"/>', undefined],
    [
      'a formula without a cached value',
      '<c><f>A2</f></c>',
      { value: '', text: '', formula: '=A2', isUnread: true },
    ],
    [
      'a formula with a cached value that is not written out',
      '<c><f>A2</f><v/></c>',
      { value: '', text: '', formula: '=A2', isUnread: true },
    ],
    [
      'a formula for a text, without a cached one',
      '<c t="str"><f>A2</f></c>',
      { value: '', text: '', formula: '=A2', isUnread: true },
    ],
    ['a formula whose result is an empty text', '<c t="str"><f>IF(1,"")</f><v/></c>', undefined],
    ['an empty formula', '<c><f/></c>', undefined],
  ])('%s', (_, xml, expected) => {
    expect(cellOf(xml)).toEqual(expected && { row: 1, column: 1, ...expected });
  });

  test('a text that does not exist is a cell that could not be read, and is told', () => {
    const { sheets, unread } = readXlsx(
      smallWorkbook({ [SHEET]: sheetXml('<row><c t="s"><v>99</v></c></row>') }),
    );
    expect(sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: '', text: '', isUnread: true }]);
    expect(unread.map(({ variant, parameters }) => [variant, parameters])).toEqual([
      ['string-index', { cell: 'A1', index: '99', count: 1 }],
    ]);
  });

  test('a cell that shares a formula is a formula too', () => {
    const { cells } = sheetOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(cells.map(({ formula }) => formula)).toEqual(['=B1', '=B1']);
  });
});

describe('the place of a cell', () => {
  const addressesOf = ({ cells }: SheetCells): string[] =>
    cells.map(({ row, column }) => addressOf(row, column));

  test('is counted on where rows and cells have no address', () => {
    const sheet = sheetOf(
      '<row><c><v>1</v></c><c/><c><v>1</v></c></row><row r="5"><c r="C5"><v>1</v></c><c><v>1</v></c></row><row><c><v>1</v></c></row>',
    );
    expect(addressesOf(sheet)).toEqual(['A1', 'C1', 'C5', 'D5', 'A6']);
  });

  test('is in reading order, whatever the order in the file', () => {
    const sheet = sheetOf(
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="C1"><v>1</v></c></row>',
    );
    expect(addressesOf(sheet)).toEqual(['C1', 'A2', 'B2']);
  });

  const repeated = (rows: string, after = '') => {
    const { sheets, unread } = readXlsx(smallWorkbook({ [SHEET]: sheetXml(rows, after) }));
    return {
      values: sheets[0]?.cells.map(({ value }) => value),
      told: unread.map(({ reason, variant, parameters }) => [reason, variant, parameters]),
    };
  };
  const told = (cell: string, count: number) => [['damaged', 'repeated-cell', { cell, count }]];

  test.each([
    ['cell', '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', '', [1], told('A1', 1)],
    [
      'row',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>3</v></c></row>',
      '',
      [1],
      told('A1', 2),
    ],
    [
      'cell written into another row',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A1"><v>2</v></c></row>',
      '',
      [1],
      told('A1', 1),
    ],
    [
      'set of rows',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      '<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row></sheetData>',
      [1],
      told('A1', 2),
    ],
  ])(
    'holds what the first %s says, and that there was another is told',
    (_, rows, after, ...expected) => {
      const { values, told: unread } = repeated(rows, after);
      expect([values, unread]).toEqual(expected);
    },
  );

  test('is in the rows of the sheet, whatever extensions call a row or a cell', () => {
    const other = '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><v>2</v></c></row>';
    const inCell = '<extLst><ext><v>3</v><is><t>3</t></is></ext></extLst>';
    expect(
      repeated(
        `<row r="1"><c r="A1"><v>1</v>${inCell}</c></row><c r="B1"><v>2</v></c>`,
        `<extLst><ext uri="x">${other}<sheetData>${other}</sheetData></ext></extLst>${other}`,
      ),
    ).toEqual({ values: [1], told: [] });
  });
});

describe('a sheet', () => {
  test('has its merged areas as areas', () => {
    const { merges } = sheetOf(
      '',
      '<mergeCells count="2"><mergeCell ref="B2:D5"/><mergeCell ref="A1:XFD1"/></mergeCells>',
    );
    expect(merges).toEqual([
      { top: 2, left: 2, bottom: 5, right: 4 },
      { top: 1, left: 1, bottom: 1, right: 16_384 },
    ]);
  });

  describe('whose merged areas cannot all be meant', () => {
    const rows = Array.from({ length: 4 }, (_, at) => {
      const row = at + 1;
      const cells = ['A', 'B', 'C', 'D'].map((column) => `<c r="${column}${row}"><v>1</v></c>`);
      return `<row r="${row}">${cells.join('')}</row>`;
    }).join('');
    const merged = (...references: readonly string[]) => {
      const each = references.map((reference) => `<mergeCell ref="${reference}"/>`);
      const after = `<mergeCells>${each.join('')}</mergeCells>`;
      const { sheets, unread } = readXlsx(smallWorkbook({ [SHEET]: sheetXml(rows, after) }));
      return {
        kept: sheets[0]?.merges.map(
          ({ top, left, bottom, right }) => `${addressOf(top, left)}:${addressOf(bottom, right)}`,
        ),
        told: unread.map(({ variant, parameters }) => [variant, parameters]),
      };
    };
    const dropped = (area: string, count = 1) => [['merge', { area, count }]];

    test.each([
      [['A1:XFD1048576', 'F1:F2'], ['F1:F2'], 'A1:XFD1048576'],
      [['F1:F2', 'A1:A1048576'], ['F1:F2'], 'A1:A1048576'],
      [['A2:D2'], [], 'A2:D2'],
      [['F1:G4', 'G4:H9', 'H10:H11'], ['F1:G4', 'H10:H11'], 'G4:H9'],
      [['G4:H9', 'F1:G4'], ['G4:H9'], 'F1:G4'],
      [['F3:F9', 'F1:I2', 'H1:H9'], ['F3:F9', 'F1:I2'], 'H1:H9'],
    ])('%j keeps %j', (written, kept, area) => {
      expect(merged(...written)).toEqual({ kept, told: dropped(area) });
    });

    test.each([
      ['a value or two under an area', ['A1:C1']],
      ['areas beside and below one another in any order', ['F8:F9', 'G1:G9', 'F1:F7', 'H1:I1']],
      ['an area over nothing, however large', ['F1:XFD1048576']],
    ])('but not %s', (_, written) => {
      expect(merged(...written)).toEqual({ kept: written, told: [] });
    });

    test('an area written twice is one', () => {
      expect(merged('F1:F2', 'G1:G2', 'F1:F2')).toEqual({ kept: ['F1:F2', 'G1:G2'], told: [] });
    });
  });

  test('names rows hidden by hand, by a filter, or by having no height', () => {
    const { hiddenRows } = sheetOf(
      '<row r="2" hidden="1"/><row r="3" hidden="0"/><row r="4" hidden="true"/><row r="6" ht="0" customHeight="1"/>',
      '<autoFilter ref="A1:B9"/>',
    );
    expect(hiddenRows).toEqual([2, 4, 6]);
  });

  test.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ['<sheetProtection sheet="true"/>', true],
    ['<sheetProtection objects="1"/>', false],
    ['', false],
  ])('with %s is protected: %s', (xml, isProtected) => {
    expect(sheetOf('', xml).isProtected).toBe(isProtected);
  });

  test.each(['hidden', 'veryHidden'])('that is %s is not visible', (state) => {
    const workbook = (SMALL_PARTS['xl/workbook.xml'] ?? '').replace(
      'sheetId="1"',
      `sheetId="1" state="${state}"`,
    );
    const { sheets } = readXlsx(smallWorkbook({ 'xl/workbook.xml': workbook }));
    expect(sheets.map(({ isVisible }) => isVisible)).toEqual([false, true]);
  });

  test.each(['chartsheet', 'dialogsheet', 'xlMacrosheet'])('that is a %s is left out', (type) => {
    const name = 'xl/_rels/workbook.xml.rels';
    const relationships = (SMALL_PARTS[name] ?? '').replace('/worksheet"', `/${type}"`);
    const { sheets, unread } = readXlsx(smallWorkbook({ [name]: relationships }));
    expect([sheets.map((sheet) => sheet.name), unread]).toEqual([['控え'], []]);
  });
});

describe('a number is shown by the format of its cell', () => {
  const shown = (value: number, code: string, workbook = ''): string | undefined => {
    const changes = {
      'xl/styles.xml': stylesXml(['General', code]),
      [SHEET]: sheetXml(`<row><c s="1"><v>${value}</v></c></row>`),
    };
    const name = 'xl/workbook.xml';
    const started = (SMALL_PARTS[name] ?? '').replace('<sheets>', `${workbook}<sheets>`);
    return firstSheet({ ...changes, [name]: started }).cells[0]?.text;
  };

  test.each([
    [3, '"No."0', 'No.3'],
    [3, '0"."', '3.'],
    [5, '00', '05'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [-1234, '#,##0;[Red]-#,##0', '-1,234'],
    [-1234, '#,##0;▲#,##0', '▲1,234'],
    [0, '0;-0;"なし"', 'なし'],
    [0.256, '0.0%', '25.6%'],
    [1.005, '0.00', '1.01'],
    [12, '#,##0.##', '12.'],
    [1234567, '#,##0,"千円"', '1,235千円'],
    [5, 'General"件"', '5件'],
    [-5, 'G/標準', '-5'],
    [4300001, '000-0000', '430-0001'],
    [7, '[$¥-411]#,##0', '¥7'],
    [46349, 'yyyy/m/d', '2026/11/23'],
    [46349, 'yyyy"年"mm"月"dd"日"(aaa)', '2026年11月23日(月)'],
    [46349, '[$-411]ggge"年"m"月"d"日"', '令和8年11月23日'],
    [43585, 'ge.m.d', 'H31.4.30'],
    [43586, 'gge', '令1'],
    [46349.3958333333, 'yyyy/m/d h:mm', '2026/11/23 9:30'],
    [0.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [0.000011574074, 'mm:ss.0', '00:01.0'],
    [46349, 'd-mmm-yy', '23-Nov-26'],
    [1, 'yyyy/m/d', '1900/1/1'],
    [60, 'yyyy/m/d', '1900/2/29'],
    [61, 'yyyy/m/d', '1900/3/1'],
    [-1, 'yyyy/m/d', '-1'],
    [0.5, '# ?/?', '0.5'],
    [12345678901234, 'General', '1.23457E+13'],
  ])('%d as %s is %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  test.each([
    ['[=1]"○";[=2]"×";"△"', [1, 2, 3, -1], '○ × △ -△'],
    ['[=1]"○";[=2]"×"', [1, 2, 3], '○ × 3'],
    ['[=1]"○";[=2]"×";@', [1, 2, 3], '○ × 3'],
    ['[=1]"○";"×";@', [1, 2], '○ ×'],
    ['[=1]"○";"負";"△"', [1, -1, 2], '○ 負 △'],
    ['[Red][<10]"x"0;[Blue][>=100]"y"0;"z"0', [9, 100, 50, -5], 'x9 y100 z50 -x5'],
    ['[<0]"▲"0;"+"0;"なし"', [-3, 3, 0], '▲3 +3 なし'],
    ['[<=-1.5]"低"0.0;[<>2]0.0;"二"', [-2, -1, 2], '低2.0 -1.0 二'],
    ['0;-0;@', [0, -1], '0 -1'],
  ])('%s shows by its conditions', (code, values, texts) => {
    expect(values.map((value) => shown(value, code)).join(' ')).toBe(texts);
  });

  test('dates are counted from 1904 where the workbook says so', () => {
    expect(shown(44887, 'yyyy/m/d', '<workbookPr date1904="1"/>')).toBe('2026/11/23');
  });

  test('the formats that every program knows by number are shown as Japanese Excel does', () => {
    const styles = stylesXml(['General']).replace(
      /<cellXfs>.*<\/cellXfs>/,
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>',
    );
    const { cells } = firstSheet({
      'xl/styles.xml': styles,
      [SHEET]: sheetXml('<row><c s="1"><v>46349</v></c><c s="2"><v>0.5</v></c></row>'),
    });
    expect(cells.map(({ text }) => text)).toEqual(['2026/11/23', '50%']);
  });

  test('without readable styles it is shown plainly, and that is said', () => {
    const { sheets, unread } = readXlsx(smallWorkbook({ 'xl/styles.xml': '<styleSheet' }));
    expect(sheets[0]?.cells[1]?.text).toBe('1');
    expect(unread.map(({ variant, place }) => [variant, place])).toEqual([
      ['xml', 'xl/styles.xml'],
    ]);
  });
});
