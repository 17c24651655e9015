import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';
import { findingsOfCommandLine, PanePage } from './pane-page.ts';

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
/** Without the city's table of clauses: links need a sheet of Kakunin's own. */
const WITHOUT_TABLE = 'test/layouts/v16_extra_columns.xlsx';

let browser: Browser;
let excel: OpenExcel | undefined;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);

afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

afterAll(async () => {
  await browser.close();
});

async function open(workbook: string): Promise<PanePage> {
  excel = await openExcel(browser, { workbook });
  const pane = new PanePage(excel.page, await excel.pane());
  await pane.button(pane.names.check).waitFor();
  return pane;
}

/** Makes a coming request fail, after some of its actions have been carried out. */
function fail(pane: PanePage, request: number, code: string, afterActions = 0): Promise<void> {
  return pane.page.evaluate(
    (fault) => {
      // The page checks the code itself: it knows every code that Excel has.
      window.kakuninHost.faults.fail(fault as Parameters<typeof window.kakuninHost.faults.fail>[0]);
    },
    { request, code, afterActions },
  );
}

test.each([
  [1, 'InvalidOperationInCellEditMode', /セルを編集中です/],
  [2, 'InvalidOperationInCellEditMode', /セルを編集中です/],
  [1, 'GeneralException', /予期しない問題が起きました（GeneralException）/],
  [2, 'GeneralException', /予期しない問題が起きました（GeneralException）/],
])(
  'a check whose request %i fails with %s says so calmly, and the next press works',
  async (request, code, words) => {
    const pane = await open(FAULTY);
    await fail(pane, request, code);
    await pane.button(pane.names.check).click();
    await pane.status.getByText(words).waitFor();
    await pane.check();
    expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
    expect(await pane.status.getByText(words).count()).toBe(0);
  },
  60_000,
);

test('a workbook that is too large for one answer is read in blocks, with the same findings', async () => {
  const pane = await open(FAULTY);
  await fail(pane, 2, 'ResponsePayloadSizeLimitExceeded');
  await pane.check();
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
}, 60_000);

test('links that fail at any action of any request are told, and go without a trace', async () => {
  const pane = await open(WITHOUT_TABLE);
  await pane.check();
  const before = await pane.snapshot();
  const insert = pane.button(pane.names.insertLinks);
  const remove = pane.button(pane.names.removeLinks);
  const stops: [number, number][] = [
    [1, 0],
    [2, 5],
    [2, 60],
    [2, 450],
    [2, 1000],
  ];
  for (const [request, afterActions] of stops) {
    await fail(pane, request, 'GeneralException', afterActions);
    // Until all is quiet: a re-check that follows must neither count as a request here nor hide the message.
    await pane.roundTripsOf(() => insert.click());
    expect(await pane.status.getByText(/予期しない問題が起きました/).count()).toBe(1);
    // The first request only reads: where it fails nothing is left half-way.
    const halfWay = pane.status.getByText(/参照リンクの挿入が途中で止まりました/);
    expect(await halfWay.count()).toBe(request === 1 ? 0 : 1);
    await pane.roundTripsOf(() => insert.click());
    expect(await pane.status.getByText('参照リンクを挿入しました。').count()).toBe(1);
    await pane.roundTripsOf(() => remove.click());
    expect(await pane.status.getByText('参照リンクを取り除きました。').count()).toBe(1);
    expect([request, afterActions, await pane.snapshot()]).toEqual([request, afterActions, before]);
  }
}, 90_000);

test('a removal that fails half-way is told and completed by the next press', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const before = await pane.snapshot();
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
  const remove = pane.button(pane.names.removeLinks);
  for (const afterActions of [0, 10, 30]) {
    await fail(pane, 2, 'GeneralException', afterActions);
    await pane.roundTripsOf(() => remove.click());
    expect(await pane.status.getByText(/参照リンクの削除が途中で止まりました/).count()).toBe(1);
  }
  await remove.click();
  await pane.status.getByText('参照リンクを取り除きました。').waitFor();
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test('a colleague who deletes the sheet meanwhile gets a calm message, not a broken pane', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.deleteSheet('チェックリスト', 'colleague');
  });
  await pane.status.getByText(/チェックリストが見つかりません|市の回答例だけがあり/).waitFor();
  await pane.button(pane.names.check).click();
  await pane.status.getByText(/チェックリストが見つかりません|市の回答例だけがあり/).waitFor();
}, 60_000);

test('a renamed sheet is followed', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const before = await pane.findings();
  await pane.page.evaluate(() => {
    window.kakuninHost.rename('チェックリスト', '回答 (2)');
  });
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
  expect(await pane.findings()).toEqual(before);
}, 60_000);

test('an edit by a colleague is followed too', async () => {
  const pane = await open('test/layouts/v02_filled_A.xlsx');
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.write('チェックリスト!D15', [['▲']], 'colleague');
  });
  await pane.items.and(pane.frame.locator('[data-cell="D15"]')).waitFor({ timeout: 6_000 });
}, 60_000);

test('rows inserted after the links are followed, and the links still go without a trace', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.page.evaluate(() => {
    window.kakuninHost.shift('チェックリスト!5:5', 'RowInserted');
  });
  await pane.status.getByText(/編集後に確認し直しました|解消しました/).waitFor();
  const before = await pane.snapshot();
  await pane.page.evaluate(() => {
    window.kakuninHost.shift('チェックリスト!5:5', 'RowDeleted');
  });
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
  await pane.page.evaluate(() => {
    window.kakuninHost.shift('チェックリスト!5:5', 'RowInserted');
  });
  await pane.button(pane.names.removeLinks).click();
  await pane.status.getByText('参照リンクを取り除きました。').waitFor();
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test('a read-only workbook is checked, and says that it takes no links', async () => {
  excel = await openExcel(browser, { workbook: FAULTY, isReadOnly: true });
  const pane = new PanePage(excel.page, await excel.pane());
  await pane.check();
  const before = await pane.snapshot();
  await pane.button(pane.names.insertLinks).click();
  await pane.status.getByText(/読み取り専用のブックです/).waitFor();
  expect(await pane.status.getByText(/途中で止まりました/).count()).toBe(0);
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);
