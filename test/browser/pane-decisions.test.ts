import { interfaceWords } from '../../src/i18n/ja/interface.ts';
import { lateWords } from '../../src/i18n/ja/late.ts';
import { oneExcelATest } from './one-excel.ts';
import { PanePage } from './pane-page.ts';

/** What the user decides, where a colleague decides in the same workbook at the same time. */

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
const { card } = interfaceWords;
const { details, questions } = lateWords;

const session = oneExcelATest();

/** A checked workbook that keeps decisions. */
async function openKeeping(): Promise<PanePage> {
  const excel = await session.open({ workbook: FAULTY });
  const pane = new PanePage(excel.page, await excel.pane());
  await pane.check();
  await pane.frame.getByRole('button', { name: /^確認の前提/ }).click();
  await pane.frame.getByRole('checkbox', { name: questions.keep }).click();
  await pane.page.waitForFunction(() => 'kakunin' in window.kakuninHost.snapshot().settings);
  return pane;
}

/** What the colleague's pane saves: the settings of the workbook change, the copy that this pane holds does not. */
async function saveAsColleague(pane: PanePage, decisions: object): Promise<void> {
  const known = await pane.frame.evaluate(async (text) => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('kakunin', text);
      await context.sync();
    });
    return String(Office.context.document.settings.get('kakunin'));
  }, JSON.stringify(decisions));
  expect(known).not.toContain('電話で確認');
}

async function ignoreFirst(pane: PanePage, reason: string): Promise<void> {
  const first = pane.items.first();
  await first.getByRole('button', { name: card.details }).click();
  await first.getByRole('button', { name: details.ignore }).click();
  await first.getByRole('textbox', { name: details.ignoreReason }).fill(reason);
  await pane.page.keyboard.press('Enter');
  await pane.page.waitForFunction(
    (words) => window.kakuninHost.snapshot().settings['kakunin']?.includes(words),
    reason,
  );
}

test('what a colleague has kept meanwhile stays kept, is shown, and is judged by', async () => {
  const pane = await openKeeping();
  await saveAsColleague(pane, {
    version: 1,
    declared: { 'personal-data': 'no' },
    ignored: [
      {
        key: '["missing-answer",5]',
        reason: '電話で確認',
        finding: { rule: 'missing-answer', no: 5 },
      },
    ],
  });
  await ignoreFirst(pane, 'メールで確認');
  const kept = await pane.page.evaluate(() => window.kakuninHost.snapshot().settings['kakunin']);
  expect(JSON.parse(String(JSON.parse(String(kept))))).toMatchObject({
    declared: { 'personal-data': 'no' },
    ignored: [{ reason: '電話で確認' }, { reason: 'メールで確認' }],
  });

  await pane.frame.getByRole('button', { name: '無視した指摘（2件）' }).click();
  await pane.frame.getByText('理由：電話で確認').waitFor();
  await pane.frame.getByText('理由：メールで確認').waitFor();
  const answer = pane.frame.getByRole('radio', { name: questions.no });
  expect(await answer.and(pane.frame.locator(':checked')).count()).toBe(1);
  // The rows of a condition that does not hold should be blank.
  await pane.items
    .and(pane.frame.locator('[data-rule="conditional-section-should-be-blank"]'))
    .waitFor();
}, 60_000);

test('what the colleague has taken back does not come back', async () => {
  const pane = await openKeeping();
  await ignoreFirst(pane, 'メールで確認');
  await saveAsColleague(pane, { version: 1, declared: { 'other-vendors': 'yes' }, ignored: [] });
  await ignoreFirst(pane, '窓口で確認');
  const kept = await pane.page.evaluate(() => window.kakuninHost.snapshot().settings['kakunin']);
  expect(kept).toContain('other-vendors');
  expect(kept).not.toContain('メールで確認');
  await pane.frame.getByRole('button', { name: '無視した指摘（1件）' }).waitFor();
}, 60_000);
