import { gzipSync } from 'node:zlib';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { interfaceWords as japanese } from '../../src/i18n/ja/interface.ts';
import { holdBack } from './hold-back.ts';
import { oneExcelATest } from './one-excel.ts';
import { findingsOfCommandLine, PanePage } from './pane-page.ts';

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
const CLEAN = 'test/layouts/v02_filled_A.xlsx';
/** Scripts until the list is there, office.js apart, after gzip. */
const MOST_SCRIPT = 140_000;
/** Where nothing is found before sentences are weighed, all that Kakunin knows is needed for the first finding. */
const ALL_SCRIPT = 200_000;
const SAID = '暗号化は2027年4月に始める予定です。';
const NARROW =
  'iframe[title="Kakunin"] { position: fixed; inset: 0 auto 0 0; height: 100vh; width: 320px !important; min-width: 0 !important; }';

const session = oneExcelATest();

async function open(language: 'ja' | 'en', context: BrowserContextOptions = {}): Promise<PanePage> {
  const excel = await session.open({ workbook: FAULTY, language, context });
  const pane = new PanePage(excel.page, await excel.pane(), language);
  await pane.status.waitFor();
  return pane;
}

/** What is seen: every text with its place, and the button with its look. */
function picture(frame: Frame): Promise<unknown> {
  return frame.evaluate(() => {
    const seen = ['h1', '.pane-header__subtitle', '.pane__check', '.status-line__line', 'footer p'];
    return seen.flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const { color, backgroundColor, font } = getComputedStyle(element);
          const text = element.textContent.trim();
          return { text, x, y, width, height, color, backgroundColor, font };
        }),
    );
  });
}

test.each<['ja' | 'en', BrowserContextOptions]>([
  ['ja', { colorScheme: 'light' }],
  ['en', { colorScheme: 'dark' }],
  ['ja', { forcedColors: 'active' }],
])(
  'in %s, %j, nothing moves or changes when the shell becomes the pane',
  async (language, context) => {
    const { page } = await open(language, context);
    const goOn = await holdBack(page, '**/pane/taskpane.*.js');
    await page.reload();
    await page.addStyleTag({ content: NARROW });
    const frame = await session.excel().pane();
    await frame.locator('#early-check').waitFor();
    const shell = await picture(frame);
    goOn();
    await frame.getByRole('status').waitFor();
    expect(await picture(frame)).toEqual(shell);
    expect(shell).toHaveLength(6);
  },
  60_000,
);

test('an address with a lone % is no obstacle: the page speaks as it asks, and no press is lost', async () => {
  const { page } = await open('ja');
  let goOn = () => {};
  const isPressed = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/pane/taskpane.*.js', async (route) => {
    await isPressed;
    await route.continue();
  });
  const frame = await session.excel().pane();
  const address = frame.url().replace('?', '?x=%&lang=en&');
  await frame.goto(address, { waitUntil: 'commit' });
  await frame.getByRole('heading', { name: 'Kakunin' }).waitFor();
  await frame.locator('#early-check').click();
  await frame.getByText('Checking…').waitFor();
  goOn();
  const pane = new PanePage(page, frame, 'en');
  await pane.status.getByText(pane.names.counts).waitFor();
  expect(new URL(frame.url()).search).toContain('x=%&');
}, 60_000);

test('the page sets every token that its styles use, and follows Office where it names a theme', async () => {
  const pane = await open('ja');
  await pane.check();
  for (const name of ['詳しく', 'この指摘を無視する']) {
    await pane.items.first().getByRole('button', { name }).click();
  }
  await pane.frame.getByRole('button', { name: /^確認の前提/ }).waitFor();
  await pane.frame.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('.disclosure__button')) each.click();
  });
  await pane.frame.getByRole('radio').first().waitFor();
  const tokens = await pane.frame.evaluate(() => {
    const texts = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map(({ cssText }) => cssText),
    );
    const used = texts.join('\n').matchAll(/var\((--[a-z]+[A-Z]\w*)\)/g);
    const root = getComputedStyle(document.documentElement);
    return [...new Set(Array.from(used, ([, name]) => name ?? ''))].map((name) => [
      name,
      root.getPropertyValue(name),
    ]);
  });
  expect(tokens.length).toBeGreaterThan(80);
  expect(tokens.filter(([, value]) => value === '')).toEqual([]);

  const ground = (appearance: string) =>
    pane.frame.evaluate((name) => {
      document.documentElement.dataset['appearance'] = name;
      const ground = getComputedStyle(document.documentElement);
      return ground.getPropertyValue('--colorNeutralBackground1');
    }, appearance);
  expect(await ground('dark')).toBe(webDarkTheme.colorNeutralBackground1);
  expect(await ground('light')).toBe(webLightTheme.colorNeutralBackground1);
}, 60_000);

test("Fluent's components are fetched when they are needed, and not before", async () => {
  const pane = await open('ja');
  await pane.check();
  const isFluentThere = () =>
    pane.frame.evaluate(() => document.querySelector('[class*="fui-Fluent"]') !== null);
  const scripts = () =>
    pane.frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(await isFluentThere()).toBe(false);
  expect((await scripts()).filter((name) => name.includes('fluentui'))).toEqual([]);
  await pane.items.first().getByRole('button', { name: '詳しく' }).click();
  await pane.items.first().getByRole('link').first().waitFor();
  expect(await isFluentThere()).toBe(true);
}, 60_000);

test.each<[string, string, string | null, number]>([
  ['with faults of every kind', FAULTY, null, MOST_SCRIPT],
  ['that is still blank', 'test/layouts/v01_official_blank.xlsx', null, MOST_SCRIPT],
  ['saved by another program', 'test/layouts/v29_libreoffice_resaved.xlsx', null, MOST_SCRIPT],
  ['whose only fault is a thin text', CLEAN, '対応済み', MOST_SCRIPT],
  ['whose only fault is a text left to fill in', CLEAN, '〇〇株式会社', MOST_SCRIPT],
  ['whose only fault is what a sentence says', CLEAN, SAID, ALL_SCRIPT],
])(
  'the list of a form %s is there with few scripts, and so is what is found first',
  async (_, workbook, rationale, most) => {
    const pane = await openToMeasure(workbook);
    if (rationale !== null) await writeRationale(pane, rationale);
    await pane.check();
    const list = await scriptsBefore(pane, 'list');
    const finding = await scriptsBefore(pane, 'finding');
    console.log(`${told(list)}; until the first finding ${told(finding)}`);
    expect(await pane.items.count()).toBeGreaterThan(0);
    expect(list.size).toBeGreaterThan(1);
    expect(sum(list)).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(sum(finding)).toBeLessThanOrEqual(most);
    if (rationale === null) expect(await pane.findings()).toEqual(findingsOfCommandLine(workbook));
  },
  60_000,
);

test('a list that is there before the texts are judged says that more may come', async () => {
  const pane = await openToMeasure(CLEAN);
  await writeRationale(pane, SAID);
  const goOn = await holdBack(pane.page, '**/pane/sentences.*.js');
  await pane.button(pane.names.check).click();
  await pane.status.getByText(japanese.status.readingTexts).waitFor();
  expect(await pane.list.getAttribute('aria-busy')).toBe('true');
  expect(await pane.items.count()).toBe(0);
  goOn();
  await pane.items.first().waitFor();
  await pane.status.getByText(pane.names.counts).waitFor();
  expect(await pane.list.getAttribute('aria-busy')).toBe('false');
}, 60_000);

/** Opens a pane that marks when the list and its first finding are there. */
async function openToMeasure(workbook: string): Promise<PanePage> {
  const excel = await session.open({ workbook });
  const { page } = excel;
  await page.addInitScript(() => {
    const awaited = new Map([
      ['list', '[role="list"]'],
      ['finding', '[role="listitem"]'],
    ]);
    new MutationObserver(() => {
      for (const [name, selector] of awaited) {
        if (!document.querySelector(selector)) continue;
        performance.mark(name);
        awaited.delete(name);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const pane = new PanePage(page, await excel.pane());
  await pane.button(pane.names.check).waitFor();
  return pane;
}

async function writeRationale({ page }: PanePage, rationale: string): Promise<void> {
  await page.evaluate((text) => {
    window.kakuninHost.write('チェックリスト!E15', [[text]]);
  }, rationale);
}

/** The pane's own scripts asked for before a mark, each with its bytes after gzip. */
async function scriptsBefore(
  { frame, page }: PanePage,
  mark: 'list' | 'finding',
): Promise<Map<string, number>> {
  const asked = await frame.evaluate((marked) => {
    const [first] = performance.getEntriesByName(marked);
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (first?.startTime ?? 0))
      .map(({ name }) => new URL(name).pathname);
  }, mark);
  const own = asked.filter((path) => path.startsWith('/pane/'));
  return new Map(
    await Promise.all(own.map(async (path) => [path, await gzippedSize(page, path)] as const)),
  );
}

function sum(sizes: ReadonlyMap<string, number>): number {
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

function told(sizes: ReadonlyMap<string, number>): string {
  return `${[...sizes].map(([path, size]) => `${path} ${size}`).join(', ')}; together ${sum(sizes)}`;
}

/** How many bytes a script has that the page was served, after gzip. */
async function gzippedSize(page: Page, path: string): Promise<number> {
  const response = await page.request.get(new URL(path, page.url()).href);
  expect(response.ok()).toBe(true);
  return gzipSync(await response.body(), { level: 9 }).length;
}
