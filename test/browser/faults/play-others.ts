import type { Browser } from 'playwright-core';
import { isOwnText } from '../../../src/core/marking/clause-label.ts';
import type { Shift } from '../../excel/model/changes.ts';
import type { BookSnapshot } from '../../excel/model/snapshot.ts';
import { openExcel } from '../open-excel.ts';
import { PanePage } from '../pane-page.ts';
import type { PaneAct } from './pane-act.ts';

/** What others do to rows and columns, all at one moment. */
export interface Interference {
  readonly name: string;
  readonly shifts: readonly (readonly [place: string, how: Shift])[];
}

/** Rows and columns that come and go; in the last two the sheet is as long or as wide afterwards as before. */
export const INTERFERENCES: readonly Interference[] = [
  { name: 'a row inserted', shifts: [['10:10', 'RowInserted']] },
  { name: 'a row deleted', shifts: [['20:20', 'RowDeleted']] },
  { name: 'a column inserted', shifts: [['C:C', 'ColumnInserted']] },
  { name: 'a column deleted', shifts: [['B:B', 'ColumnDeleted']] },
  {
    name: 'a row deleted and another inserted',
    shifts: [
      ['20:20', 'RowDeleted'],
      ['12:12', 'RowInserted'],
    ],
  },
  {
    name: 'a column deleted and another inserted',
    shifts: [
      ['B:B', 'ColumnDeleted'],
      ['D:D', 'ColumnInserted'],
    ],
  },
];

/** The most presses that may be needed when others have done with it. */
const MOST_PRESSES = 3;

/**
 * Plays an act while others insert or delete rows and columns just before each of its requests that `choose` takes.
 * Promised: every cell of the user's holds its content, moved with its row; and the next presses come to what the act
 * would have come to had the others been done before. Gives how many cases were played and which went wrong.
 */
export async function playOthers(
  browser: Browser,
  act: PaneAct,
  interference: Interference,
  choose: (requests: number) => readonly number[],
): Promise<{ readonly played: number; readonly broken: readonly string[] }> {
  const excel = await openExcel(browser, { workbook: act.workbook });
  const broken: string[] = [];
  try {
    const pane = new PanePage(excel.page, await excel.pane());
    excel.page.setDefaultTimeout(10_000);
    const expected = await othersFirst(pane, act, interference);
    const requests = choose(expected.requests);
    for (const request of requests) {
      try {
        await playOne(pane, act, interference, request, expected);
      } catch (cause) {
        const said = (await pane.status.textContent()) ?? '';
        const reason = cause instanceof Error ? cause.message : String(cause);
        broken.push(`${interference.name} before request ${request}: ${reason} | 「${said}」`);
      }
    }
    return { played: requests.length, broken: [...broken, ...excel.problems] };
  } finally {
    await excel.close();
  }
}

/** What the workbook comes to where others are done before the act begins. */
interface Expected {
  readonly moved: BookSnapshot;
  readonly done: BookSnapshot;
  readonly requests: number;
}

async function othersFirst(
  pane: PanePage,
  act: PaneAct,
  interference: Interference,
): Promise<Expected> {
  await begin(pane, act);
  await pane.roundTripsOf(() => interfere(pane, interference));
  const moved = await pane.snapshot();
  const requests = await pane.roundTripsOf(() => act.act(pane));
  await ended(pane, act);
  expect(await pane.hasProblem()).toBe(false);
  return { moved, done: await pane.snapshot(), requests };
}

async function playOne(
  pane: PanePage,
  act: PaneAct,
  interference: Interference,
  request: number,
  { moved, done }: Expected,
): Promise<void> {
  await begin(pane, act);
  await pane.page.evaluate(
    ([at, shifts]) => {
      const { kakuninHost: host } = window;
      host.faults.before(at, () => {
        for (const [place, how] of shifts) host.shift(`チェックリスト!${place}`, how, 'colleague');
      });
    },
    [request, interference.shifts] as const,
  );
  await pane.roundTripsOf(() => act.act(pane));
  expect(await pane.page.evaluate(() => window.kakuninHost.faults.arePending)).toBe(false);
  expect(lostFrom(await pane.snapshot(), moved, done)).toEqual([]);
  for (let press = 1; press <= MOST_PRESSES; press += 1) {
    await pane.becomesFree();
    // The words of success give way to those of the check that follows what the others did: the workbook tells.
    if (!(await pane.hasProblem()) && isSame(await pane.snapshot(), done)) break;
    await pane.roundTripsOf(() => (act.retry ?? act.act)(pane));
  }
  expect(await pane.hasProblem()).toBe(false);
  const now = await pane.snapshot();
  expect(lostFrom(now, moved, done)).toEqual([]);
  expect(contentsOf(now)).toEqual(contentsOf(done));
  expect(looksOf(now)).toEqual(looksOf(done));
}

async function begin(pane: PanePage, act: PaneAct): Promise<void> {
  await pane.reopen();
  await act.prepare?.(pane);
}

function interfere(pane: PanePage, { shifts }: Interference): Promise<void> {
  return pane.page.evaluate((all) => {
    for (const [place, how] of all) {
      window.kakuninHost.shift(`チェックリスト!${place}`, how, 'colleague');
    }
  }, shifts);
}

/** Waits until the act is done or the pane says why not. */
async function ended(pane: PanePage, act: PaneAct): Promise<void> {
  const end = Date.now() + 10_000;
  while ((await pane.isBusy()) || !((await pane.hasProblem()) || (await act.isDone(pane)))) {
    if (Date.now() > end) throw new Error('neither done nor refused');
    await pane.page.waitForTimeout(20);
  }
}

/** The cells that hold neither what the user had there nor what the act was to write; Kakunin's own are nobody's. */
function lostFrom(now: BookSnapshot, moved: BookSnapshot, done: BookSnapshot): string[] {
  const present = contentsOf(now);
  const written = contentsOf(done);
  return Object.entries(contentsOf(moved))
    .filter(([, content]) => !isOwnText(String((JSON.parse(content) as unknown[])[0]))) // as contentsOf writes it
    .filter(([place, content]) => present[place] !== content && present[place] !== written[place])
    .map(([place, content]) => `${place}: ${content} became ${present[place] ?? 'empty'}`);
}

/** How cells look, by sheet and address. */
function looksOf({ sheets }: BookSnapshot): Record<string, unknown> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).map(([address, { style }]) => [`${name}!${address}`, style]),
    ),
  );
}

function isSame(a: BookSnapshot, b: BookSnapshot): boolean {
  return JSON.stringify(contentsOf(a)) === JSON.stringify(contentsOf(b));
}

/** What cells hold and where they lead, by sheet and address. */
function contentsOf({ sheets }: BookSnapshot): Record<string, string> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([address, { value, formula, link }]) => {
        const content = JSON.stringify([formula ?? value, link ?? null]);
        return content === '["",null]' ? [] : [[`${name}!${address}`, content]];
      }),
    ),
  );
}
