import { readdirSync } from 'node:fs';
import type { Route } from 'playwright-core';
import { interfaceWords as english } from '../../src/i18n/en/interface.ts';
import { interfaceWords as japanese } from '../../src/i18n/ja/interface.ts';
import { lateWords } from '../../src/i18n/ja/late.ts';
import type { ExcelOptions } from './open-excel.ts';
import { oneExcelATest } from './one-excel.ts';
import { findingsOfCommandLine, PanePage } from './pane-page.ts';

/** The pane where some of its scripts do not come: no network, or a newer version has taken their place. */

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
const LATE_SCRIPTS = /\/pane\/(?!taskpane\.)[^/]+\.js$/;

const session = oneExcelATest({ areProblemsProvoked: true });

async function open(options: Partial<ExcelOptions> = {}): Promise<PanePage> {
  const excel = await session.open({ workbook: FAULTY, ...options });
  const pane = new PanePage(excel.page, await excel.pane());
  await pane.status.waitFor();
  return pane;
}

const refuse = (route: Route) => route.abort();

/** The way to what is fetched only when it is asked for, and what shows that it is there. */
const PARTS: readonly {
  readonly name: string;
  readonly press: (pane: PanePage) => Promise<unknown>;
  readonly shows: string;
}[] = [
  {
    name: 'the details of a finding',
    press: (pane) => pane.items.first().getByRole('button', { name: '詳しく' }).click(),
    shows: lateWords.details.why,
  },
  {
    name: 'the progress by section',
    press: (pane) => pane.frame.getByRole('button', { name: /^回答の状況/ }).click(),
    shows: '個人情報を扱う場合',
  },
  {
    name: 'the questions',
    press: (pane) => pane.button(lateWords.questions.heading).click(),
    shows: lateWords.questions.intro,
  },
  {
    name: 'where links lead',
    press: (pane) => pane.button(lateWords.linkTarget.heading).click(),
    shows: lateWords.linkTarget.autoHint,
  },
  {
    name: 'the clauses',
    press: (pane) => pane.button(japanese.links.clauses).click(),
    shows: 'ISMAP 7.2.2',
  },
  {
    name: 'the selected item',
    press: (pane) => pane.frame.getByRole('button', { name: /^選択中：/ }).click(),
    shows: lateWords.help.lookedAt,
  },
];

test.each(PARTS)(
  '$name: a script that does not come is told in its place, and asked for again by a press',
  async ({ press, shows }) => {
    const pane = await open();
    await pane.check();
    const before = await pane.findings();
    await pane.button(lateWords.letter.copy).waitFor();
    await pane.page.locator('[role="grid"] [data-cell="D16"]').click();
    await pane.frame.getByRole('button', { name: /^選択中：/ }).waitFor();
    await pane.page.route(LATE_SCRIPTS, refuse);
    await press(pane);
    const again = pane.button(japanese.notShown.again);
    await again.click();
    await pane.frame.getByText(japanese.notShown.text).waitFor();
    expect(await pane.findings()).toEqual(before);

    await pane.page.unroute(LATE_SCRIPTS, refuse);
    await again.focus();
    await pane.page.keyboard.press('Enter');
    await pane.frame.getByText(shows).first().waitFor();
    expect(await again.count()).toBe(0);
    expect(await pane.frame.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  },
  60_000,
);

test('a list whose rest does not come is there all the same, and the rest at the next press', async () => {
  const pane = await open();
  const rest = /\/pane\/after-list/;
  await pane.page.route(rest, refuse);
  await pane.check();
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
  await pane.frame.getByText(japanese.notShown.text).waitFor();
  await pane.page.unroute(rest, refuse);
  await pane.button(japanese.notShown.again).click();
  await pane.button(lateWords.letter.copy).waitFor();
}, 60_000);

test('a check, links and marks whose scripts do not come are told, and work when pressed again', async () => {
  const pane = await open();
  await pane.page.route(LATE_SCRIPTS, refuse);
  await pane.button(pane.names.check).click();
  await pane.status.getByText(japanese.problems['not-fetched']).waitFor();
  await pane.page.unroute(LATE_SCRIPTS, refuse);
  await pane.check();
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));

  const before = await pane.snapshot();
  for (const [press, done] of [
    [pane.names.insertLinks, japanese.status.linksInserted],
    [pane.names.removeLinks, japanese.status.linksRemoved],
    [pane.names.showMarks, 'か所に印を付けました。'],
    [pane.names.clearMarks, japanese.status.marksCleared],
  ] as const) {
    await pane.page.route(LATE_SCRIPTS, refuse);
    await pane.button(press).click();
    const hasFailed = pane.status.locator('[data-tone="error"]');
    // What was fetched for one of them serves another.
    await hasFailed.or(pane.status.getByText(done)).first().waitFor();
    await pane.page.unroute(LATE_SCRIPTS, refuse);
    if ((await hasFailed.count()) > 0) await pane.button(press).click();
    await pane.status.getByText(done).waitFor();
  }
  expect(await pane.snapshot()).toEqual(before);
}, 60_000);

test.each([
  ['of its words', /\/pane\/ja\./],
  ['that draws it', /\/pane\/taskpane\./],
])(
  'without the script %s the page says so, the ribbon does not wait, and it can be loaded again',
  async (_, scripts) => {
    const excel = await session.open({ workbook: FAULTY });
    const { page } = excel;
    await page.route(scripts, refuse);
    await page.reload();
    let frame = await excel.pane();
    const told = frame.getByText(/「確認」の一部を読み込めませんでした/);
    await told.waitFor();
    expect(await frame.getByText('確認しています…').isVisible()).toBe(false);
    if (scripts.source.includes('ja')) {
      await page.evaluate(() => window.kakuninHost.invokeCommand('checkSheet'));
    }

    // With no network at all the page stays: it would give way to the browser's own.
    const everything = /taskpane\.html/;
    await page.route(everything, refuse);
    const again = frame.getByRole('button', { name: '読み込み直す' });
    await again.click();
    await page.waitForTimeout(300);
    expect(await told.isVisible()).toBe(true);

    await page.unroute(everything, refuse);
    await page.unroute(scripts, refuse);
    await again.focus();
    await page.keyboard.press('Enter');
    await told.waitFor({ state: 'detached' });
    frame = await excel.pane();
    await new PanePage(page, frame).check();
  },
  60_000,
);

test('a language that cannot be fetched is told, and there at the next press', async () => {
  const pane = await open();
  const scripts = /\/pane\/en\./;
  await pane.page.route(scripts, refuse);
  await pane.button(japanese.otherLanguage).click();
  await pane.frame.getByText(japanese.otherLanguageFailed).waitFor();
  await pane.page.unroute(scripts, refuse);
  await pane.button(japanese.otherLanguage).click();
  await pane.button(english.check).waitFor();
  expect(await pane.frame.getByRole('alert').count()).toBe(0);
}, 60_000);

test('a while after the first list everything has been fetched: nothing needs the network any more', async () => {
  const pane = await open({ areWaitsShort: true });
  await pane.check();
  const scripts = readdirSync('dist/pane').filter((name) => name.endsWith('.js'));
  const missing = async () => {
    const fetched = await pane.frame.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    return scripts.filter((script) => !fetched.some((name) => name.endsWith(`/${script}`)));
  };
  for (let waited = 0; waited < 20_000 && (await missing()).length > 0; waited += 100) {
    await pane.page.waitForTimeout(100);
  }
  expect(await missing()).toEqual([]);
  await pane.page.locator('[role="grid"] [data-cell="D16"]').click();
  await pane.page.route(/\/pane\//, refuse);
  for (const { press, shows } of PARTS) {
    await press(pane);
    await pane.frame.getByText(shows).first().waitFor();
  }
  await pane.button(japanese.otherLanguage).click();
  await pane.button(english.insertLinks).click();
  await pane.frame.getByText(english.status.linksInserted).waitFor();
}, 60_000);

test('a fault in drawing leaves no empty page, and the pane can be loaded again', async () => {
  const pane = await open();
  await pane.check();
  await pane.frame.evaluate(() => {
    Array.prototype.toSorted = () => {
      throw new Error('Something that nobody thought of.');
    };
  });
  await pane.items.first().getByRole('button').first().click();
  await pane.frame.getByText(japanese.broken.text).waitFor();
  await pane.page.evaluate(() => window.kakuninHost.invokeCommand('checkSheet'));
  await pane.button(japanese.broken.reload).click();
  await pane.button(pane.names.check).waitFor();
  await pane.check();
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
}, 60_000);
