import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { openExcel, type OpenExcel } from './open-excel.ts';
import { PanePage } from './pane-page.ts';

/** What links and marks look like in the sheet, beside the table that they belong to. */
describe('the look of what is added', () => {
  let browser: Browser;
  let excel: OpenExcel;
  let pane: PanePage;

  beforeAll(async () => {
    browser = await openBrowser();
    excel = await openExcel(browser, { workbook: 'test/fixtures/filled-with-faults.xlsx' });
    pane = new PanePage(excel.page, await excel.pane());
    await pane.check();
  }, 120_000);

  afterAll(async () => {
    await excel.close();
    await browser.close();
  });

  /** Some of the computed style of a cell of the grid. */
  const look = (cell: string) =>
    excel.page.locator(`[role="grid"] [data-cell="${cell}"]`).evaluate((element) => {
      const { fontSize, backgroundColor, borderBottom, borderRight } = getComputedStyle(element);
      return { fontSize, backgroundColor, borderBottom, borderRight };
    });

  test('the heading of the links has fill, lines and letters of the table’s own heading', async () => {
    await pane.button('参照リンクを挿入').click();
    await pane.button('参照リンクを削除').waitFor();
    const [own, first, last] = await Promise.all([look('E9'), look('F9'), look('I9')]);
    expect(first).toMatchObject({
      fontSize: own.fontSize,
      backgroundColor: own.backgroundColor,
      borderBottom: own.borderBottom,
    });
    expect(last.borderRight).toBe(own.borderRight);
  });

  test('a row’s lines and letters go on over its links', async () => {
    const [own, link, last] = await Promise.all([look('E14'), look('F14'), look('I14')]);
    expect([link.fontSize, link.borderBottom]).toEqual([own.fontSize, own.borderBottom]);
    expect(last.borderRight).toBe(own.borderRight);
  });

  test('every link fits into its column', async () => {
    const overflowing = await excel.page.locator('[role="grid"] td:has(a)').evaluateAll((cells) =>
      cells
        .filter((cell) => {
          const link = cell.querySelector('a')?.getBoundingClientRect();
          return (link?.right ?? 0) > cell.getBoundingClientRect().right;
        })
        .map((cell) => cell.textContent),
    );
    expect(overflowing).toEqual([]);
  });

  test('a mark tints a cell without a fill, and leaves a fill of the user’s in sight', async () => {
    await excel.page.evaluate(() => {
      window.kakuninHost.paint('D13', '#CCFFCC');
    });
    await pane.button('印を付ける').click();
    await pane.button('印を消す').waitFor();
    expect(await look('D13')).toMatchObject({ backgroundColor: 'rgb(204, 255, 204)' });
    expect(await look('E17')).toMatchObject({ backgroundColor: 'rgb(253, 231, 233)' });
    await expect(
      excel.page.locator('[role="grid"] [data-cell="D13"] .lines').count(),
    ).resolves.toBe(1);
  });
});
