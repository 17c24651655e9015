import type { Frame } from 'playwright-core';

/** What can be done to ranges: merging, links, properties, copies, shifts, over real office.js. */
export function describeRangeActions(addIn: () => Frame): void {
  describe('ranges as a whole', () => {
    beforeAll(() =>
      addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('表');
          sheet.getRange('A1:C4').values = [
            ['No', '名前', '数'],
            [1, 'あ', 10],
            [2, 'い', 20],
            [3, '', '=C2+C3'],
          ];
          await context.sync();
        }),
      ),
    );

    afterAll(() =>
      addIn().evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('表').delete();
          await context.sync();
        }),
      ),
    );

    test('are merged, found as merged and taken apart', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          sheet.getRange('M1:N2').values = [
            ['残る', '消える'],
            ['', '消える'],
          ];
          sheet.getRange('M1:N2').merge();
          const used = sheet.getRange('L1:O5');
          const merged = used.getMergedAreasOrNullObject().load('address');
          const values = sheet.getRange('M1:N2').load('values');
          await context.sync();
          const found = [merged.address, values.values];
          used.unmerge();
          sheet.getRange('M1:N2').merge(true);
          const across = used.getMergedAreasOrNullObject().load('address');
          await context.sync();
          used.unmerge();
          used.clear();
          const none = used.getMergedAreasOrNullObject();
          await context.sync();
          return [...found, across.address, none.isNullObject];
        }),
      );
      expect(seen).toEqual([
        '表!M1:N2',
        [
          ['残る', ''],
          ['', ''],
        ],
        '表!M1:N1,表!M2:N2',
        true,
      ]);
    });

    test('take links, tell them and let them go', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          const outside = sheet.getRange('E1');
          const inside = sheet.getRange('E2');
          outside.hyperlink = {
            address: 'https://example.com/a',
            textToDisplay: 'ISMAP 7.2.2',
            screenTip: '条文',
          };
          inside.hyperlink = { documentReference: "'表'!A1", textToDisplay: '中' };
          for (const range of [outside, inside]) range.load('hyperlink,values,style');
          outside.format.font.load('color,underline');
          await context.sync();
          const set = [outside, inside].map(({ hyperlink, values, style }) => ({
            hyperlink,
            text: values[0]?.[0] as string, // what was just written
            style,
          }));
          const { color, underline } = outside.format.font;
          outside.clear('RemoveHyperlinks');
          inside.clear('Hyperlinks');
          for (const range of [outside, inside]) range.load('hyperlink,values,style');
          await context.sync();
          const cleared = [outside, inside].map(({ hyperlink, values, style }) => ({
            hyperlink,
            text: values[0]?.[0] as string, // what was written above
            style,
          }));
          sheet.getRange('E:E').clear('All');
          await context.sync();
          return { set, look: [color, underline], cleared };
        }),
      );
      expect(seen).toEqual({
        set: [
          {
            hyperlink: {
              address: 'https://example.com/a',
              screenTip: '条文',
              textToDisplay: 'ISMAP 7.2.2',
            },
            text: 'ISMAP 7.2.2',
            style: 'Hyperlink',
          },
          {
            hyperlink: { documentReference: "'表'!A1", textToDisplay: '中' },
            text: '中',
            style: 'Hyperlink',
          },
        ],
        look: ['#0563C1', 'Single'],
        cleared: [
          { hyperlink: null, text: 'ISMAP 7.2.2', style: 'Normal' },
          { hyperlink: null, text: '中', style: 'Hyperlink' },
        ],
      });
    });

    test('give and take the properties of their cells, rows and columns in one call', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          const range = sheet.getRange('A1:B2');
          range.setCellProperties([
            [{ format: { fill: { color: '#FF0000' } } }, {}],
            [
              {},
              {
                format: {
                  font: { bold: true },
                  borders: { bottom: { style: 'Dash', color: '#00FF00' } },
                },
              },
            ],
          ]);
          sheet.getRange('2:2').rowHidden = true;
          sheet.getRange('B:B').columnHidden = true;
          const cells = range.getCellProperties({
            address: true,
            hyperlink: true,
            format: {
              fill: { color: true },
              font: { bold: true },
              borders: { style: true, color: true },
            },
          });
          const rows = range.getRowProperties({ rowHidden: true, address: true });
          const columns = range.getColumnProperties({
            columnHidden: true,
            format: { columnWidth: true },
          });
          await context.sync();
          const result = { cells: cells.value, rows: rows.value, columns: columns.value };
          sheet.getRange('2:2').rowHidden = false;
          sheet.getRange('B:B').columnHidden = false;
          range.clear('Formats');
          await context.sync();
          return result;
        }),
      );
      const none = { style: 'None', color: '#000000' };
      const sides = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];
      const cell = (address: string, color: string, bold: boolean, bottom = none) => ({
        address: `表!${address}`,
        hyperlink: null,
        format: {
          fill: { color },
          font: { bold },
          borders: { ...Object.fromEntries(sides.map((side) => [side, none])), bottom },
        },
      });
      expect(seen).toEqual({
        cells: [
          [cell('A1', '#FF0000', false), cell('B1', '#FFFFFF', false)],
          [
            cell('A2', '#FFFFFF', false),
            cell('B2', '#FFFFFF', true, { style: 'Dash', color: '#00FF00' }),
          ],
        ],
        rows: [
          { rowHidden: false, address: '表!A1:B1' },
          { rowHidden: true, address: '表!A2:B2' },
        ],
        columns: [
          { columnHidden: false, format: { columnWidth: 48 } },
          { columnHidden: true, format: { columnWidth: 0 } },
        ],
      });
    });

    test('find cells of one kind', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          const range = sheet.getRange('A1:C4');
          const constants = range.getSpecialCells('Constants', 'Numbers').load('address');
          const formulas = range.getSpecialCellsOrNullObject('Formulas').load('address');
          const blanks = range.getSpecialCellsOrNullObject('Blanks').load('address');
          const none = range.getSpecialCellsOrNullObject('ConditionalFormats');
          await context.sync();
          return [constants.address, formulas.address, blanks.address, none.isNullObject];
        }),
      );
      expect(seen).toEqual(['表!A2:A4,表!C2:C3', '表!C4', '表!B4', true]);
    });

    test('copy their look', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          sheet.getRange('A1').format.fill.color = '#00FF00';
          sheet.getRange('P1:P3').copyFrom('A1', 'Formats');
          const copy = sheet.getRange('P1:P3').load('values,format/fill/color');
          await context.sync();
          const result = [copy.values, copy.format.fill.color];
          sheet.getRange('A1').format.fill.clear();
          sheet.getRange('P1:P3').clear();
          await context.sync();
          return result;
        }),
      );
      expect(seen).toEqual([[[''], [''], ['']], '#00FF00']);
    });

    test('insert and delete whole rows, and formulas follow', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          const inserted = sheet.getRange('3:3').insert('Down').load('address');
          const formula = sheet.getRange('C5').load('formulas,values');
          await context.sync();
          const moved: unknown[] = [
            inserted.address,
            formula.formulas[0]?.[0],
            formula.values[0]?.[0],
          ];
          sheet.getRange('3:3').delete('Up');
          const back = sheet.getRange('C4').load('formulas');
          await context.sync();
          return moved.concat(back.formulas[0]);
        }),
      );
      expect(seen).toEqual(['表!3:3', '=C2+C4', 30, '=C2+C3']);
    });

    test('of several areas are one object', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          const areas = sheet.getRanges('A1:B2,C4');
          areas.load('address,addressLocal,areaCount,cellCount,isEntireColumn,isEntireRow');
          areas.areas.load('items/address');
          areas.worksheet.load('name');
          areas.format.load('wrapText');
          areas.dataValidation.load('type');
          const count = areas.areas.getCount();
          const second = areas.areas.getItemAt(1).load('address');
          const formats = areas.conditionalFormats.getCount();
          const others = [
            areas.getEntireColumn(),
            areas.getEntireRow(),
            areas.getIntersection('B2:C4'),
            areas.getIntersectionOrNullObject('C4'),
            areas.getOffsetRangeAreas(1, 1),
          ];
          for (const other of others) other.load('address');
          const none = areas.getIntersectionOrNullObject('Z9');
          await context.sync();
          const result = {
            own: areas.toJSON(),
            sheet: areas.worksheet.name,
            counts: [count.value, formats.value, second.address],
            others: others.map(({ address }) => address),
            none: none.isNullObject,
          };
          sheet.getRanges('Y1,Z1').clear();
          await context.sync();
          return result;
        }),
      );
      expect(seen.own).toMatchObject({
        address: '表!A1:B2,表!C4',
        addressLocal: '表!A1:B2,表!C4',
        areaCount: 2,
        cellCount: 5,
        isEntireColumn: false,
        isEntireRow: false,
        areas: [{ address: '表!A1:B2' }, { address: '表!C4' }],
        format: { wrapText: false },
        dataValidation: { type: 'None' },
      });
      expect(seen).toMatchObject({
        sheet: '表',
        counts: [2, 0, '表!C4'],
        others: ['表!A:B,表!C:C', '表!1:2,表!4:4', '表!B2,表!C4', '表!C4', '表!B2:C3,表!D5'],
        none: true,
      });
    });
  });
}
