import { faultsOf, type Look, openNarrow } from './narrow-pane.ts';
import { oneExcelATest } from './one-excel.ts';
import type { PanePage } from './pane-page.ts';

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
/** Each theme, language and width once; test/full has all of them together. */
const LOOKS: readonly Look[] = [
  { name: 'light', context: { colorScheme: 'light' }, language: 'ja', width: 320 },
  { name: 'dark', context: { colorScheme: 'dark' }, language: 'en', width: 350 },
  {
    name: 'forced colours',
    context: { forcedColors: 'active', colorScheme: 'dark' },
    language: 'ja',
    width: 350,
  },
  { name: 'light', context: { colorScheme: 'light' }, language: 'en', width: 320 },
];
const PLAIN: Look = { name: 'plain', context: {}, language: 'ja', width: 350 };

const session = oneExcelATest({ areProblemsProvoked: true });

async function open(workbook: string, look: Look): Promise<PanePage> {
  const opened = await openNarrow(session.browser(), look, { workbook });
  session.keep(opened.excel);
  return opened.pane;
}

test.each(LOOKS)(
  '$name, $language, $width px: no fault in any state',
  async (look) => {
    const pane = await open(FAULTY, look);
    expect(['not started', await faultsOf(pane.frame)]).toEqual(['not started', []]);
    await pane.roundTripsOf(() => pane.check());
    expect(['found', await faultsOf(pane.frame)]).toEqual(['found', []]);

    await pane.button(pane.names.insertLinks).click();
    await pane.button(pane.names.removeLinks).waitFor();
    const closed = pane.frame.locator('[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    await pane.items.first().getByRole('button').first().click();
    await pane.frame.waitForFunction(
      () => document.querySelectorAll('fieldset, [role=radiogroup]').length > 0,
    );
    expect(['everything open', await faultsOf(pane.frame)]).toEqual(['everything open', []]);
  },
  90_000,
);

test('no checklist, and nothing found: no fault either', async () => {
  const without = await open('test/layouts/v02_filled_A.xlsx', { ...PLAIN, width: 320 });
  await without.roundTripsOf(() => without.check());
  expect(await faultsOf(without.frame)).toEqual([]);
  await without.page.evaluate(() => {
    window.kakuninHost.deleteSheet('チェックリスト');
  });
  await without.status.getByText('探したシート').waitFor();
  expect(await faultsOf(without.frame)).toEqual([]);
}, 60_000);

test('the pane can be used by the keyboard alone', async () => {
  const pane = await open(FAULTY, PLAIN);
  await pane.button(pane.names.check).focus();
  await pane.page.keyboard.press('Enter');
  await pane.status.getByText(pane.names.counts).waitFor();
  await pane.button('差し戻し文をコピー').waitFor();
  const reached = new Set<string>();
  for (let i = 0; i < 80; i += 1) {
    await pane.page.keyboard.press('Tab');
    const name = await pane.frame.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    );
    if (name) reached.add(name);
  }
  const { insertLinks, showMarks } = pane.names;
  for (const name of [insertLinks, showMarks, '次へ', '差し戻し文をコピー']) {
    expect([...reached]).toContain(name);
  }
  const goTo = pane.items.first().getByRole('button').first();
  await goTo.focus();
  await pane.page.keyboard.press('Space');
  const cell = await pane.items.first().getAttribute('data-cell');
  await pane.page
    .locator(`[role="grid"] [data-cell="${cell ?? ''}"][aria-selected="true"]`)
    .waitFor({ state: 'attached' });
}, 60_000);

test('there is one status and one list of findings, and its items are its children', async () => {
  const pane = await open(FAULTY, PLAIN);
  await pane.check();
  expect(await pane.frame.getByRole('status').count()).toBe(1);
  const list = pane.frame.getByRole('list', { name: pane.names.findings, exact: true });
  expect(await list.count()).toBe(1);
  const children = await list.evaluate((element) =>
    [...element.children].map((child) => child.getAttribute('role')),
  );
  expect(new Set(children)).toEqual(new Set(['listitem']));
}, 60_000);
