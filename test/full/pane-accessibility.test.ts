import { fill } from '../../src/i18n/fill.ts';
import { interfaceWords as english } from '../../src/i18n/en/interface.ts';
import { lateWords as englishLate } from '../../src/i18n/en/late.ts';
import { interfaceWords as japanese } from '../../src/i18n/ja/interface.ts';
import { lateWords as japaneseLate } from '../../src/i18n/ja/late.ts';
import { faultsOf, type Look, openNarrow, prepareForAxe } from '../browser/narrow-pane.ts';
import { oneBrowser } from '../browser/one-browser.ts';
import type { ExcelOptions } from '../browser/open-excel.ts';
import type { PanePage } from '../browser/pane-page.ts';

/** Every state of the pane in every theme, language and width, looked at by axe. */

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
const CLEAN = 'test/layouts/v02_filled_A.xlsx';

const THEMES: readonly Pick<Look, 'name' | 'context'>[] = [
  { name: 'light', context: { colorScheme: 'light' } },
  { name: 'dark', context: { colorScheme: 'dark' } },
  { name: 'forced colours', context: { forcedColors: 'active', colorScheme: 'dark' } },
];
const LOOKS: readonly Look[] = THEMES.flatMap((theme) =>
  (['ja', 'en'] as const).flatMap((language) =>
    [320, 350].map((width) => ({ ...theme, language, width })),
  ),
);

const WORDS = {
  ja: { ...japanese, ...japaneseLate },
  en: { ...english, ...englishLate },
};

type Words = (typeof WORDS)['ja' | 'en'];

/** A state of the pane and the way to it. */
interface State {
  readonly name: string;
  readonly excel: ExcelOptions;
  readonly reach: (pane: PanePage, words: Words) => Promise<unknown>;
}

const press = (pane: PanePage, name: string) => pane.button(name).click();
const told = (pane: PanePage, words: string) => pane.status.getByText(words).waitFor();
const openAll = async (pane: PanePage) => {
  const closed = pane.frame.locator('[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
};
const ignoreFirst = async (pane: PanePage, { card, details }: Words) => {
  const first = pane.items.first();
  await first.getByRole('button', { name: card.details }).click();
  await first.getByRole('button', { name: details.ignore }).click();
  return first;
};

const STATES: readonly State[] = [
  { name: 'not started', excel: { workbook: FAULTY }, reach: () => Promise.resolve() },
  {
    name: 'checking, and slowly',
    excel: { workbook: FAULTY },
    reach: async (pane, { status }) => {
      await pane.page.evaluate(() => {
        window.kakuninHost.faults.delay = 30_000;
      });
      await press(pane, pane.names.check);
      await told(pane, status.waiting);
    },
  },
  { name: 'found', excel: { workbook: FAULTY }, reach: (pane) => pane.check() },
  {
    name: 'everything open, with links and marks',
    excel: { workbook: FAULTY },
    reach: async (pane, { status }) => {
      await pane.check();
      await press(pane, pane.names.insertLinks);
      await told(pane, status.linksInserted);
      await press(pane, pane.names.showMarks);
      await pane.button(pane.names.clearMarks).waitFor();
      await openAll(pane);
      await pane.items.first().getByRole('button').first().click();
      await pane.frame.getByRole('radiogroup').first().waitFor();
    },
  },
  {
    name: 'a reason asked for and missing',
    excel: { workbook: FAULTY },
    reach: async (pane, words) => {
      await pane.check();
      await ignoreFirst(pane, words);
      await pane.page.keyboard.press('Enter');
      await pane.frame.getByText(words.details.ignoreMissing).waitFor();
    },
  },
  {
    name: 'a finding set aside',
    excel: { workbook: FAULTY },
    reach: async (pane, words) => {
      await pane.check();
      await ignoreFirst(pane, words);
      await pane.page.keyboard.type('OK');
      await pane.page.keyboard.press('Enter');
      await pane.frame
        .getByRole('button', { name: fill(words.ignored.heading, { count: 1 }) })
        .click();
      await pane.button(words.ignored.restore).waitFor();
    },
  },
  {
    name: 'a fix made',
    excel: { workbook: CLEAN },
    reach: async (pane, { card }) => {
      await pane.edit('D15', 'O');
      await pane.check();
      await pane.items.getByRole('button', { name: fill(card.mend, { value: '○' }) }).click();
      await pane.button(card.undo).waitFor();
    },
  },
  {
    name: 'stopped half-way',
    excel: { workbook: FAULTY },
    reach: async (pane, { unfinished }) => {
      await pane.check();
      await pane.page.evaluate(() => {
        window.kakuninHost.faults.fail({ request: 2, code: 'GeneralException', afterActions: 60 });
      });
      await press(pane, pane.names.insertLinks);
      await told(pane, unfinished['insert-links']);
    },
  },
  {
    name: 'a read-only workbook',
    excel: { workbook: FAULTY, isReadOnly: true },
    reach: async (pane, { problems }) => {
      await pane.check();
      await press(pane, pane.names.insertLinks);
      await told(pane, problems['read-only']);
    },
  },
  {
    name: 'a protected workbook',
    excel: { workbook: 'test/layouts/v09_protected.xlsx' },
    reach: async (pane) => {
      await pane.check();
      await pane.roundTripsOf(() => press(pane, pane.names.insertLinks));
      await pane.roundTripsOf(() => press(pane, pane.names.showMarks));
    },
  },
  {
    name: 'nothing that must be mended',
    excel: { workbook: CLEAN },
    reach: (pane) => pane.check(),
  },
  {
    name: 'no checklist',
    excel: { workbook: CLEAN },
    reach: async (pane, { status }) => {
      await pane.page.evaluate(() => {
        window.kakuninHost.deleteSheet('回答例');
        window.kakuninHost.deleteSheet('チェックリスト');
      });
      await press(pane, pane.names.check);
      await told(pane, status.noChecklist);
    },
  },
];

const browser = oneBrowser();

describe.each(LOOKS)('$name, $language, $width px', (look) => {
  test.each(STATES)(
    '$name: no fault',
    async ({ excel: options, reach }) => {
      const { excel, pane } = await openNarrow(browser(), look, options);
      await reach(pane, WORDS[look.language]);
      const faults = await faultsOf(pane.frame);
      await excel.close();
      expect(faults).toEqual([]);
      expect(excel.problems).toEqual([]);
    },
    60_000,
  );

  test('outside Excel: no fault', async () => {
    const { excel } = await openNarrow(browser(), look, { workbook: FAULTY });
    // A tab of its own: office.js remembers Excel as long as a tab is open.
    const page = await excel.page.context().newPage();
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.goto(`${excel.url}taskpane.html?lang=${look.language}`);
    await page.waitForSelector('html[data-obstacle]');
    await prepareForAxe(page);
    const faults = await faultsOf(page);
    await excel.close();
    expect(faults).toEqual([]);
  }, 60_000);
});
