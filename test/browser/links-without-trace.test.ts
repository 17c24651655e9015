import { oneExcelATest } from './one-excel.ts';
import { PanePage } from './pane-page.ts';

const FILLED = 'test/layouts/v02_filled_A.xlsx';

const session = oneExcelATest();

async function open(): Promise<PanePage> {
  const excel = await session.open({ workbook: FILLED });
  return new PanePage(excel.page, await excel.pane(), 'ja');
}

/** Presses the button, and gives how many requests that took. */
function press(pane: PanePage, name: 'insertLinks' | 'removeLinks'): Promise<number> {
  return pane.roundTripsOf(() => pane.button(pane.names[name]).click());
}

function columnsOf(pane: PanePage): Promise<string> {
  return pane.page.evaluate(() => JSON.stringify(window.kakuninHost.snapshot().sheets[0]?.columns));
}

/** What somebody does in the sheet 「チェックリスト」. */
interface Deed {
  readonly paint?: Readonly<Record<string, string>>;
  readonly write?: Readonly<Record<string, string>>;
  readonly shift?: readonly [string, 'ColumnInserted' | 'ColumnDeleted'];
}

function act(pane: PanePage, deed: Deed): Promise<void> {
  return pane.page.evaluate(({ paint = {}, write = {}, shift }) => {
    const at = (place: string) => `チェックリスト!${place}`;
    for (const [place, fill] of Object.entries(paint)) window.kakuninHost.paint(at(place), fill);
    for (const [place, text] of Object.entries(write))
      window.kakuninHost.write(at(place), [[text]]);
    if (shift) window.kakuninHost.shift(at(shift[0]), shift[1]);
  }, deed);
}

test.each<{ name: string; before: Deed }>([
  {
    name: 'columns near and far have looks of their own',
    before: { paint: { 'J12:J14': '#00FF00', AC12: '#00FFFF' } },
  },
  {
    name: 'the gap beside the table is narrower than the block',
    before: { paint: { 'H12:H14': '#00FF00', AZ40: '#00FFFF' } },
  },
  { name: 'whole columns are painted', before: { paint: { 'F:I': '#FFFF00' } } },
  { name: 'whole columns go on looking so', before: { paint: { 'F:BZ': '#FFF8E0' } } },
  {
    name: 'a row is painted as far as anybody looks',
    before: { paint: { 'F12:AZ12': '#FFFF00' } },
  },
  { name: 'something stands at the far edge', before: { write: { XFD1: 'x', AZ1048576: 'y' } } },
])(
  'links go without a trace where $name',
  async ({ before }) => {
    const pane = await open();
    await act(pane, before);
    await pane.check();
    const untouched = await pane.snapshot();
    await press(pane, 'insertLinks');
    // The links are as wide as their texts, wherever they stand.
    expect(await columnsOf(pane)).toContain('138.75');
    await press(pane, 'removeLinks');
    expect(await pane.snapshot()).toEqual(untouched);
  },
  60_000,
);

test('links that are put in again after they were taken away are as wide as the first time', async () => {
  const pane = await open();
  await pane.check();
  const untouched = await pane.snapshot();
  expect(await press(pane, 'insertLinks')).toBe(2);
  const linked = await pane.snapshot();
  expect(await press(pane, 'removeLinks')).toBe(2);
  expect(await press(pane, 'insertLinks')).toBe(2);
  expect(await pane.snapshot()).toEqual(linked);
  expect(await press(pane, 'removeLinks')).toBe(2);
  expect(await pane.snapshot()).toEqual(untouched);
}, 60_000);

test('links come and go while another sheet is in front', async () => {
  const pane = await open();
  await pane.check();
  const untouched = await pane.snapshot();
  await pane.page.evaluate(() => {
    window.kakuninHost.addSheet('別のシート');
    window.kakuninHost.select('別のシート!B2');
  });
  await pane.page.waitForTimeout(1_500);
  expect(await press(pane, 'insertLinks')).toBe(2);
  expect(await pane.hasProblem()).toBe(false);
  expect(await columnsOf(pane)).toContain('138.75');
  expect(await press(pane, 'removeLinks')).toBe(2);
  expect((await pane.snapshot()).sheets[0]).toEqual(untouched.sheets[0]);
}, 60_000);

test('an Excel table does not grow over the links, and nothing is left where they were', async () => {
  const pane = await open();
  await pane.page.evaluate(() => {
    window.kakuninHost.addTable('チェックリスト!A9:E45');
  });
  await pane.check();
  const untouched = await pane.snapshot();
  expect(await press(pane, 'insertLinks')).toBe(2);
  const { tables, cells } = (await pane.snapshot()).sheets[0] ?? {};
  expect([tables, cells?.['F9']?.value ?? '', cells?.['G9']?.value]).toEqual([
    ['A9:E45'],
    '',
    '参照条項',
  ]);
  await press(pane, 'removeLinks');
  expect(await pane.snapshot()).toEqual(untouched);
}, 60_000);

test('what the user paints beside the links meanwhile stays, and leaves no look where they were', async () => {
  const paint = { 'J12:J14': '#FFFF00' };
  const pane = await open();
  await pane.check();
  await press(pane, 'insertLinks');
  await act(pane, { paint });
  await press(pane, 'removeLinks');
  const after = await pane.snapshot();

  await session.excel().close();
  const untouched = await open();
  await act(untouched, { paint });
  expect(after).toEqual(await untouched.snapshot());
}, 60_000);

test('a note that the user wrote among the links stays, and looks as if it had always stood there', async () => {
  const pane = await open();
  await pane.check();
  await press(pane, 'insertLinks');
  await act(pane, { write: { H14: 'メモ', H15: '二つ目' }, paint: { H15: '#FFFF00' } });
  await press(pane, 'removeLinks');
  const after = await pane.snapshot();

  await session.excel().close();
  const untouched = await open();
  await act(untouched, { write: { H14: 'メモ', H15: '二つ目' }, paint: { H15: '#FFFF00' } });
  // The name of the style that a link brought along is all that tells; it looks as the others do.
  const looks = (snapshot: unknown) =>
    JSON.stringify(snapshot).replaceAll('"Hyperlink"', '"Normal"');
  expect(looks(after)).toEqual(looks(await untouched.snapshot()));
}, 60_000);

test('a column that the user put among the links is as wide afterwards as the others were', async () => {
  const pane = await open();
  await pane.check();
  await press(pane, 'insertLinks');
  await act(pane, { shift: ['G:G', 'ColumnInserted'] });
  await pane.page.waitForTimeout(1_500);
  await press(pane, 'insertLinks');
  await press(pane, 'removeLinks');
  expect(await columnsOf(pane)).not.toContain('138.75');
}, 60_000);
