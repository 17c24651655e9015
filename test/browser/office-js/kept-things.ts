import type { Frame } from 'playwright-core';

/** What a workbook keeps beside its cells: names, print areas, protection, settings and XML, over real office.js. */
export function describeKeptThings(addIn: () => Frame): void {
  describe('names', () => {
    test('of sheets and of the workbook are added, read, hidden, changed and deleted', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('名前');
          sheet.getRange('B2').values = [[7]];
          const place = sheet.names.add('場所', sheet.getRange('B2:C3'), '覚え書き');
          place.visible = false;
          place.comment = '書き直し';
          const text = context.workbook.names.add('_kakunin', '="v1"');
          const number = sheet.names.addFormulaLocal('数', '=1+2');
          for (const name of [place, text, number]) {
            name.load('name,formula,value,type,visible,comment,scope');
          }
          sheet.names.load('items/name');
          const count = sheet.names.getCount();
          const range = place.getRange().load('address');
          const rangeOrNull = text.getRangeOrNullObject();
          place.worksheet.load('name');
          text.worksheetOrNullObject.load('name');
          const none = sheet.names.getItemOrNullObject('ない');
          const found = sheet.names.getItem('場所').load('name');
          await context.sync();
          const result = {
            place: place.toJSON(),
            text: text.toJSON(),
            number: [number.value as number, number.type],
            list: sheet.names.items.map(({ name }) => name),
            count: count.value,
            at: [range.address, place.worksheet.name, found.name],
            none: [
              rangeOrNull.isNullObject,
              text.worksheetOrNullObject.isNullObject,
              none.isNullObject,
            ],
          };
          place.formula = '=名前!$B$2';
          place.load('value');
          await context.sync();
          const changed: unknown = place.value;
          text.delete();
          sheet.delete();
          const gone = context.workbook.names.getItemOrNullObject('_kakunin');
          await context.sync();
          return { ...result, changed, gone: gone.isNullObject };
        }),
      );
      expect(seen.place).toMatchObject({
        name: '場所',
        formula: '=名前!$B$2:$C$3',
        value: '名前!$B$2:$C$3',
        type: 'Range',
        visible: false,
        comment: '書き直し',
        scope: 'Worksheet',
      });
      expect(seen.text).toMatchObject({
        formula: '="v1"',
        value: 'v1',
        type: 'String',
        scope: 'Workbook',
      });
      expect(seen).toMatchObject({
        number: [3, 'Integer'],
        list: ['場所', '数'],
        count: 2,
        at: ['名前!B2:C3', '名前', '場所'],
        none: [true, true, true],
        changed: '名前!$B$2',
        gone: true,
      });
    });

    test('include the print area, which can be set, read and taken away', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const form = worksheets.getItem('チェックリスト');
          const area = form.pageLayout.getPrintArea().load('address');
          const titles = form.pageLayout.getPrintTitleRowsOrNullObject().load('address');
          const name = form.names.getItem('Print_Area').load('formula');
          const sheet = worksheets.add('印刷');
          const none = sheet.pageLayout.getPrintAreaOrNullObject();
          sheet.pageLayout.setPrintArea('A1:E9');
          const set = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
          await context.sync();
          sheet.names.getItem('Print_Area').delete();
          const after = sheet.pageLayout.getPrintAreaOrNullObject();
          await context.sync();
          sheet.delete();
          await context.sync();
          return [
            area.address,
            titles.address,
            name.formula as string, // a print area's formula is text
            none.isNullObject,
            set.address,
            after.isNullObject,
          ];
        }),
      );
      expect(seen).toEqual([
        'チェックリスト!A1:E45',
        'チェックリスト!8:9',
        '=チェックリスト!$A$1:$E$45',
        true,
        '印刷!A1:E9',
        true,
      ]);
    });
  });

  describe('protection of a sheet', () => {
    test('refuses what its options do not allow, and lets unlocked cells be written', async () => {
      const seen = await addIn().evaluate(async () => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add('保護');
          sheet.getRange('B1').format.protection.locked = false;
          sheet.protection.protect({ allowInsertHyperlinks: true, allowFormatColumns: true });
          await context.sync();
        });
        const attempt = (action: (sheet: Excel.Worksheet) => void) =>
          Excel.run(async (context) => {
            action(context.workbook.worksheets.getItem('保護'));
            await context.sync();
            return 'done';
          }).catch(
            (cause: unknown) =>
              (cause as OfficeExtension.Error).code /* all that Excel.run rejects with */,
          );
        const link = { address: 'https://example.com', textToDisplay: 'x' };
        const outcomes = {
          locked: await attempt((sheet) => {
            sheet.getRange('A1').values = [['x']];
          }),
          unlocked: await attempt((sheet) => {
            sheet.getRange('B1').values = [['x']];
          }),
          lockedLink: await attempt((sheet) => {
            sheet.getRange('A1').hyperlink = link;
          }),
          unlockedLink: await attempt((sheet) => {
            sheet.getRange('B1').hyperlink = link;
          }),
          look: await attempt((sheet) => {
            sheet.getRange('B1').format.fill.color = '#FFFF00';
          }),
          width: await attempt((sheet) => {
            sheet.getRange('B1').format.columnWidth = 80;
          }),
          condition: await attempt((sheet) => {
            sheet.getRange('B1').conditionalFormats.add('Custom');
          }),
          rows: await attempt((sheet) => {
            sheet.getRange('1:1').insert('Down');
          }),
          hiding: await attempt((sheet) => {
            sheet.getRange('1:1').rowHidden = true;
          }),
          merging: await attempt((sheet) => {
            sheet.getRange('A1:B1').merge();
          }),
        };
        const state = await Excel.run(async (context) => {
          const { protection } = context.workbook.worksheets.getItem('保護');
          protection.load('protected,options');
          await context.sync();
          const { allowFormatColumns, allowFormatCells } = protection.options;
          const before = [protection.protected, allowFormatColumns, allowFormatCells];
          protection.unprotect();
          protection.load('protected');
          await context.sync();
          const after = protection.protected;
          context.workbook.worksheets.getItem('保護').delete();
          await context.sync();
          return [...before, after];
        });
        return { outcomes, state };
      });
      const refused = 'AccessDenied';
      expect(seen).toEqual({
        outcomes: {
          locked: refused,
          unlocked: 'done',
          lockedLink: refused,
          unlockedLink: 'done',
          look: refused,
          width: 'done',
          condition: refused,
          rows: refused,
          hiding: refused,
          merging: refused,
        },
        state: [true, true, false, false],
      });
    });
  });

  describe('what an add-in keeps in the workbook', () => {
    test('settings are the same from both interfaces of Office', async () => {
      const seen = await addIn().evaluate(async () => {
        const { settings } = Office.context.document;
        settings.set('古い道', { answers: ['はい'] });
        await new Promise<void>((saved, failed) => {
          settings.saveAsync((result) => {
            if (result.status === Office.AsyncResultStatus.Succeeded) saved();
            else failed(new Error(result.error.message));
          });
        });
        return Excel.run(async (context) => {
          const { settings: kept } = context.workbook;
          const added = kept.add('新しい道', { n: 1 });
          added.load('key,value');
          const count = kept.getCount();
          kept.load('items/key');
          const old = kept.getItem('古い道').load('value');
          const none = kept.getItemOrNullObject('ない');
          await context.sync();
          const result = {
            added: [added.key, added.value as object], // what was just added
            count: count.value,
            keys: kept.items.map(({ key }) => key),
            old: old.value as object, // what was saved above
            none: none.isNullObject,
          };
          added.value = 2;
          added.load('value');
          await context.sync();
          const changed: unknown = added.value;
          added.delete();
          kept.getItem('古い道').delete();
          const left = kept.getCount();
          await context.sync();
          return { ...result, changed, left: left.value };
        });
      });
      expect(seen).toEqual({
        added: ['新しい道', { n: 1 }],
        count: 2,
        keys: ['古い道', '新しい道'],
        old: { answers: ['はい'] },
        none: true,
        changed: 2,
        left: 0,
      });
    });

    test('settings that others saved are known once they are asked for, and lost to who does not ask', async () => {
      const seen = await addIn().evaluate(async () => {
        const { settings } = Office.context.document;
        const asked = (ask: (callback: (result: Office.AsyncResult<unknown>) => void) => void) =>
          new Promise<void>((done, failed) => {
            ask(({ status, error }) => {
              if (status === Office.AsyncResultStatus.Succeeded) done();
              else failed(new Error(error.message));
            });
          });
        const save = () =>
          asked((callback) => {
            settings.saveAsync(callback);
          });
        const refresh = () =>
          asked((callback) => {
            settings.refreshAsync(callback);
          });
        const colleague = (text: string) =>
          Excel.run(async (context) => {
            context.workbook.settings.add('みんなの', text);
            await context.sync();
          });
        const now = () =>
          Excel.run(async (context) => {
            const found = context.workbook.settings.getItemOrNullObject('みんなの').load('value');
            await context.sync();
            return found.isNullObject ? null : (found.value as unknown);
          });
        settings.set('みんなの', 'わたし');
        await save();
        await colleague('同僚');
        const stale: unknown = settings.get('みんなの');
        await refresh();
        const fresh: unknown = settings.get('みんなの');
        await colleague('同僚、もう一度');
        await save();
        const overwritten = await now();
        settings.remove('みんなの');
        await refresh();
        const back: unknown = settings.get('みんなの');
        settings.remove('みんなの');
        await save();
        return { stale, fresh, overwritten, back, left: await now() };
      });
      expect(seen).toEqual({
        stale: 'わたし',
        fresh: '同僚',
        overwritten: '同僚',
        back: '同僚',
        left: null,
      });
    });

    test('XML parts are found by namespace and by id', async () => {
      const seen = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const { customXmlParts } = context.workbook;
          const part = customXmlParts.add('<k xmlns="urn:kakunin">1</k>');
          part.load('id,namespaceUri');
          const xml = part.getXml();
          const counts = [customXmlParts.getCount()];
          const ours = customXmlParts.getByNamespace('urn:kakunin');
          counts.push(ours.getCount(), customXmlParts.getByNamespace('urn:none').getCount());
          const only = [ours.getOnlyItem().load('id'), ours.getOnlyItemOrNullObject().load('id')];
          customXmlParts.load('items/id');
          ours.load('items/id');
          const none = [
            customXmlParts.getItemOrNullObject('{no}'),
            ours.getItemOrNullObject('{no}'),
          ];
          await context.sync();
          const again = [customXmlParts.getItem(part.id), ours.getItem(part.id)];
          for (const each of again) each.load('namespaceUri');
          part.setXml('<k xmlns="urn:kakunin">2</k>');
          const changed = part.getXml();
          await context.sync();
          const result = {
            namespaces: [part.namespaceUri, ...again.map(({ namespaceUri }) => namespaceUri)],
            xml: [xml.value, changed.value],
            counts: counts.map(({ value }) => value),
            areOurs: [...only, ...customXmlParts.items, ...ours.items].every(
              ({ id }) => id === part.id,
            ),
            none: none.map(({ isNullObject }) => isNullObject),
          };
          part.delete();
          const left = customXmlParts.getCount();
          await context.sync();
          return { ...result, left: left.value };
        }),
      );
      expect(seen).toEqual({
        namespaces: ['urn:kakunin', 'urn:kakunin', 'urn:kakunin'],
        xml: ['<k xmlns="urn:kakunin">1</k>', '<k xmlns="urn:kakunin">2</k>'],
        counts: [1, 1, 0],
        areOurs: true,
        none: [true, true],
        left: 0,
      });
    });
  });
}
