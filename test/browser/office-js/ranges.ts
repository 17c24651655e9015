import type { Frame } from 'playwright-core';

/** Ranges: where they are and what is in them, over real office.js. */
export function describeRanges(addIn: () => Frame): void {
  describe('ranges', () => {
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

    test('read as values, text, formulas and types', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('表').getRange('A3:C4');
          range.load('values,text,formulas,formulasLocal,valueTypes,address,addressLocal');
          range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
          range.load('rowHidden,columnHidden,hidden,isEntireRow,isEntireColumn,style,numberFormat');
          range.worksheet.load('name');
          await context.sync();
          return { ...range.toJSON(), sheet: range.worksheet.name };
        }),
      );
      expect(seen).toEqual({
        values: [
          [2, 'い', 20],
          [3, '', 30],
        ],
        text: [
          ['2', 'い', '20'],
          ['3', '', '30'],
        ],
        formulas: [
          [2, 'い', 20],
          [3, '', '=C2+C3'],
        ],
        formulasLocal: [
          [2, 'い', 20],
          [3, '', '=C2+C3'],
        ],
        valueTypes: [
          ['Double', 'String', 'Double'],
          ['Double', 'Empty', 'Double'],
        ],
        address: '表!A3:C4',
        addressLocal: '表!A3:C4',
        rowIndex: 2,
        columnIndex: 0,
        rowCount: 2,
        columnCount: 3,
        cellCount: 6,
        rowHidden: false,
        columnHidden: false,
        hidden: false,
        isEntireRow: false,
        isEntireColumn: false,
        style: 'Normal',
        numberFormat: [
          ['General', 'General', 'General'],
          ['General', 'General', 'General'],
        ],
        sheet: '表',
      });
    });

    test('lead to other ranges', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          const range = sheet.getRange('B2:C3');
          const others = {
            absolute: range.getAbsoluteResizedRange(1, 3),
            bounding: range.getBoundingRect('E5'),
            cell: range.getCell(1, 1),
            column: range.getColumn(1),
            after: range.getColumnsAfter(2),
            before: range.getColumnsBefore(),
            entireColumn: range.getEntireColumn(),
            entireRow: range.getEntireRow(),
            intersection: range.getIntersection(sheet.getRange('C3:D9')),
            intersectionOrNull: range.getIntersectionOrNullObject(sheet.getRange('A1:B2')),
            lastCell: range.getLastCell(),
            lastColumn: range.getLastColumn(),
            lastRow: range.getLastRow(),
            offset: range.getOffsetRange(1, -1),
            resized: range.getResizedRange(1, 0),
            row: range.getRow(1),
            above: range.getRowsAbove(1),
            below: range.getRowsBelow(2),
            used: sheet.getRange('B:Z').getUsedRange(true),
            usedOrNull: sheet.getRange('A4:B9').getUsedRangeOrNullObject(true),
          };
          for (const each of Object.values(others)) each.load('address');
          const none = [
            range.getIntersectionOrNullObject('表!Z9'),
            sheet.getRange('Z9').getUsedRangeOrNullObject(),
          ];
          const tables = sheet.getRange('A:A').getTables(false).getCount();
          await context.sync();
          const addresses = Object.entries(others).map(([name, { address }]) => [
            name,
            address.replace('表!', ''),
          ]);
          return {
            ...(Object.fromEntries(addresses) as Record<string, string>), // pairs of text
            none: none.map(({ isNullObject }) => isNullObject),
            tables: tables.value,
          };
        }),
      );
      expect(seen).toEqual({
        absolute: 'B2:D2',
        bounding: 'B2:E5',
        cell: 'C3',
        column: 'C2:C3',
        after: 'D2:E3',
        before: 'A2:A3',
        entireColumn: 'B:C',
        entireRow: '2:3',
        intersection: 'C3',
        intersectionOrNull: 'B2',
        lastCell: 'C3',
        lastColumn: 'C2:C3',
        lastRow: 'B3:C3',
        offset: 'A3:B4',
        resized: 'B2:C4',
        row: 'B3:C3',
        above: 'B1:C1',
        below: 'B4:C5',
        used: 'B1:C4',
        usedOrNull: 'A4',
        none: [true, true],
        tables: 0,
      });
    });

    test('are written as values, formulas and number formats, and read back', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('表');
          const range = sheet.getRange('G1:H2');
          range.values = [
            ['12', '=1+1'],
            [true, "'007"],
          ];
          const formulas = sheet.getRange('G3');
          formulas.formulas = [['=SUM(A2:A4)']];
          sheet.getRange('H3').formulasLocal = [['=UPPER("abc")&"："&G3']];
          sheet.getRange('G1').numberFormat = [['0.00']];
          const all = sheet.getRange('G1:H3').load('values,text');
          await context.sync();
          const before = [all.values, all.text];
          sheet.getRange('A2').values = [[100]];
          all.load('values');
          await context.sync();
          const recalculated: unknown = all.values[2];
          sheet.getRange('A2').values = [[1]];
          sheet.getRange('G:H').clear();
          await context.sync();
          return { before, recalculated };
        }),
      );
      expect(seen.before).toEqual([
        [
          [12, 2],
          [true, '007'],
          [6, 'ABC：6'],
        ],
        [
          ['12.00', '2'],
          ['TRUE', '007'],
          ['6', 'ABC：6'],
        ],
      ]);
      expect(seen.recalculated).toEqual([105, 'ABC：105']);
    });

    test('of more than 1500 cells are written in pieces, and refused in a wrong shape', async () => {
      const seen = await addIn().evaluate(async () => {
        const write = (rows: number) =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('表');
            const range = sheet.getRange('K1:L2000');
            range.values = Array.from({ length: rows }, (_, i) => [i, `行${i}`]);
            await context.sync();
            const last = sheet.getRange('K2000:L2000').load('values');
            await context.sync();
            const read: unknown = last.values[0];
            range.clear('Contents');
            await context.sync();
            return read;
          }).catch(
            (cause: unknown) =>
              (cause as OfficeExtension.Error).code /* all that Excel.run rejects with */,
          );
        return [await write(2000), await write(1999)];
      });
      expect(seen).toEqual([[1999, '行1999'], 'InvalidArgument']);
    });
  });
}
