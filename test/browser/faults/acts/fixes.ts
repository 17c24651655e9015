import { interfaceWords } from '../../../../src/i18n/ja/interface.ts';
import type { PanePage } from '../../pane-page.ts';
import type { PaneAct } from '../pane-act.ts';
import { CLEAN, findingAt, write } from './pressing.ts';

const { card, unfinished } = interfaceWords;

/** Two look-alikes, each with a certain fix. */
const withLookAlikes = async (pane: PanePage) => {
  await write(pane, 'D15', 'O');
  await write(pane, 'D16', 'O');
  await pane.check();
};
const hasNoUndo = async (pane: PanePage) => (await pane.button(card.undo).count()) === 0;
const lookAlikes = (pane: PanePage) =>
  pane.page.evaluate(() => {
    const cells = window.kakuninHost.snapshot().sheets[0]?.cells;
    return JSON.stringify([cells?.['D15'], cells?.['D16']]).match(/"value":"O"/g)?.length ?? 0;
  });
/** What was made in several presses, or came to light only afterwards, is taken back in as many. */
const undoAll = async (pane: PanePage) => {
  while (!(await hasNoUndo(pane)) || (await lookAlikes(pane)) < 2) {
    if (await hasNoUndo(pane)) await pane.page.waitForTimeout(20);
    else await pane.button(card.undo).click();
    await pane.becomesFree();
  }
};
const fixOfAll = (pane: PanePage) =>
  pane.frame.getByRole('button', { name: /確実な修正をまとめて行う/ });
const fixesOfOne = (pane: PanePage) => pane.items.getByRole('button', { name: '「○」に直す' });
/** Fixes what is still offered to be fixed. */
const fixTheRest = async (pane: PanePage) => {
  if ((await fixOfAll(pane).count()) > 0) await fixOfAll(pane).click();
  else if ((await fixesOfOne(pane).count()) > 0) await fixesOfOne(pane).click();
  else await pane.check();
};
const mending = {
  workbook: CLEAN,
  prepare: withLookAlikes,
  takeBack: undoAll,
  halfWay: [unfinished.mend, unfinished.recheck],
};

/** Certain fixes, and the way back. */
export const FIXES: readonly PaneAct[] = [
  {
    name: 'one fix',
    ...mending,
    act: (pane) => findingAt(pane, 'D15').getByRole('button', { name: '「○」に直す' }).click(),
    retry: async (pane) => {
      if ((await findingAt(pane, 'D15').count()) === 0) await pane.check();
      else await findingAt(pane, 'D15').getByRole('button', { name: '「○」に直す' }).click();
    },
    isDone: async (pane) => (await findingAt(pane, 'D15').count()) === 0 && !(await pane.isBusy()),
  },
  {
    name: 'all fixes',
    ...mending,
    act: (pane) => fixOfAll(pane).click(),
    retry: fixTheRest,
    writes: true,
    isDone: async (pane) => (await fixesOfOne(pane).count()) === 0 && !(await pane.isBusy()),
  },
  {
    name: 'undoing fixes',
    workbook: CLEAN,
    prepare: async (pane) => {
      await withLookAlikes(pane);
      await fixOfAll(pane).click();
      await pane.status.getByText(/か所を直しました/).waitFor();
    },
    act: (pane) => pane.button(card.undo).click(),
    retry: async (pane) => {
      if (await hasNoUndo(pane)) await pane.check();
      else await pane.button(card.undo).click();
    },
    isDone: async (pane) => (await hasNoUndo(pane)) && !(await pane.isBusy()),
    // In one step: fixes of several steps are taken back by as many presses.
    takeBack: async (pane) => {
      await undoAll(pane);
      await fixOfAll(pane).click();
      await pane.status.getByText(/か所を直しました/).waitFor();
    },
    halfWay: [unfinished.undo, unfinished.recheck],
    writes: true,
  },
];
