import type { Frame } from 'playwright-core';

/** Worksheets and their collection, over real office.js. */
export function describeSheets(addIn: () => Frame): void {
  describe('sheets', () => {
    test('are listed, found, counted and told apart', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load('items/name,items/position,items/visibility,items/id');
          const count = worksheets.getCount(true);
          const first = worksheets.getFirst().load('name');
          const last = worksheets.getLast(true).load('name');
          const active = worksheets.getActiveWorksheet().load('name');
          const none = worksheets.getItemOrNullObject('ない');
          const next = first.getNext().load('name');
          const previous = last.getPrevious(true).load('name');
          const before = first.getPreviousOrNullObject();
          const after = last.getNextOrNullObject();
          await context.sync();
          // After a sync office.js finds a neighbour again by its id.
          next.load('position');
          await context.sync();
          return {
            names: worksheets.items.map(({ name, position, visibility }) => [
              name,
              position,
              visibility,
            ]),
            areIdsUnique: new Set(worksheets.items.map(({ id }) => id)).size === 3,
            count: count.value,
            ends: [first.name, last.name, active.name, next.name, next.position, previous.name],
            none: [none.isNullObject, before.isNullObject, after.isNullObject],
          };
        }),
      );
      expect(seen).toEqual({
        names: [
          ['チェックリスト', 0, 'Visible'],
          ['回答例', 1, 'Visible'],
          ['参照ドキュメントの規定', 2, 'Visible'],
        ],
        areIdsUnique: true,
        count: 3,
        ends: ['チェックリスト', '参照ドキュメントの規定', 'チェックリスト', '回答例', 1, '回答例'],
        none: [true, true, true],
      });
    });

    test('are added, renamed, moved, hidden, shown and deleted', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = worksheets.add('作業');
          sheet.name = '作業中';
          sheet.position = 0;
          sheet.visibility = 'Hidden';
          sheet.tabColor = '#ff0000';
          sheet.showGridlines = false;
          sheet.load('name,position,visibility,tabColor,showGridlines,standardWidth');
          await context.sync();
          const state = sheet.toJSON();
          sheet.visibility = 'Visible';
          sheet.activate();
          sheet.delete();
          const gone = worksheets.getItemOrNullObject('作業中');
          const active = worksheets.getActiveWorksheet().load('name');
          await context.sync();
          return { state, gone: gone.isNullObject, active: active.name };
        }),
      );
      expect(seen.state).toMatchObject({
        name: '作業中',
        position: 0,
        visibility: 'Hidden',
        tabColor: '#FF0000',
        showGridlines: false,
      });
      expect(seen.gone).toBe(true);
      expect(seen.active).toBe('チェックリスト');
    });

    test('give ranges by address, by number and as used', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('範囲');
          sheet.getRange('B2:C3').values = [
            [1, 2],
            [3, 4],
          ];
          sheet.getRange('E9').format.fill.color = '#FFFF00';
          const ranges = {
            byAddress: sheet.getRange('$B$2:C3'),
            byIndexes: sheet.getRangeByIndexes(1, 1, 2, 2),
            cell: sheet.getCell(4, 0),
            used: sheet.getUsedRange(),
            usedValues: sheet.getUsedRange(true),
            usedOrNull: sheet.getUsedRangeOrNullObject(true),
            columns: sheet.getRange('B:C'),
          };
          for (const range of Object.values(ranges)) range.load('address');
          const several = sheet.getRanges('A1:A2,C5').load('address,areaCount,cellCount');
          const empty = context.workbook.worksheets.add('空').getUsedRangeOrNullObject();
          await context.sync();
          const addresses = Object.entries(ranges).map(([name, range]) => [name, range.address]);
          const result = {
            addresses,
            several: [several.address, several.areaCount, several.cellCount],
            empty: empty.isNullObject,
          };
          sheet.delete();
          context.workbook.worksheets.getItem('空').delete();
          await context.sync();
          return result;
        }),
      );
      expect(seen).toEqual({
        addresses: [
          ['byAddress', '範囲!B2:C3'],
          ['byIndexes', '範囲!B2:C3'],
          ['cell', '範囲!A5'],
          ['used', '範囲!B2:E9'],
          ['usedValues', '範囲!B2:C3'],
          ['usedOrNull', '範囲!B2:C3'],
          ['columns', '範囲!B:C'],
        ],
        several: ['範囲!A1:A2,範囲!C5', 2, 3],
        empty: true,
      });
    });
  });
}
