import { faultsOf, openNarrow } from './narrow-pane.ts';
import { oneExcelATest } from './one-excel.ts';
import type { PanePage } from './pane-page.ts';

/** Nothing to find in it, and No 11–17 left blank. */
const BLANK_SECTIONS = 'test/layouts/v03_filled_B.xlsx';
const FAULTY = 'test/fixtures/filled-with-faults.xlsx';

const session = oneExcelATest();

async function open(workbook: string): Promise<PanePage> {
  const look = { name: 'plain', context: {}, language: 'ja', width: 320 } as const;
  const opened = await openNarrow(session.browser(), look, { workbook });
  session.keep(opened.excel);
  return opened.pane;
}

test('"nothing found" says which answers it took for granted, until the user gives them', async () => {
  const pane = await open(BLANK_SECTIONS);
  await pane.check();
  const premises = pane.status.getByText('前提で確認しました。');
  expect(await premises.allTextContents()).toEqual([
    'No 11～16 は空欄です：個人情報を取り扱わない前提で確認しました。',
    'No 17 は空欄です：他事業者のサービスを含まない前提で確認しました。',
  ]);
  const tick = pane.status.locator('.status-line__finished');
  expect(await tick.count()).toBe(0);
  expect(await faultsOf(pane.frame)).toEqual([]);

  // The button leads to each question in turn; the arrow key answers it.
  const lead = pane.button('前提を確認する');
  for (const question of [/個人情報を扱いますか/, /他事業者のサービスを含みますか/]) {
    await lead.focus();
    await pane.page.keyboard.press('Enter');
    const radios = pane.frame.getByRole('radiogroup', { name: question });
    await radios.locator('input:focus').waitFor({ state: 'attached' });
    const before = await premises.count();
    await pane.page.keyboard.press('ArrowLeft');
    await radios.getByRole('radio', { name: 'いいえ', checked: true }).waitFor();
    await pane.frame.waitForFunction(
      (count) =>
        [...document.querySelectorAll('[role="status"] p')].filter((line) =>
          line.textContent.includes('前提で'),
        ).length < count,
      before,
    );
  }
  await tick.waitFor();
  expect(await lead.count()).toBe(0);
}, 60_000);

test('each step is said, leaves the focus on its button, and the next Tab and Enter lead to the card', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const count = await pane.items.count();
  const said = pane.frame.locator('nav [aria-live="polite"]');
  expect(await said.textContent()).toBe('');
  await pane.button('次へ').focus();
  const focused = () => pane.frame.evaluate(() => document.activeElement?.textContent);
  for (const n of [0, 1, 2]) {
    await pane.page.keyboard.press('Enter');
    const current = pane.items.nth(n).and(pane.frame.locator('[aria-current]'));
    await current.waitFor();
    const title = await current.locator('.finding-card__title').textContent();
    const severity = await current.locator('.finding-card__severity').textContent();
    const no = (await current.getAttribute('data-no')) ?? '';
    const item = no === '' ? '冒頭の記入欄' : `No ${no}`;
    expect(await said.textContent()).toBe(
      `${n + 1} / ${count}　${item}　${severity ?? ''}　${title ?? ''}`,
    );
    expect(await focused()).toBe('次へ');
  }
  expect(await pane.frame.getByRole('status').count()).toBe(1);
  await pane.page.keyboard.press('Tab');
  expect(await focused()).toBe('この指摘のカードへ');
  await pane.page.keyboard.press('Enter');
  const reached = await pane.frame.evaluate(() =>
    document.activeElement?.closest('[role="listitem"]')?.getAttribute('data-finding'),
  );
  expect(reached).toBe(await pane.items.nth(2).getAttribute('data-finding'));
  expect(await faultsOf(pane.frame)).toEqual([]);
}, 60_000);

test("a finding's example is of its very item, under the marks that it leaves open", async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const exampleOf = async (no: number) => {
    const card = pane.items.and(pane.frame.locator(`[data-no="${no}"]`));
    await card.getByRole('button', { name: '詳しく' }).click();
    const term = await card.locator('h4', { hasText: '例' }).textContent();
    return { term, lines: await card.locator('.example__line').allTextContents() };
  };
  const thin = await exampleOf(4);
  expect(thin).toEqual({ term: '記入例', lines: [expect.stringMatching(/^データベース/)] });
  const abroad = await exampleOf(2);
  expect(abroad.lines).toEqual([
    expect.stringMatching(/^×.*シンガポール/),
    expect.stringMatching(/^△.*ご相談/),
  ]);
  const blank = await exampleOf(5);
  expect(blank.lines.map(([sign]) => sign)).toEqual(['○', '×', '△']);
}, 60_000);
