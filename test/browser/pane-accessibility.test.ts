import axe from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser } from './open-browser.ts';
import { type OpenExcel, openExcel } from './open-excel.ts';
import { PanePage } from './pane-page.ts';

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const LOOKS: [string, BrowserContextOptions, 'ja' | 'en', number][] = [
  ['light', { colorScheme: 'light' }, 'ja', 320],
  ['dark', { colorScheme: 'dark' }, 'en', 350],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }, 'ja', 350],
  ['light', { colorScheme: 'light' }, 'en', 320],
];

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

/** Opens Excel with a pane as narrow as asked. */
async function open(
  workbook: string,
  language: 'ja' | 'en',
  width: number,
  context: BrowserContextOptions,
): Promise<PanePage> {
  excel = await openExcel(browser, { workbook, language, context });
  await excel.page.addStyleTag({
    content: `iframe[title="Kakunin"] { position: fixed; inset: 0 auto 0 0; z-index: 9; height: 100vh; width: ${width}px !important; min-width: 0 !important; background: Canvas; }`,
  });
  const pane = new PanePage(excel.page, await excel.pane(), language);
  await pane.button(pane.names.check).waitFor();
  await pane.frame.evaluate(axe.source);
  return pane;
}

/** What axe finds wrong, one line each; and whether the page is wider than the pane. */
async function faults(pane: PanePage): Promise<string[]> {
  // Colours fade for a moment when a button is free again.
  await pane.frame.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  return pane.frame.evaluate(async (standards) => {
    // The script was put into the page when it was opened.
    const { axe: inPage } = window as unknown as { axe: Pick<typeof axe, 'run'> };
    const { violations } = await inPage.run(document, { runOnly: standards });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
      ...(scrollWidth > clientWidth
        ? [`wider than the pane: ${scrollWidth} > ${clientWidth}`]
        : []),
    ];
  }, STANDARDS);
}

test.each(LOOKS)(
  '%s, %j, %s, %i px: no fault in any state',
  async (_, context, language, width) => {
    const pane = await open(FAULTY, language, width, context);
    expect(['not started', await faults(pane)]).toEqual(['not started', []]);
    await pane.roundTripsOf(() => pane.check());
    expect(['found', await faults(pane)]).toEqual(['found', []]);

    await pane.button(pane.names.insertLinks).click();
    await pane.button(pane.names.removeLinks).waitFor();
    const closed = pane.frame.locator('[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    await pane.items.first().getByRole('button').first().click();
    await pane.frame.waitForFunction(
      () => document.querySelectorAll('fieldset, [role=radiogroup]').length > 0,
    );
    expect(['everything open', await faults(pane)]).toEqual(['everything open', []]);
  },
  90_000,
);

test('no checklist, and nothing found: no fault either', async () => {
  const without = await open('test/layouts/v02_filled_A.xlsx', 'ja', 320, {});
  await without.roundTripsOf(() => without.check());
  expect(await faults(without)).toEqual([]);
  await without.page.evaluate(() => {
    window.kakuninHost.deleteSheet('チェックリスト');
  });
  await without.status.getByText('探したシート').waitFor();
  expect(await faults(without)).toEqual([]);
}, 60_000);

test('the pane can be used by the keyboard alone', async () => {
  const pane = await open(FAULTY, 'ja', 350, {});
  await pane.button(pane.names.check).focus();
  await pane.page.keyboard.press('Enter');
  await pane.status.getByText(pane.names.counts).waitFor();
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
  for (const name of [insertLinks, showMarks, '次へ', '差し戻し文をコピー', 'English']) {
    if (name !== 'English') expect([...reached]).toContain(name);
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
  const pane = await open(FAULTY, 'ja', 350, {});
  await pane.check();
  expect(await pane.frame.getByRole('status').count()).toBe(1);
  const list = pane.frame.getByRole('list', { name: pane.names.findings, exact: true });
  expect(await list.count()).toBe(1);
  const children = await list.evaluate((element) =>
    [...element.children].map((child) => child.getAttribute('role')),
  );
  expect(new Set(children)).toEqual(new Set(['listitem']));
}, 60_000);
