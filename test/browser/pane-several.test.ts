import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Overwritten, withCopies } from '../aid/several-checklists.ts';
import { oneExcelATest } from './one-excel.ts';
import { findingsOfCommandLine, PanePage } from './pane-page.ts';

/** Books with several checklists, as a reviewer gets them who gathers many vendors' forms in one. */

const FAULTY = 'test/fixtures/filled-with-faults.xlsx';

let folder: string;
const session = oneExcelATest();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kakunin-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A book with so many checklists. */
function book(count: number): string {
  const copies = Array.from({ length: count - 1 }, (_, i) => {
    // Each vendor has a fault of its own.
    const overwritten: Overwritten = { [`D${12 + (i % 4)}`]: '▲', D16: '○' };
    return [`事業者${i + 2}`, overwritten] as const;
  });
  const file = join(folder, `${count}.xlsx`);
  writeFileSync(file, withCopies(FAULTY, Object.fromEntries(copies)));
  return file;
}

async function open(workbook: string): Promise<PanePage> {
  const excel = await session.open({ workbook });
  return new PanePage(excel.page, await excel.pane());
}

test.each([2, 32])(
  'with %i checklists the list is what the command line finds, in as many round trips as with one',
  async (count) => {
    const workbook = book(count);
    const pane = await open(workbook);
    const before = await pane.snapshot();
    expect(await pane.roundTripsOf(() => pane.check())).toBe(2);
    expect(await pane.findings()).toEqual(findingsOfCommandLine(workbook));

    const press = (name: string) => () => pane.button(name).click();
    const { insertLinks, removeLinks, showMarks, clearMarks } = pane.names;
    expect(await pane.roundTripsOf(press(insertLinks))).toBe(2);
    expect(await pane.roundTripsOf(press(showMarks))).toBe(2);
    const marked = await pane.page.evaluate(() => {
      const { sheets } = window.kakuninHost.snapshot();
      const isLinked = (cell: object) => 'link' in cell && cell.link !== null;
      return sheets
        .filter(({ conditionalFormats, cells }) => {
          return conditionalFormats.length > 0 && Object.values(cells).some(isLinked);
        })
        .map(({ name }) => name);
    });
    expect(marked).toHaveLength(count);
    expect(await pane.findings()).toEqual(findingsOfCommandLine(workbook));
    expect(await pane.roundTripsOf(press(clearMarks))).toBe(2);
    expect(await pane.roundTripsOf(press(removeLinks))).toBe(2);
    expect(await pane.snapshot()).toEqual(before);
  },
  120_000,
);

test('the picker starts with all, shows one checklist when asked, and all again', async () => {
  const pane = await open(book(2));
  await pane.check();
  const all = await pane.findings();
  const picker = pane.frame.getByRole('combobox', { name: 'チェックリスト' });
  expect(await picker.locator('option:checked').textContent()).toBe('すべて');
  expect(await picker.locator('option').allTextContents()).toEqual([
    'すべて',
    'チェックリスト',
    '事業者2',
  ]);
  await picker.selectOption('チェックリスト');
  expect(await pane.findings()).toEqual(findingsOfCommandLine(FAULTY));
  await picker.selectOption('事業者2');
  const second = await pane.findings();
  expect(second).toContainEqual(expect.stringMatching(/^unknown-answer-symbol error 1 D12$/));
  expect([...second, ...findingsOfCommandLine(FAULTY)].sort()).toEqual(all);
  await picker.selectOption('すべて');
  expect(await pane.findings()).toEqual(all);
}, 60_000);

test('a finding of another sheet leads there, and an edit there is followed', async () => {
  const pane = await open(book(2));
  await pane.check();
  const wrong = pane.items.and(pane.frame.locator('[data-rule="unknown-answer-symbol"]')).last();
  await wrong.getByRole('button', { name: /シート「事業者2」のセルへ移動/ }).click();
  await pane.page.getByRole('grid', { name: '事業者2' }).waitFor();
  const count = await pane.items.count();
  expect(await pane.roundTripsOf(() => pane.edit('D12', '○'))).toBe(1);
  expect(await pane.items.count()).toBe(count - 1);
}, 60_000);
