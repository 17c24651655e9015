import type { Browser } from 'playwright-core';
import type { Trouble } from '../../excel/channel/faults.ts';
import { type OpenExcel, openExcel } from '../open-excel.ts';
import { PanePage } from '../pane-page.ts';
import type { PaneAct } from './pane-act.ts';
import { type FaultCase, goodRun, type GoodRun, playFault } from './play-fault.ts';

/** Plays the chosen cases of an act in one page after another; gives how many were played and which went wrong. */
export async function playCases(
  browser: Browser,
  act: PaneAct,
  choose: (good: GoodRun) => readonly FaultCase[],
  options: { readonly areWaitsShort?: boolean } = {},
): Promise<{ readonly played: number; readonly broken: readonly string[] }> {
  const broken: string[] = [];
  const openAgain = () => openPane(browser, act, options.areWaitsShort ?? false);
  let open = await openAgain();
  try {
    const good = await goodRun(open.pane, act);
    const cases = choose(good);
    for (const each of cases) {
      try {
        await playFault(open.pane, act, good, each);
        if (open.excel.problems.length > 0) throw new Error(open.excel.problems.join('; '));
      } catch (cause) {
        broken.push(
          `${described(each)}: ${cause instanceof Error ? cause.message : String(cause)}`,
        );
        await open.excel.close();
        open = await openAgain();
      }
    }
    return { played: cases.length, broken };
  } finally {
    // Also where nothing goes well: a server left running would keep the tests from ending.
    await open.excel.close();
  }
}

/** A failure of every kind, at places of the request that are spread over it. */
export function casesOf(
  { requests }: GoodRun,
  troubles: readonly Trouble[],
  places: (actions: number) => readonly number[],
): FaultCase[] {
  return requests.flatMap((actions, i) =>
    troubles.flatMap((trouble) =>
      placesFor(trouble, places(actions)).flatMap((afterActions): FaultCase[] => {
        const fault = { request: i + 1, trouble, afterActions };
        return [
          { ...fault, next: 'retry' },
          { ...fault, next: 'take back' },
        ];
      }),
    ),
  );
}

/** Requests that are refused for their size, or while a cell is being edited, are refused whole. */
function placesFor(trouble: Trouble, places: readonly number[]): readonly number[] {
  const isWhole =
    trouble === 'InvalidOperationInCellEditMode' || trouble === 'RequestPayloadSizeLimitExceeded';
  return isWhole ? [0] : places;
}

async function openPane(
  browser: Browser,
  act: PaneAct,
  areWaitsShort: boolean,
): Promise<{ readonly excel: OpenExcel; readonly pane: PanePage }> {
  const excel = await openExcel(browser, { workbook: act.workbook, areWaitsShort });
  const pane = new PanePage(excel.page, await excel.pane());
  excel.page.setDefaultTimeout(10_000);
  await pane.button(pane.names.check).waitFor();
  try {
    await act.prepare?.(pane);
  } catch (cause) {
    await excel.close();
    throw cause;
  }
  return { excel, pane };
}

function described({ request, trouble, afterActions, next }: FaultCase): string {
  return `request ${request}, ${trouble} after ${afterActions} actions, then ${next}`;
}
