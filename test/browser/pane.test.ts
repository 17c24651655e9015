import { holdBack } from './hold-back.ts';
import { oneExcelATest } from './one-excel.ts';
import { findingsOfCommandLine, PanePage } from './pane-page.ts';

const LAYOUTS = [
  'test/fixtures/filled-with-faults.xlsx',
  'test/layouts/v01_official_blank.xlsx',
  'test/layouts/v05_shifted.xlsx',
  'test/layouts/v11_repeated_header.xlsx',
  'test/layouts/v16_extra_columns.xlsx',
  'test/layouts/v29_libreoffice_resaved.xlsx',
];
const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
/** A link to the sheet of clauses. */
const TO_CLAUSES = /参照条項'?!/;

const session = oneExcelATest();

async function open(workbook: string, language: 'ja' | 'en' = 'ja'): Promise<PanePage> {
  const excel = await session.open({ workbook, language });
  return new PanePage(excel.page, await excel.pane(), language);
}

test.each(LAYOUTS)(
  '%s: the list is what the command line finds; links and marks go without a trace',
  async (workbook) => {
    const pane = await open(workbook);
    const before = await pane.snapshot();
    expect(await pane.roundTripsOf(() => pane.check())).toBe(2);
    expect(await pane.findings()).toEqual(findingsOfCommandLine(workbook));
    expect(await pane.snapshot()).toEqual(before);

    const insert = () => pane.button(pane.names.insertLinks).click();
    expect(await pane.roundTripsOf(insert)).toBeLessThanOrEqual(2);
    const linked = await pane.snapshot();
    expect(linked).not.toEqual(before);
    await pane.roundTripsOf(insert);
    expect(await pane.snapshot()).toEqual(linked);

    const mark = () => pane.button(pane.names.showMarks).click();
    expect(await pane.roundTripsOf(mark)).toBeLessThanOrEqual(2);
    expect(await pane.findings()).toEqual(findingsOfCommandLine(workbook));
    const clear = pane.button(pane.names.clearMarks);
    if (await clear.isVisible()) await pane.roundTripsOf(() => clear.click());
    expect(await pane.snapshot()).toEqual(linked);

    const remove = () => pane.button(pane.names.removeLinks).click();
    expect(await pane.roundTripsOf(remove)).toBeLessThanOrEqual(2);
    expect(await pane.snapshot()).toEqual(before);
  },
  60_000,
);

test('thirty more sheets take no more round trips', async () => {
  const pane = await open(FAULTY);
  await pane.page.evaluate(() => {
    for (let n = 1; n <= 30; n += 1) {
      window.kakuninHost.addSheet(`資料${n}`);
      window.kakuninHost.write(`資料${n}!A1:C1`, [['No', '分類', '○×']]);
    }
  });
  expect(await pane.roundTripsOf(() => pane.check())).toBe(2);
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
  const insert = () => pane.button(pane.names.insertLinks).click();
  expect(await pane.roundTripsOf(insert)).toBe(2);
}, 60_000);

test('marks stand on the cells of errors and warnings, and on no other', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.roundTripsOf(() => pane.button(pane.names.showMarks).click());
  const marked = await pane.page.evaluate(() => {
    const formats = window.kakuninHost.snapshot().sheets.flatMap((s) => s.conditionalFormats);
    return JSON.stringify(formats).match(/(?<=")[A-Z]+\d+(?=")/g) ?? [];
  });
  const expected = (await pane.findings())
    .map((finding) => finding.split(' '))
    .filter(([, severity, , cell]) => severity !== 'review' && cell !== '')
    .map(([, , , cell]) => cell);
  expect([...new Set(marked)].sort()).toEqual([...new Set(expected)].sort());
  expect(expected.length).toBeGreaterThan(0);
}, 60_000);

test('the first button of a finding selects its cell, and the selected row is shown in the pane', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const item = pane.items
    .filter({ has: pane.frame.getByRole('button', { name: /^セルへ移動 D/ }) })
    .first();
  const cell = await item.getAttribute('data-cell');
  expect(await pane.roundTripsOf(() => item.getByRole('button').first().click())).toBe(1);
  const selected = pane.page.locator('[role="grid"] [aria-selected="true"]');
  expect(await selected.getAttribute('data-cell')).toBe(cell);
  const no = (await item.getAttribute('data-no')) ?? '';
  await pane.frame.getByRole('button', { name: new RegExp(`^選択中：No ${no} `) }).waitFor();
}, 60_000);

test('an edit is followed by itself, in one round trip and within six seconds', async () => {
  const pane = await open('test/layouts/v02_filled_A.xlsx');
  await pane.check();
  const count = (await pane.findings()).length;
  expect(await pane.roundTripsOf(() => pane.edit('D15', '▲'))).toBe(1);
  const added = pane.items.and(pane.frame.locator('[data-rule="unknown-answer-symbol"]'));
  await added.waitFor({ timeout: 6_000 });
  expect(await added.getAttribute('data-cell')).toBe('D15');
  expect(await pane.findings()).toHaveLength(count + 1);
  await pane.edit('D15', '○');
  await added.waitFor({ state: 'detached', timeout: 6_000 });
}, 60_000);

test('a certain fix is one press, and can be taken back', async () => {
  const pane = await open('test/layouts/v02_filled_A.xlsx');
  await pane.edit('D15', 'O');
  await pane.check();
  const before = await pane.snapshot();
  await pane.items.getByRole('button', { name: '「○」に直す' }).click();
  await pane.frame.getByText('1か所を直しました。').waitFor();
  expect(await pane.items.and(pane.frame.locator('[data-cell="D15"]')).count()).toBe(0);
  await pane.button('直したところを元に戻す').click();
  await pane.frame.getByText('直したところを元に戻しました。').waitFor();
  expect(await pane.snapshot()).toEqual(before);
  // What was undone is what the user looks at next.
  await pane.frame.waitForFunction(
    () => document.activeElement?.closest('[role="listitem"]')?.getAttribute('data-cell') === 'D15',
  );
}, 60_000);

test('a formula that a fix took the place of stands again when the fix is taken back', async () => {
  const pane = await open('test/layouts/v02_filled_A.xlsx');
  await pane.page.evaluate(() => {
    window.kakuninHost.write('チェックリスト!D15', [['=IF(1>0,"O","×")']]);
  });
  await pane.check();
  const before = await pane.snapshot();
  await pane.items.getByRole('button', { name: '「○」に直す' }).click();
  await pane.frame.getByText('1か所を直しました。').waitFor();
  await pane.button('直したところを元に戻す').click();
  await pane.frame.getByText('直したところを元に戻しました。').waitFor();
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test('the focus goes to what comes next when what had it goes away', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const focused = () =>
    pane.frame.evaluate(() => {
      const { activeElement } = document;
      const item = activeElement?.closest('[role="listitem"]');
      return [activeElement?.tagName, item?.getAttribute('data-finding') ?? null];
    });
  const ids = await pane.items.evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-finding')),
  );
  const first = pane.items.first();
  await first.getByRole('button', { name: '詳しく' }).click();
  await first.getByRole('button', { name: 'この指摘を無視する' }).click();
  expect(await focused()).toEqual(['INPUT', ids[0]]);
  await first.getByRole('button', { name: 'やめる' }).click();
  expect(await focused()).toEqual(['BUTTON', ids[0]]);
  await first.getByRole('button', { name: 'この指摘を無視する' }).click();
  await pane.page.keyboard.press('Enter');
  await first.getByText('理由を入力してください。').waitFor();
  await pane.page.keyboard.type('確認済み');
  await pane.page.keyboard.press('Enter');
  await pane.status.getByText('ほかに、無視した指摘が1件あります。').waitFor();
  expect(await focused()).toEqual(['BUTTON', ids[1]]);
  await pane.frame.getByRole('button', { name: /無視した指摘/ }).click();
  await pane.button('一覧に戻す').click();
  expect((await focused())[0]).toBe('BUTTON');
}, 60_000);

test('an ignored finding that no longer applies is told in words, with the reason given', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const thin = pane.frame.locator('[data-rule="thin-rationale"]').first();
  await thin.getByRole('button', { name: '詳しく' }).click();
  await thin.getByRole('button', { name: 'この指摘を無視する' }).click();
  await pane.page.keyboard.type('電話で確認済み');
  await pane.page.keyboard.press('Enter');
  await pane.edit('E15', 'データベースとバックアップをAES-256で暗号化しています。');
  await pane.status
    .getByText(
      '無視した指摘のうち、No 4「回答根拠に具体的な内容がない」は当てはまらなくなりました。',
    )
    .waitFor();
  await pane.frame.getByRole('button', { name: /^無視した指摘/ }).click();
  await pane.frame.getByText('対象の記述：『対応済みです。』').waitFor();
  await pane.frame.getByText('理由：電話で確認済み').waitFor();
}, 60_000);

test('the cell selected in the sheet is the place in the list, and the way goes on from there', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const [, second, third] = await pane.items.evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-cell')),
  );
  const current = pane.frame.locator('[role="listitem"][aria-current]');
  await pane.page.locator(`[role="grid"] [data-cell="${second ?? ''}"]`).click();
  await current.waitFor();
  expect(await current.getAttribute('data-cell')).toBe(second);
  await pane.button('次へ').click();
  await pane.page.waitForSelector(`[data-cell="${third ?? ''}"][aria-selected="true"]`);
  expect(await current.getAttribute('data-cell')).toBe(third);
}, 60_000);

test('with protected sheet and structure nothing is written, and the pane says why', async () => {
  const pane = await open('test/layouts/v09_protected.xlsx');
  await pane.check();
  const before = await pane.snapshot();
  await pane.roundTripsOf(() => pane.button(pane.names.insertLinks).click());
  await pane.roundTripsOf(() => pane.button(pane.names.showMarks).click());
  expect(await pane.snapshot()).toEqual(before);
  await pane.frame.getByText(/は保護されているため、リンクを入れていません/).waitFor();
}, 60_000);

test('a sheet of clauses that is hidden gets no links, one that must stay is told, and in the end it goes', async () => {
  const pane = await open('test/layouts/v16_extra_columns.xlsx');
  await pane.check();
  const before = await pane.snapshot();
  const press = (name: 'insertLinks' | 'removeLinks') =>
    pane.roundTripsOf(() => pane.button(pane.names[name]).click());
  const linksOfFirstSheet = async () => JSON.stringify((await pane.snapshot()).sheets[0]?.cells);
  await press('insertLinks');
  expect(await linksOfFirstSheet()).toMatch(TO_CLAUSES);
  await pane.page.evaluate(() => {
    window.kakuninHost.show('参照条項', 'Hidden');
  });
  await press('insertLinks');
  await pane.status
    .getByText(/シート「参照条項」は非表示のため、リンクは文書の公開ページ/)
    .waitFor();
  const hidden = await linksOfFirstSheet();
  expect(hidden).toMatch('https://');
  expect(hidden).not.toMatch(TO_CLAUSES);

  await pane.page.evaluate(() => {
    window.kakuninHost.protectStructure(true);
  });
  await press('removeLinks');
  await pane.status
    .getByText('ブックのシート構成が保護されているため、シート「参照条項」を取り除いていません。')
    .waitFor();
  await pane.page.evaluate(() => {
    window.kakuninHost.protectStructure(false);
  });
  await press('removeLinks');
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test('in an English Excel every name and count is English', async () => {
  const pane = await open(FAULTY, 'en');
  await pane.check();
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
  await pane.button(pane.names.insertLinks).click();
  await pane.button(pane.names.removeLinks).click();
  await pane.button(pane.names.showMarks).click();
  await pane.button(pane.names.clearMarks).click();
  await pane.button('日本語').click();
  await pane.button('シートを確認').waitFor();
}, 60_000);

test('a press before the pane is ready is not lost', async () => {
  const excel = await session.open({ workbook: FAULTY });
  const { page } = excel;
  const goOn = await holdBack(page, '**/pane/taskpane.*.js');
  await page.reload();
  const frame = await excel.pane();
  await frame.locator('#early-check').click();
  await frame.getByText('確認しています…').waitFor();
  goOn();
  const pane = new PanePage(page, frame);
  await pane.status.getByText(pane.names.counts).waitFor();
}, 60_000);

test('the ribbon checks, inserts links and shows marks, and shows the outcome in the pane', async () => {
  const pane = await open(FAULTY);
  await pane.button(pane.names.check).waitFor();
  await pane.frame.waitForFunction(() => document.querySelector('[role="status"]') !== null);
  for (const name of ['checkSheet', 'toggleLinks', 'toggleMarks', 'checkRow']) {
    await pane.page.evaluate((command) => window.kakuninHost.invokeCommand(command), name);
  }
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
  await pane.button(pane.names.removeLinks).waitFor();
  await pane.button(pane.names.clearMarks).waitFor();
}, 60_000);

test('without a checklist the ribbon says only that there is none, and writes nothing', async () => {
  const pane = await open('test/layouts/v02_filled_A.xlsx');
  await pane.button(pane.names.check).waitFor();
  await pane.frame.waitForFunction(() => document.querySelector('[role="status"]') !== null);
  await pane.page.evaluate(() => {
    window.kakuninHost.deleteSheet('チェックリスト');
  });
  const before = await pane.snapshot();
  for (const name of ['toggleLinks', 'toggleMarks', 'toggleLinks']) {
    await pane.page.evaluate((command) => window.kakuninHost.invokeCommand(command), name);
    await pane.status.getByText('探したシート').waitFor();
    const said = pane.status.getByText(/挿入しました|取り除きました|印を/);
    expect([name, await said.allTextContents()]).toEqual([name, []]);
  }
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test('marks of an earlier check are said to be so until they are renewed', async () => {
  const pane = await open(FAULTY);
  const stale = pane.frame.getByText('印は前の確認結果のものです。');
  await pane.check();
  await pane.button(pane.names.showMarks).click();
  await pane.button(pane.names.clearMarks).waitFor();
  expect(await stale.count()).toBe(0);
  const marked = await pane.snapshot();
  await pane.edit('D15', '▲');
  await stale.waitFor();
  await pane.edit('D15', '○');
  await stale.waitFor({ state: 'detached' });
  expect(await pane.snapshot()).toEqual(marked);
  await pane.edit('D15', '▲');
  await stale.waitFor();
  await pane.button(pane.names.showMarks).click();
  await stale.waitFor({ state: 'detached' });
}, 60_000);

test('each message gives way to the next, in one place', async () => {
  const pane = await open('test/layouts/v02_filled_A.xlsx');
  await pane.edit('D15', 'O');
  await pane.check();
  await pane.items.getByRole('button', { name: '「○」に直す' }).click();
  await pane.status.getByText('1か所を直しました。').waitFor();
  await pane.button('直したところを元に戻す').click();
  const undone = pane.status.getByText('直したところを元に戻しました。');
  await undone.waitFor();
  const first = pane.items.first();
  await first.getByRole('button', { name: '詳しく' }).click();
  await first.getByRole('button', { name: 'この指摘を無視する' }).click();
  await pane.page.keyboard.type('確認済み');
  await pane.page.keyboard.press('Enter');
  await pane.status.getByText('ほかに、無視した指摘が1件あります。').waitFor();
  expect(await undone.count()).toBe(0);
  await pane.button('差し戻し文をコピー').click();
  const copied = pane.frame.getByText('差し戻し文をコピーしました');
  await pane.status.getByText('差し戻し文をコピーしました').waitFor();
  expect(await copied.count()).toBe(1);
  await pane.check();
  await pane.status.getByText('確認し直しました。変わった点はありません。').waitFor();
  expect(await copied.count()).toBe(0);
  expect(await pane.frame.locator('[role="status"]').count()).toBe(1);
}, 60_000);
