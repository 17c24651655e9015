import type { Frame } from 'playwright-core';

/** Looks, conditional formats and validations, over real office.js. */
export function describeFormats(addIn: () => Frame): void {
  describe('formats', () => {
    test('of cells are set and read, null where cells differ', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('書式');
          const range = sheet.getRange('B2:C3');
          const { format } = range;
          format.fill.color = 'yellow';
          Object.assign(format.font, {
            bold: true,
            italic: true,
            strikethrough: true,
            underline: 'Double',
            color: '#123456',
            name: 'Meiryo',
            size: 9,
          });
          Object.assign(format, {
            horizontalAlignment: 'Center',
            verticalAlignment: 'Top',
            wrapText: true,
            indentLevel: 1,
            shrinkToFit: false,
            textOrientation: 0,
            columnWidth: 100,
            rowHeight: 30,
          });
          format.protection.locked = false;
          format.protection.formulaHidden = true;
          format.load();
          format.fill.load('color');
          format.font.load();
          format.protection.load();
          const mixed = sheet.getRange('A1:C3').format;
          mixed.load('columnWidth,useStandardWidth,wrapText');
          mixed.font.load('bold');
          await context.sync();
          const result = {
            own: { ...format.toJSON(), borders: undefined },
            mixed: [mixed.columnWidth, mixed.useStandardWidth, mixed.wrapText, mixed.font.bold],
          };
          format.autofitColumns();
          format.autofitRows();
          format.useStandardWidth = true;
          format.fill.clear();
          format.load('useStandardWidth');
          format.fill.load('color');
          await context.sync();
          return { ...result, after: [format.useStandardWidth, format.fill.color] };
        }),
      );
      expect(seen.own).toMatchObject({
        fill: { color: '#FFFF00' },
        font: {
          bold: true,
          italic: true,
          strikethrough: true,
          underline: 'Double',
          color: '#123456',
          name: 'Meiryo',
          size: 9,
        },
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
        shrinkToFit: false,
        textOrientation: 0,
        columnWidth: 100,
        rowHeight: 30,
        protection: { locked: false, formulaHidden: true },
      });
      expect(seen.mixed).toEqual([null, null, null, null]);
      expect(seen.after).toEqual([true, '#FFFFFF']);
    });

    test('have lines along each side', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('書式').getRange('E5:F6');
          const { borders } = range.format;
          const bottom = borders.getItem('EdgeBottom');
          bottom.style = 'Continuous';
          bottom.weight = 'Thick';
          bottom.color = '#FF0000';
          borders.load('count,items/sideIndex,items/style');
          const sixth = borders.getItemAt(5).load('sideIndex');
          const corner = range.getLastCell().format.borders.getItem('EdgeBottom');
          corner.load('style,weight,color,sideIndex');
          const above = range.getCell(0, 0).format.borders.getItem('EdgeBottom').load('style');
          await context.sync();
          return {
            count: borders.count,
            sides: borders.items.map(({ sideIndex }) => sideIndex),
            sixth: sixth.sideIndex,
            corner: corner.toJSON(),
            above: above.style,
          };
        }),
      );
      expect(seen).toEqual({
        count: 6,
        sides: ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'DiagonalDown', 'DiagonalUp'],
        sixth: 'DiagonalUp',
        corner: {
          style: 'Continuous',
          weight: 'Thick',
          color: '#FF0000',
          sideIndex: 'EdgeBottom',
        },
        above: 'None',
      });
    });

    test('by condition are added on top, read, changed and taken away', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('書式');
          const range = sheet.getRange('A1:A3');
          const { conditionalFormats } = range;
          const custom = conditionalFormats.add('Custom');
          custom.custom.rule.formula = '=$A1="○"';
          custom.custom.rule.formulaLocal = '=$A1="△"';
          const { fill, font, borders } = custom.custom.format;
          fill.color = '#FFC7CE';
          font.bold = true;
          font.italic = false;
          font.strikethrough = false;
          font.underline = 'Single';
          font.color = '#9C0006';
          custom.custom.format.numberFormat = '0.0';
          for (const side of [borders.top, borders.left, borders.right, borders.bottom]) {
            side.style = 'Dash';
          }
          borders.getItem('EdgeTop').color = '#9C0006';
          const byValue = sheet.getRanges('A1,C1').conditionalFormats.add('CellValue');
          byValue.cellValue.rule = { formula1: '=10', formula2: '=20', operator: 'Between' };
          byValue.cellValue.format.fill.color = '#00FF00';
          byValue.stopIfTrue = true;
          conditionalFormats.load('items/id,items/type,items/priority,items/stopIfTrue');
          await context.sync();
          const order = conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [
            type,
            priority,
            stopIfTrue,
          ]);
          custom.priority = 0;
          const id = conditionalFormats.items[1]?.id ?? '';
          const found = conditionalFormats.getItem(id);
          found.load('id,priority,type');
          found.customOrNullObject.rule.load('formula,formulaLocal');
          found.customOrNullObject.format.load('numberFormat');
          found.customOrNullObject.format.fill.load('color');
          found.customOrNullObject.format.font.load();
          found.customOrNullObject.format.borders.load('count,items/sideIndex,items/style');
          const top = found.custom.format.borders.getItemAt(0).load('color,sideIndex,style');
          found.cellValueOrNullObject.load('rule');
          byValue.cellValueOrNullObject.load('rule');
          byValue.customOrNullObject.rule.load('formula');
          const at = {
            range: found.getRange().load('address'),
            rangeOrNull: found.getRangeOrNullObject().load('address'),
            ranges: byValue.getRanges().load('address'),
          };
          const several = byValue.getRangeOrNullObject();
          const none = conditionalFormats.getItemOrNullObject('{no}');
          const first = conditionalFormats.getItemAt(0).load('type');
          await context.sync();
          const custom_ = found.customOrNullObject;
          const result = {
            order,
            first: [first.type, found.priority, found.id === id],
            formulas: [custom_.rule.formula, custom_.rule.formulaLocal],
            numberFormat: custom_.format.numberFormat as string, // a text was set
            fill: custom_.format.fill.color,
            font: custom_.format.font.toJSON(),
            borders: custom_.format.borders.items.map(({ sideIndex, style }) => [sideIndex, style]),
            top: top.toJSON(),
            counts: custom_.format.borders.count,
            rule: byValue.cellValueOrNullObject.rule,
            areNull: [
              found.cellValueOrNullObject.isNullObject,
              byValue.customOrNullObject.isNullObject,
              several.isNullObject,
              none.isNullObject,
            ],
            at: [at.range.address, at.rangeOrNull.address, at.ranges.address],
          };
          custom_.format.fill.clear();
          custom_.format.font.clear();
          custom_.format.fill.load('color');
          custom_.format.font.load('bold');
          found.delete();
          sheet.getRange('A1').conditionalFormats.clearAll();
          const left = byValue.getRange().load('address');
          const count = sheet.getRange().conditionalFormats.getCount();
          await context.sync();
          const after = [left.address, count.value];
          sheet.getRange().conditionalFormats.clearAll();
          await context.sync();
          return { ...result, after };
        }),
      );
      expect(seen).toEqual({
        order: [
          ['CellValue', 0, true],
          ['Custom', 1, false],
        ],
        first: ['Custom', 0, true],
        formulas: ['=$A1="△"', '=$A1="△"'],
        numberFormat: '0.0',
        fill: '#FFC7CE',
        font: {
          bold: true,
          color: '#9C0006',
          italic: false,
          strikethrough: false,
          underline: 'Single',
        },
        borders: [
          ['EdgeTop', 'Dash'],
          ['EdgeBottom', 'Dash'],
          ['EdgeLeft', 'Dash'],
          ['EdgeRight', 'Dash'],
        ],
        top: { color: '#9C0006', sideIndex: 'EdgeTop', style: 'Dash' },
        counts: 4,
        rule: { formula1: '=10', formula2: '=20', operator: 'Between' },
        areNull: [true, true, true, true],
        at: ['書式!A1:A3', '書式!A1:A3', '書式!A1,書式!C1'],
        after: ['書式!C1', 1],
      });
    });

    test('of the official form: its dropdowns can be read', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('チェックリスト');
          const { dataValidation } = sheet.getRange('D12:D13');
          dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
          const partly = sheet.getRange('C12:D12').dataValidation.load('type');
          const none = sheet.getRange('A1').dataValidation.load('type');
          context.workbook.worksheets.getItem('書式').delete();
          await context.sync();
          return { own: dataValidation.toJSON(), others: [partly.type, none.type] };
        }),
      );
      expect(seen.own).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: '○,×,△' } },
        ignoreBlanks: true,
        errorAlert: { message: '○、×、△から選択してください。', title: '回答' },
        prompt: { message: '○、×、△から選択', title: '回答' },
      });
      expect(seen.others).toEqual(['Inconsistent', 'None']);
    });
  });
}
