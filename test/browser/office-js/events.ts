import type { Frame } from 'playwright-core';
import type { OpenExcel } from '../open-excel.ts';

/** Events, ribbon commands, the shared runtime and refusals, over real office.js. */
export function describeEvents(addIn: () => Frame, excel: () => OpenExcel): void {
  const host = <T>(action: (argument: T) => unknown, argument: T) =>
    // A function of the page is made of its source, so it may use nothing but its argument.
    excel().page.evaluate(action as never, argument as never);
  const heard = () =>
    addIn().evaluate(
      () =>
        new Promise<string[]>((told) => {
          setTimeout(() => {
            told((window as unknown as { heard: string[] }).heard.splice(0));
          }, 60);
        }),
    );

  describe('events', () => {
    beforeAll(() =>
      addIn().evaluate(async () => {
        const all: string[] = [];
        const own = window as unknown as { heard: string[]; stop: () => Promise<void> };
        own.heard = all;
        const results = await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = worksheets.getItem('回答例');
          const tell = (from: string) => (event: object) => {
            const { type, address, source, changeType, triggerSource } = event as Record<
              string,
              string | undefined
            >;
            all.push(
              [from, type, address, source, changeType, triggerSource]
                .filter((each) => each !== undefined)
                .join(' '),
            );
            return Promise.resolve();
          };
          const added = [
            worksheets.onActivated.add(tell('book')),
            worksheets.onAdded.add(tell('book')),
            worksheets.onChanged.add(tell('book')),
            worksheets.onDeactivated.add(tell('book')),
            worksheets.onDeleted.add(tell('book')),
            worksheets.onFormatChanged.add(tell('book')),
            worksheets.onProtectionChanged.add(tell('book')),
            worksheets.onRowHiddenChanged.add(tell('book')),
            worksheets.onRowSorted.add(tell('book')),
            worksheets.onColumnSorted.add(tell('book')),
            worksheets.onSelectionChanged.add(tell('book')),
            sheet.onActivated.add(tell('sheet')),
            sheet.onChanged.add(tell('sheet')),
            sheet.onDeactivated.add(tell('sheet')),
            sheet.onFormatChanged.add(tell('sheet')),
            sheet.onProtectionChanged.add(tell('sheet')),
            sheet.onRowHiddenChanged.add(tell('sheet')),
            sheet.onRowSorted.add(tell('sheet')),
            sheet.onColumnSorted.add(tell('sheet')),
            sheet.onSelectionChanged.add(tell('sheet')),
            context.workbook.onSelectionChanged.add(tell('workbook')),
            context.workbook.onActivated.add(tell('workbook')),
          ];
          await context.sync();
          return added;
        });
        own.stop = async () => {
          for (const result of results) {
            await Excel.run(result.context, async (context) => {
              result.remove();
              await context.sync();
            });
          }
        };
      }),
    );

    test("a user's edit is told to the sheet and to the workbook, as local", async () => {
      await host((place) => {
        window.kakuninHost.write(place, [['変更']]);
      }, '回答例!B20');
      expect((await heard()).sort()).toEqual([
        'book WorksheetChanged B20 Local RangeEdited Unknown',
        'sheet WorksheetChanged B20 Local RangeEdited Unknown',
      ]);
    });

    test("a colleague's edit is told as remote, inserted rows with their address", async () => {
      await host((sheet) => {
        window.kakuninHost.write(`${sheet}!A1`, [['別の人']], 'colleague');
        window.kakuninHost.shift(`${sheet}!3:4`, 'RowInserted', 'colleague');
        window.kakuninHost.shift(`${sheet}!3:4`, 'RowDeleted', 'colleague');
      }, 'チェックリスト');
      expect(await heard()).toEqual([
        'book WorksheetChanged A1 Remote RangeEdited Unknown',
        'book WorksheetChanged 3:4 Remote RowInserted Unknown',
        'book WorksheetChanged 3:4 Remote RowDeleted Unknown',
      ]);
    });

    test('sorted rows and columns are told, with what was sorted', async () => {
      await host((name) => {
        const { kakuninHost } = window;
        kakuninHost.addSheet(name);
        kakuninHost.write(`${name}!A1:B3`, [
          ['い', 2],
          ['', 1],
          [3, 3],
        ]);
      }, '並べ替え');
      await heard();
      await host((name) => {
        window.kakuninHost.sort(`${name}!A1:B3`, 'A1');
        window.kakuninHost.sort(`${name}!A1:B3`, 'A2', 'columns', 'colleague');
      }, '並べ替え');
      expect(await heard()).toEqual([
        'book WorksheetRowSorted A1:B3 Local',
        'book WorksheetColumnSorted A1:B3 Remote',
      ]);
      const sorted = await host((name) => {
        const { sheets } = window.kakuninHost.snapshot();
        window.kakuninHost.deleteSheet(name);
        const cells = sheets.find((sheet) => sheet.name === name)?.cells;
        return ['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].map((cell) => cells?.[cell]?.value ?? '');
      }, '並べ替え');
      expect(sorted).toEqual([3, 3, 2, 'い', 1, '']);
      await heard();
    });

    test("the add-in's own edits come back to it", async () => {
      await addIn().evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('チェックリスト');
          sheet.getRange('H9').values = [['自分']];
          sheet.getRange('H9').format.fill.color = '#FFFF00';
          await context.sync();
        }),
      );
      expect(await heard()).toEqual([
        'book WorksheetChanged H9 Local RangeEdited ThisLocalAddin',
        'book WorksheetFormatChanged H9 Local',
      ]);
    });

    test('sheets that come, go, show and close are told, and what is selected', async () => {
      await host((name) => {
        const { kakuninHost } = window;
        kakuninHost.select('回答例!A1');
        kakuninHost.addSheet(name, 'colleague');
        kakuninHost.deleteSheet(name);
        kakuninHost.protect('回答例', {});
        kakuninHost.protect('回答例', null);
        kakuninHost.select('チェックリスト!D12');
      }, '新しい');
      expect((await heard()).sort()).toEqual(
        [
          'book WorksheetDeactivated',
          'book WorksheetActivated',
          'sheet WorksheetActivated',
          'book WorksheetSelectionChanged A1:E1',
          'sheet WorksheetSelectionChanged A1:E1',
          'workbook',
          'book WorksheetAdded Remote',
          'book WorksheetDeleted Local',
          'book WorksheetProtectionChanged Local',
          'sheet WorksheetProtectionChanged Local',
          'book WorksheetProtectionChanged Local',
          'sheet WorksheetProtectionChanged Local',
          'book WorksheetDeactivated',
          'sheet WorksheetDeactivated',
          'book WorksheetActivated',
          'book WorksheetSelectionChanged D12',
          'workbook',
        ].sort(),
      );
    });

    test('stay silent while the add-in has switched them off', async () => {
      const enabled = await addIn().evaluate(() =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = false;
          context.workbook.worksheets.getItem('チェックリスト').getRange('H9').clear();
          await context.sync();
          context.runtime.load('enableEvents');
          await context.sync();
          return context.runtime.enableEvents;
        }),
      );
      const silence = await heard();
      await addIn().evaluate(() =>
        Excel.run(async (context) => {
          context.runtime.enableEvents = true;
          await context.sync();
        }),
      );
      expect([enabled, silence]).toEqual([false, []]);
    });

    test('get lost when a test asks for it', async () => {
      await host((place) => {
        window.kakuninHost.faults.loseEvents(1);
        window.kakuninHost.write(place, [['一つ目']]);
        window.kakuninHost.write(place, [['二つ目']]);
      }, 'チェックリスト!H9');
      expect(await heard()).toEqual(['book WorksheetChanged H9 Local RangeEdited Unknown']);
    });

    test('end when the add-in no longer listens', async () => {
      await addIn().evaluate(() => (window as unknown as { stop: () => Promise<void> }).stop());
      await host((place) => {
        window.kakuninHost.write(place, [['']]);
      }, 'チェックリスト!H9');
      expect(await heard()).toEqual([]);
    });
  });

  describe('the host around the add-in', () => {
    test('runs functions of the ribbon, opens and closes the pane, changes buttons', async () => {
      await excel().page.evaluate(() => window.kakuninHost.invokeCommand('testCommand'));
      const ran = await addIn().evaluate(
        () => (window as unknown as { commands: string[] }).commands,
      );
      expect(ran).toEqual(['testCommand']);
      const pane = excel().page.locator('iframe[title="Kakunin"]');
      await addIn().evaluate(() => Office.addin.hide());
      expect(await pane.isVisible()).toBe(false);
      await addIn().evaluate(() => Office.addin.showAsTaskpane());
      expect(await pane.isVisible()).toBe(true);
      const button = excel().page.getByRole('button', { name: '参照リンク' });
      await addIn().evaluate(() =>
        Office.ribbon.requestUpdate({
          tabs: [{ id: 'TabHome', controls: [{ id: 'Kakunin.Links', enabled: false }] }],
        }),
      );
      expect(await button.isDisabled()).toBe(true);
    });

    test('says which sets it supports, its language and that it is Excel on the web', async () => {
      const seen = await addIn().evaluate(() => [
        Office.context.host,
        Office.context.platform,
        Office.context.displayLanguage,
        Office.context.requirements.isSetSupported('ExcelApi', '1.15'),
        Office.context.requirements.isSetSupported('ExcelApi', '1.16'),
        Office.context.requirements.isSetSupported('SharedRuntime', '1.1'),
      ]);
      expect(seen).toEqual(['Excel', 'OfficeOnline', 'ja-JP', true, false, true]);
    });

    test('plays failures: at the n-th request, before it or half-way', async () => {
      const write = () =>
        addIn().evaluate(() =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getItem('チェックリスト');
            const range = sheet.getRange('H9').load('values');
            await context.sync();
            sheet.getRange('H9').values = [['書いた']];
            sheet.getRange('H10').values = [['書いた']];
            await context.sync();
            return String(range.values[0]?.[0]);
          }).catch(
            (cause: unknown) =>
              (cause as OfficeExtension.Error).code /* all that Excel.run rejects with */,
          ),
        );
      const written = () =>
        excel().page.evaluate(() => {
          const { cells } = window.kakuninHost.snapshot().sheets[0] ?? { cells: {} };
          return ['H9', 'H10'].filter((address) => address in cells);
        });
      await host((request) => {
        window.kakuninHost.faults.fail({ request, code: 'AccessDenied' });
      }, 1);
      expect([await write(), await written()]).toEqual(['AccessDenied', []]);
      await host((request) => {
        window.kakuninHost.faults.fail({ request, code: 'GeneralException', afterActions: 8 });
      }, 2);
      expect([await write(), await written()]).toEqual(['GeneralException', ['H9']]);
      await host((delay) => {
        window.kakuninHost.faults.delay = delay;
      }, 200);
      const started = Date.now();
      expect([await write(), await written()]).toEqual(['書いた', ['H9', 'H10']]);
      expect(Date.now() - started).toBeGreaterThan(400);
      await host((place) => {
        window.kakuninHost.faults.clear();
        window.kakuninHost.write(place, [[''], ['']]);
      }, 'チェックリスト!H9:H10');
    });

    test('refuses requests and answers above 5 MB', async () => {
      const seen = await addIn().evaluate(async () => {
        const attempt = (action: (sheet: Excel.Worksheet) => void) =>
          Excel.run(async (context) => {
            action(context.workbook.worksheets.getItem('チェックリスト'));
            await context.sync();
            return 'done';
          }).catch(
            (cause: unknown) =>
              (cause as OfficeExtension.Error).code /* all that Excel.run rejects with */,
          );
        return [
          await attempt((sheet) => {
            sheet.getRange('J1').values = [['あ'.repeat(2_000_000)]];
          }),
          await attempt((sheet) => {
            sheet.getRange('A1:Z70000').load('values');
          }),
        ];
      });
      expect(seen).toEqual(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
    });
  });
}
