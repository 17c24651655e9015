import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';

/** The page of `npm start`: the grid, the ribbon and the pane, used as a person uses them. */

let browser: Browser;
let excel: OpenExcel;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

const selected = () => page.locator('[role="grid"] [aria-selected="true"]');
const cell = (address: string) => page.locator(`[data-cell="${address}"]`);
const selectedAddress = () => selected().getAttribute('data-cell');

/** Values of the workbook's cells, from the model. */
const valueOf = (address: string, sheet = 0) =>
  page.evaluate(
    ([at, index]) => {
      const found = window.kakuninHost.snapshot().sheets[index]?.cells[at];
      return found && 'value' in found ? found.value : '';
    },
    [address, sheet] as const,
  );

describe('with the filled form', () => {
  beforeAll(async () => {
    excel = await openExcel(browser, { workbook: 'test/layouts/v02_filled_A.xlsx' });
    page = excel.page;
    await cell('D12').waitFor();
  }, 60_000);

  afterAll(async () => {
    const { problems } = excel;
    await excel.close();
    expect(problems).toEqual([]);
  });

  test('every used cell is drawn, a merged area once, named by its top-left', async () => {
    const drawn = await page.evaluate(() => {
      const { cells, merges } = window.kakuninHost.snapshot().sheets[0] ?? {
        cells: {},
        merges: [],
      };
      const used = Object.entries(cells).filter(([, state]) => 'value' in state && state.value);
      return {
        missing: used
          .map(([address]) => address)
          .filter((address) => document.querySelectorAll(`[data-cell="${address}"]`).length !== 1),
        inside: merges.flatMap((merge) => {
          const [, end = ''] = merge.split(':');
          return document.querySelector(`[data-cell="${end}"]`) ? [merge] : [];
        }),
      };
    });
    expect(drawn).toEqual({ missing: [], inside: [] });
    expect(await page.getByRole('grid').getAttribute('aria-label')).toBe('チェックリスト');
    expect(await cell('A8').getAttribute('colspan')).toBe('3');
  });

  test('a click selects, double-click edits, Enter takes the entry and goes down', async () => {
    await cell('E13').click();
    expect(await selectedAddress()).toBe('E13');
    await cell('D14').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('×');
    await page.keyboard.press('Enter');
    expect(await valueOf('D14')).toBe('×');
    expect(await cell('D14').textContent()).toBe('×');
    expect(await selectedAddress()).toBe('D15');
  });

  test('typing replaces, F2 goes on, Escape leaves all as it was, Delete empties', async () => {
    await cell('E15').click();
    await page.keyboard.type('新');
    await page.keyboard.press('Tab');
    expect(await valueOf('E15')).toBe('新');
    await cell('E15').click();
    await page.keyboard.press('F2');
    await page.keyboard.type('しい');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('行');
    await page.keyboard.press('Enter');
    expect(await valueOf('E15')).toBe('新しい\n行');
    await cell('E15').click();
    await page.keyboard.type('捨てる');
    await page.keyboard.press('Escape');
    expect(await valueOf('E15')).toBe('新しい\n行');
    await page.keyboard.press('Delete');
    expect(await valueOf('E15')).toBe('');
  });

  test('an arrow takes an entry that was typed, and moves within one that was opened', async () => {
    await cell('B12').click();
    await page.keyboard.type('一');
    await page.keyboard.press('ArrowDown');
    expect(await valueOf('B12')).toBe('一');
    expect(await selectedAddress()).toBe('B13');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('第');
    expect(await page.locator('#content').textContent()).toBe('第一');
    await page.keyboard.press('Enter');
    expect(await valueOf('B12')).toBe('第一');
  });

  test('Enter that ends a conversion of an input method does not end the entry', async () => {
    await cell('E16').click();
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', {
      selectionStart: 4,
      selectionEnd: 4,
      text: 'とうきょ',
    });
    await input.send('Input.insertText', { text: '東京' });
    expect(await valueOf('E16')).not.toBe('東京');
    await page.keyboard.type('都');
    await page.keyboard.press('Enter');
    expect(await valueOf('E16')).toBe('東京都');
  });

  test('arrow keys pass over merged areas and stop at the edge', async () => {
    await cell('A8').click();
    await page.keyboard.press('ArrowRight');
    expect(await selectedAddress()).toBe('D8');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await selectedAddress()).toBe('A11');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await selectedAddress()).toBe('A1');
  });

  test('the dropdown of a cell offers the marks of the form', async () => {
    await cell('D17').click();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.getByRole('option').allTextContents()).toEqual(['○', '×', '△']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await valueOf('D17')).toBe('△');
  });

  test('text copied from a spreadsheet is pasted cell by cell', async () => {
    await cell('G2').click();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    }, 'あ\t"二\n行"\r\nう\t4\r\n');
    const pasted = await Promise.all(['G2', 'H2', 'G3', 'H3'].map((at) => valueOf(at)));
    expect(pasted).toEqual(['あ', '二\n行', 'う', 4]);
  });

  test('a tab shows its sheet; a selection on another sheet shows that one', async () => {
    await page.getByRole('tab', { name: '回答例' }).click();
    await page.getByRole('grid', { name: '回答例' }).waitFor();
    await page.evaluate(() => {
      window.kakuninHost.select('参照ドキュメントの規定!A3');
    });
    await page.getByRole('grid', { name: '参照ドキュメントの規定' }).waitFor();
    expect(await selectedAddress()).toBe('A3');
    await page.getByRole('tab', { name: 'チェックリスト' }).click();
    await page.getByRole('grid', { name: 'チェックリスト' }).waitFor();
  });

  test('rows are inserted from the menu of a cell, which holds the entry of the add-in', async () => {
    const before = await valueOf('A19');
    await cell('A18').click({ button: 'right' });
    const entries = await page.getByRole('menuitem').allTextContents();
    expect(entries).toEqual(expect.arrayContaining(['この行を確認', '行を挿入']));
    await page.getByRole('menuitem', { name: '行を挿入' }).click();
    expect(await valueOf('A20')).toBe(before);
    await cell('A18').click({ button: 'right' });
    await page.getByRole('menuitem', { name: '行を削除' }).click();
    expect(await valueOf('A19')).toBe(before);
  });

  test('hidden rows are in the page, but not to be seen', async () => {
    await cell('A20').click({ button: 'right' });
    await page.getByRole('menuitem', { name: '行を隠す' }).click();
    await cell('A20').waitFor({ state: 'hidden' });
    expect(await cell('A20').count()).toBe(1);
  });

  test('the ribbon has the group of the manifest, and its button runs the add-in', async () => {
    const group = page.getByRole('group', { name: '確認' });
    const labels = await group.getByRole('button').allTextContents();
    expect(labels).toEqual(['シートを確認', '参照リンク', '印', 'パネルを開く']);
    await group.getByRole('button', { name: 'シートを確認' }).click();
    const pane = await excel.pane();
    await pane.getByRole('list', { name: '確認結果' }).waitFor();
  });

  test('the pane closes, and opens again from the ribbon', async () => {
    await page.getByRole('button', { name: '作業ウィンドウを閉じる' }).click();
    expect(await page.locator('iframe[title="Kakunin"]').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'パネルを開く' }).click();
    expect(await page.locator('iframe[title="Kakunin"]').isVisible()).toBe(true);
  });

  test('requests are told as they are on the wire', async () => {
    const requests = await page.evaluate(() => window.kakuninHost.requests);
    expect(requests.length).toBeGreaterThan(2);
    for (const { actions, bytes } of requests) {
      expect(actions.length).toBeGreaterThan(0);
      expect(bytes).toBeLessThan(5_000_000);
    }
    expect(requests[0]?.actions).toEqual(['#1', 'NotifyActionHandlerReady']);
    expect(await page.evaluate(() => window.kakuninHost.gaps)).toEqual([]);
  });
});

describe('what is served', () => {
  beforeAll(async () => {
    excel = await openExcel(browser, { workbook: 'test/layouts/v02_filled_A.xlsx' });
    page = excel.page;
  }, 60_000);

  afterAll(async () => {
    await excel.close();
  });

  test("the pane's page is that of dist but for office.js, its scripts are files as they are", async () => {
    const { readFileSync } = await import('node:fs');
    const request = page.context().request;
    const served = await (await request.get(`${excel.url}taskpane.html`)).text();
    const built = readFileSync('dist/taskpane.html', 'utf8');
    expect(served.replace('/office-js/office.js', 'OFFICE')).toBe(
      built.replace('https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'OFFICE'),
    );
    const pane = await excel.pane();
    await pane.waitForLoadState();
    const scripts = await pane.evaluate(() =>
      [...document.scripts].map(({ src }) => src).filter((src) => src !== ''),
    );
    expect(scripts.length).toBeGreaterThan(1);
    for (const address of scripts) {
      const { pathname } = new URL(address);
      const file = pathname.startsWith('/office-js/')
        ? pathname.replace('/office-js/', 'node_modules/@microsoft/office-js/dist/')
        : `dist${pathname}`;
      const body = await (await request.get(address)).body();
      expect([pathname, body.equals(readFileSync(file))]).toEqual([pathname, true]);
    }
  });

  test('nothing outside the served folders can be read', async () => {
    const { request } = page.context();
    for (const path of ['package.json', '..%2fpackage.json', 'office-js/..%2f..%2fpackage.json']) {
      expect((await request.get(`${excel.url}${path}`)).status()).toBe(404);
    }
  });
});

describe('in other circumstances', () => {
  afterEach(async () => {
    const { problems } = excel;
    await excel.close();
    expect(problems).toEqual([]);
  });

  test('a locked cell of a protected sheet says so and stays; an unlocked one is written', async () => {
    excel = await openExcel(browser, { workbook: 'test/layouts/v09_protected.xlsx' });
    page = excel.page;
    await cell('C12').dblclick();
    await page.keyboard.type('x');
    await page.getByRole('alert').getByText('保護').waitFor();
    await cell('D12').dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('×');
    await page.keyboard.press('Enter');
    expect([await valueOf('C12'), await valueOf('D12')]).toEqual([
      expect.stringContaining('組織として'),
      '×',
    ]);
  }, 30_000);

  test('an English Excel shows the ribbon and the pane in English', async () => {
    excel = await openExcel(browser, {
      workbook: 'test/layouts/v02_filled_A.xlsx',
      language: 'en',
    });
    page = excel.page;
    await page.getByRole('group', { name: 'Kakunin' }).getByText('Check sheet').waitFor();
    const pane = await excel.pane();
    await pane.getByRole('button', { name: 'Check sheet' }).waitFor();
  }, 30_000);

  test('a read-only workbook takes no entry', async () => {
    excel = await openExcel(browser, {
      workbook: 'test/layouts/v02_filled_A.xlsx',
      isReadOnly: true,
    });
    page = excel.page;
    await cell('D12').dblclick();
    await page.keyboard.type('×');
    await page.getByRole('alert').getByText('読み取り専用').waitFor();
    expect(await valueOf('D12')).toBe('○');
  }, 30_000);

  test('while a cell is edited, requests are refused or wait until it is done', async () => {
    excel = await openExcel(browser, {
      workbook: 'test/layouts/v02_filled_A.xlsx',
      addIn: '/test-addin/index.html',
    });
    page = excel.page;
    const addIn = await excel.pane();
    await addIn.waitForSelector('html[data-ready]');
    const read = (delayForCellEdit: boolean) =>
      addIn.evaluate(
        (delay) =>
          Excel.run({ delayForCellEdit: delay }, async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange('D12');
            range.load('values');
            await context.sync();
            return String(range.values[0]?.[0]);
          }).catch(
            (cause: unknown) =>
              (cause as OfficeExtension.Error).code /* all that Excel.run rejects with */,
          ),
        delayForCellEdit,
      );
    await cell('D12').dblclick();
    expect(await read(false)).toBe('InvalidOperationInCellEditMode');
    const waiting = read(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('△');
    await page.keyboard.press('Enter');
    expect(await waiting).toBe('△');
  }, 30_000);

  test('members above the set that is played are refused', async () => {
    excel = await openExcel(browser, {
      workbook: 'test/layouts/v02_filled_A.xlsx',
      addIn: '/test-addin/index.html',
      api: 14,
    });
    page = excel.page;
    const addIn = await excel.pane();
    await addIn.waitForSelector('html[data-ready]');
    const codes = await addIn.evaluate(async () => {
      const dependents = () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          range.getDependents().load('addresses');
          await context.sync();
          return 'done';
        }).catch(
          (cause: unknown) =>
            (cause as OfficeExtension.Error).code /* all that Excel.run rejects with */,
        );
      return [Office.context.requirements.isSetSupported('ExcelApi', '1.15'), await dependents()];
    });
    expect(codes).toEqual([false, 'ApiNotFound']);
  }, 30_000);
});
