import { oneExcelATest } from './one-excel.ts';
import { PanePage } from './pane-page.ts';

const FILLED = 'test/layouts/v02_filled_A.xlsx';

const session = oneExcelATest();

async function open(workbook = FILLED): Promise<PanePage> {
  const excel = await session.open({ workbook });
  return new PanePage(excel.page, await excel.pane(), 'ja');
}

async function write(pane: PanePage, cells: Readonly<Record<string, string>>): Promise<void> {
  await pane.page.evaluate((texts) => {
    for (const [place, text] of Object.entries(texts)) window.kakuninHost.write(place, [[text]]);
  }, cells);
}

function addSheet(pane: PanePage, name: string): Promise<void> {
  return pane.page.evaluate((sheet) => {
    window.kakuninHost.addSheet(sheet);
  }, name);
}

describe('a workbook that Excel does not give in one piece', () => {
  test('a stray cell in the last row costs a few requests, at each check and after an edit', async () => {
    const pane = await open();
    await pane.check();
    const found = await pane.findings();
    await addSheet(pane, '大');
    await write(pane, { '大!A1': 'a', '大!C30000': 'b', '大!A1048576': 'c', '大!XFD7': 'd' });
    await pane.page.waitForTimeout(3_000);

    expect(await pane.roundTripsOf(() => pane.check())).toBeLessThan(20);
    expect(await pane.findings()).toEqual(found);
    expect(await pane.roundTripsOf(() => write(pane, { '大!B2': 'e' }))).toBeLessThan(20);
    expect(await pane.findings()).toEqual(found);
  }, 60_000);

  test('a re-check that somebody overtakes reads no further', async () => {
    const pane = await open('test/fixtures/filled-with-faults.xlsx');
    await pane.check();
    await addSheet(pane, '大');
    await pane.page.evaluate(() => {
      const line = Array.from({ length: 20 }, (_, i) => i);
      window.kakuninHost.write('大!XFD1048576', [['a']]);
      window.kakuninHost.write(
        '大!A1:T3000',
        Array.from({ length: 3_000 }, () => line),
      );
    });
    await pane.page.waitForTimeout(4_000);
    const whole = await pane.roundTripsOf(() => write(pane, { '大!A1': 'b' }));
    expect(whole).toBeGreaterThan(20);

    await pane.page.evaluate(() => {
      window.kakuninHost.faults.delay = 100;
    });
    const total = await pane.roundTripsOf(async () => {
      const before = await pane.requestCount();
      await write(pane, { '大!A1': 'c' });
      while ((await pane.requestsSince(before)).length < whole / 2) {
        await pane.page.waitForTimeout(50);
      }
      await pane.items.first().getByRole('button').first().click();
    });
    await pane.page.evaluate(() => {
      window.kakuninHost.faults.clear();
    });
    expect(total).toBeGreaterThan(whole);
    expect(total).toBeLessThan(1.8 * whole);
  }, 60_000);

  test('a sheet that is beyond all measure is named as not read, and the others are checked', async () => {
    const pane = await open();
    await pane.check();
    const found = await pane.findings();
    await addSheet(pane, '大');
    await pane.page.evaluate(() => {
      for (let row = 1; row <= 700; row += 1)
        window.kakuninHost.write(`大!C${row * 1_400}`, [[row]]);
      window.kakuninHost.write('大!A1', [['a']]);
    });
    await pane.check();
    await pane.status.getByText('シート「大」は、').waitFor();
    expect(await pane.findings()).toEqual(found);
  }, 60_000);

  test('merged areas are read however many there are', async () => {
    const pane = await open();
    await pane.check();
    const found = await pane.findings();
    await addSheet(pane, '結合');
    await pane.frame.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('結合');
        for (let row = 1; row <= 600; row += 1) sheet.getRange(`A${row}:B${row}`).merge();
        sheet.getRange('A1:A600').values = Array.from({ length: 600 }, (_, i) => [i]);
        await context.sync();
      });
    });
    expect(await pane.roundTripsOf(() => pane.check())).toBeLessThan(16);
    expect(await pane.findings()).toEqual(found);
  }, 60_000);
});

describe('what is selected in the sheet is shown in the pane', () => {
  const shown = (pane: PanePage) => pane.frame.getByRole('button', { name: /^選択中/ });
  const select = (pane: PanePage, place: string) =>
    pane.page.evaluate((at) => {
      window.kakuninHost.select(at);
    }, place);

  test('at a check, without a request of its own', async () => {
    const pane = await open();
    await select(pane, 'チェックリスト!D16');
    expect(await pane.roundTripsOf(() => pane.check())).toBe(2);
    expect(await shown(pane).innerText()).toContain('No 5');
  }, 60_000);

  test('whole rows too', async () => {
    const pane = await open();
    await pane.check();
    await select(pane, 'チェックリスト!D16');
    await shown(pane).getByText('No 5').waitFor();
    await select(pane, 'チェックリスト!18:18');
    await shown(pane).getByText('No 7').waitFor();
  }, 60_000);

  test('another sheet that comes to the front by its tab', async () => {
    const pane = await open();
    await select(pane, 'チェックリスト!D16');
    await pane.check();
    await shown(pane).getByText('No 5').waitFor();
    await pane.page.getByRole('tab').nth(1).click();
    await shown(pane).waitFor({ state: 'detached' });
    await pane.page.getByRole('tab').nth(0).click();
    await shown(pane).getByText('No 5').waitFor();
  }, 60_000);

  test('where a chart is selected the check does without', async () => {
    const pane = await open();
    await pane.page.evaluate(() => {
      window.kakuninHost.faults.fail({ request: 2, code: 'InvalidSelection' });
    });
    await pane.check();
  }, 60_000);
});

test('what was refused because of a protection is not said any more once it is taken off', async () => {
  const pane = await open('test/layouts/v09_protected.xlsx');
  await pane.check();
  await pane.roundTripsOf(() => pane.button(pane.names.insertLinks).click());
  const refusal = pane.frame.getByText(/は保護されているため、リンクを入れていません/);
  await refusal.waitFor();
  await pane.page.evaluate(() => {
    const { sheets } = window.kakuninHost.snapshot();
    for (const { name, protection } of sheets)
      if (protection) window.kakuninHost.protect(name, null);
  });
  await refusal.waitFor({ state: 'detached' });
  await pane.roundTripsOf(() => pane.button(pane.names.insertLinks).click());
  await pane.status.getByText('参照リンクを挿入しました。').waitFor();
}, 60_000);
