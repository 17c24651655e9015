import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fill } from '../../src/i18n/fill.ts';
import { interfaceWords } from '../../src/i18n/ja/interface.ts';
import { lateWords } from '../../src/i18n/ja/late.ts';
import { withCopies } from '../aid/several-checklists.ts';
import { faultsOf, openNarrow } from './narrow-pane.ts';
import { oneExcelATest } from './one-excel.ts';
import { PanePage } from './pane-page.ts';

/** What the pane says before something happens, and of what nobody sees. */

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
/** Without the city's table of clauses: links need a sheet of Kakunin's own. */
const WITHOUT_TABLE = 'test/layouts/v16_extra_columns.xlsx';

const session = oneExcelATest();

async function open(workbook: string): Promise<PanePage> {
  const excel = await session.open({ workbook });
  const pane = new PanePage(excel.page, await excel.pane());
  await pane.status.waitFor();
  return pane;
}

/** Writes what the workbook keeps for Kakunin, and opens the pane anew. */
async function keep(pane: PanePage, kept: object): Promise<PanePage> {
  await pane.frame.evaluate(
    (text) =>
      new Promise<void>((resolve) => {
        const { settings } = Office.context.document;
        settings.set('kakunin', text);
        settings.saveAsync(() => {
          resolve();
        });
      }),
    JSON.stringify(kept),
  );
  await pane.frame.evaluate(() => {
    location.reload();
  });
  const again = new PanePage(pane.page, await session.excel().pane());
  await again.status.waitFor();
  return again;
}

test('the sheet of clauses is not removed before the pane has said what that means', async () => {
  const pane = await open(WITHOUT_TABLE);
  const warning = pane.frame.getByText(interfaceWords.links.sheetRemoval);
  await pane.check();
  expect(await warning.count()).toBe(0);
  await pane.button(pane.names.insertLinks).click();
  await warning.waitFor();
  await pane.button(pane.names.removeLinks).click();
  await warning.waitFor({ state: 'detached' });
}, 60_000);

test('what the workbook has kept is told when the pane opens, and what nobody understands breaks nothing', async () => {
  const finding = { rule: 'missing-answer', no: 5 };
  const pane = await keep(await open(FAULTY), {
    version: 1,
    declared: { 'personal-data': 'no', 'question-of-tomorrow': 'yes' },
    ignored: [
      { key: '["missing-answer",5]', reason: '確認済み', finding },
      { key: '[]', reason: '', finding: { rule: 'rule-of-tomorrow', no: 5 } },
      { key: 'not json', reason: '', finding: {} },
    ],
  });
  await pane.status
    .getByText('このブックに保存されている質問への答え1件と無視した指摘1件を使います。')
    .waitFor();
  await pane.check();
  expect(await pane.items.count()).toBeGreaterThan(0);
  await pane.frame.getByRole('button', { name: '無視した指摘（1件）' }).click();
  await pane.frame.getByText('理由：確認済み').waitFor();
}, 60_000);

test.each<[string, boolean]>([
  ['where Office forbids the newer way', true],
  ['as usual', false],
])(
  'the return letter is copied %s, and the focus stays',
  async (_, isForbidden) => {
    const pane = await open(FAULTY);
    await pane.check();
    if (isForbidden) {
      await pane.frame.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
      });
    }
    await pane.button(lateWords.letter.copy).focus();
    await pane.page.keyboard.press('Enter');
    const count = await pane.items.count();
    await pane.status.getByText(fill(interfaceWords.status.copiedAll, { count })).waitFor();
    expect(await pane.frame.evaluate(() => document.activeElement?.textContent)).toBe(
      lateWords.letter.copy,
    );
    // What is pasted is what was copied.
    await pane.frame.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await pane.page.keyboard.press('Control+V');
    const pasted = await pane.frame.locator('body > textarea').inputValue();
    expect(pasted).toContain(lateWords.letter.opening);
    expect(pasted.match(/^・/gm)).toHaveLength(await pane.items.count());
  },
  60_000,
);

test('where nothing may be copied the letter is shown, and follows what is found', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  await pane.frame.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('NotAllowedError'));
    Object.assign(document, { execCommand: () => false });
  });
  await pane.button(lateWords.letter.copy).click();
  const letter = pane.frame.getByRole('textbox', { name: lateWords.letter.text });
  const points = async () => (await letter.inputValue()).match(/^・/gm)?.length;
  const count = await pane.items.count();
  expect(await points()).toBe(count);
  await pane.edit('D14', '▲');
  await pane.items.and(pane.frame.locator('[data-cell="D14"]')).first().waitFor();
  expect(await points()).toBe(await pane.items.count());
}, 60_000);

test('「この行を確認」 shows what it counts, whatever is filtered away', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const wrong = pane.items.and(pane.frame.locator('[data-severity="error"]')).last();
  const cell = (await wrong.getAttribute('data-cell')) ?? '';
  const filter = pane.frame.getByRole('button', { name: /^エラー \d+件$/ });
  await filter.click();
  await wrong.waitFor({ state: 'detached' });
  await pane.page.locator(`[role="grid"] [data-cell="${cell}"]`).click();
  await pane.page.evaluate(() => window.kakuninHost.invokeCommand('checkRow'));
  await pane.items
    .and(pane.frame.locator(`[data-cell="${cell}"]`))
    .first()
    .waitFor();
  expect(await filter.getAttribute('aria-pressed')).toBe('true');
}, 60_000);

test('the help of the row that is asked about covers none of its findings', async () => {
  const pane = await open(FAULTY);
  await pane.check();
  const last = pane.items.last();
  const cell = (await last.getAttribute('data-cell')) ?? '';
  await pane.page.locator(`[role="grid"] [data-cell="${cell}"]`).click();
  await pane.page.evaluate(() => window.kakuninHost.invokeCommand('checkRow'));
  await pane.frame.getByText(lateWords.help.wording).waitFor();
  await pane.frame.waitForFunction(() => {
    const card = document.querySelector('[role="listitem"][aria-current]');
    const help = document.querySelector('.item-panel__panel');
    if (!card || !help) return false;
    return card.getBoundingClientRect().bottom <= help.getBoundingClientRect().top;
  });
}, 60_000);

test('with several checklists the row that is asked about is shown, and links and marks are said to be for all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kakunin-'));
  try {
    const file = join(folder, 'several.xlsx');
    writeFileSync(file, withCopies(FAULTY, { 事業者2: { D12: '▲' } }));
    const pane = await open(file);
    await pane.check();
    await pane.frame.getByText(interfaceWords.links.ofAllChecklists).waitFor();
    const picker = pane.frame.getByRole('combobox', { name: interfaceWords.picker.label });
    await picker.selectOption('チェックリスト');
    await pane.page.evaluate(() => {
      window.kakuninHost.select('事業者2!D12');
    });
    await pane.page.evaluate(() => window.kakuninHost.invokeCommand('checkRow'));
    await pane.status.getByText('No 1：エラー1件').waitFor();
    expect(await picker.locator('option:checked').textContent()).toBe(interfaceWords.picker.all);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test.each(['ja', 'en'] as const)(
  'in a low window what stands above the list scrolls away and nothing is out of reach, in %s',
  async (language) => {
    const look = {
      name: 'low',
      language,
      width: 320,
      context: { viewport: { width: 900, height: 450 } },
    };
    const opened = await openNarrow(session.browser(), look, { workbook: FAULTY });
    session.keep(opened.excel);
    const { pane } = opened;
    await pane.check();
    await pane.items.nth(2).getByRole('button').first().click();
    await pane.frame.locator('[role="listitem"][aria-current]').waitFor();
    await pane.frame.waitForFunction(() => {
      const top = document.querySelector('.pane__check')?.getBoundingClientRect();
      const card = document.querySelector('[aria-current]')?.getBoundingClientRect();
      const foot = document.querySelector('.pane__foot')?.getBoundingClientRect();
      if (!top || !card || !foot) return false;
      return top.bottom <= 0 && card.top >= 0 && card.top < foot.top && foot.bottom <= innerHeight;
    });
    expect(await faultsOf(pane.frame)).toEqual([]);
  },
  60_000,
);
