import type { Browser, Frame } from 'playwright-core';
import { describeEvents } from './office-js/events.ts';
import { describeFormats } from './office-js/formats.ts';
import { describeKeptThings } from './office-js/kept-things.ts';
import { describeRangeActions } from './office-js/range-actions.ts';
import { describeRanges } from './office-js/ranges.ts';
import { describeSheets } from './office-js/sheets.ts';
import { describeWorkbook } from './office-js/workbook.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';

/** Real office.js, unmodified, speaks to the emulated Excel; every member that is offered is used here. */

let browser: Browser;
let excel: OpenExcel;
let addIn: Frame;

beforeAll(async () => {
  browser = await openBrowser();
  excel = await openExcel(browser, {
    workbook: 'test/layouts/v02_filled_A.xlsx',
    addIn: '/test-addin/index.html',
  });
  addIn = await excel.pane();
  await addIn.waitForSelector('html[data-ready]');
}, 60_000);

afterAll(async () => {
  const { problems } = excel;
  await excel.close();
  await browser.close();
  expect(problems).toEqual([]);
});

const pane = () => addIn;
describeWorkbook(pane);
describeSheets(pane);
describeRanges(pane);
describeRangeActions(pane);
describeFormats(pane);
describeKeptThings(pane);
describeEvents(pane, () => excel);

test('every member that is offered has been used by real office.js', async () => {
  const unused = await excel.page.evaluate(() => {
    const { offeredMembers, usedMembers } = window.kakuninHost;
    return offeredMembers.filter((member) => !usedMembers.has(member));
  });
  expect(unused).toEqual([]);
});
