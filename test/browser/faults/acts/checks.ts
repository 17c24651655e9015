import { interfaceWords } from '../../../../src/i18n/ja/interface.ts';
import type { PaneAct } from '../pane-act.ts';
import {
  check,
  CLEAN,
  FAULTY,
  findingAt,
  hasCounts,
  nothing,
  ribbon,
  says,
  write,
} from './pressing.ts';

const { unfinished } = interfaceWords;

/** What reads, and writes nothing. */
export const CHECKS: readonly PaneAct[] = [
  {
    name: 'the first check',
    workbook: FAULTY,
    act: (pane) => pane.button(pane.names.check).click(),
    isDone: hasCounts,
    takeBack: (pane) => pane.reopen(),
    halfWay: [],
  },
  {
    name: 'another check',
    workbook: FAULTY,
    prepare: check,
    act: (pane) => pane.button(pane.names.check).click(),
    isDone: async (pane) => (await hasCounts(pane)) && !(await pane.isBusy()),
    takeBack: nothing,
    halfWay: [],
  },
  {
    name: 'the check after an edit',
    workbook: CLEAN,
    prepare: check,
    act: (pane) => write(pane, 'D15', '▲'),
    retry: check,
    isDone: async (pane) => (await findingAt(pane, 'D15').count()) > 0,
    takeBack: async (pane) => {
      await write(pane, 'D15', '○');
      await findingAt(pane, 'D15').waitFor({ state: 'detached' });
      await pane.status.locator('[data-tone="error"]').waitFor({ state: 'detached' });
    },
    halfWay: [unfinished.recheck],
    isPatient: true,
  },
  {
    name: 'going to a cell',
    workbook: FAULTY,
    prepare: check,
    act: (pane) => pane.items.first().getByRole('button').first().click(),
    isDone: async (pane) => {
      const cell = (await pane.items.first().getAttribute('data-cell')) ?? '';
      const selected = pane.page.locator(`[data-cell="${cell}"][aria-selected="true"]`);
      return (await selected.count()) > 0;
    },
    takeBack: (pane) =>
      pane.page.evaluate(() => {
        window.kakuninHost.select('チェックリスト!A1');
      }),
    halfWay: [],
  },
  {
    name: 'checking a row from its menu',
    workbook: FAULTY,
    prepare: async (pane) => {
      await pane.check();
      await pane.page.evaluate(() => {
        window.kakuninHost.select('チェックリスト!D12');
      });
    },
    act: ribbon('checkRow'),
    isDone: says(/No \d+：/),
    takeBack: check,
    halfWay: [],
  },
  {
    name: 'the check of the ribbon',
    workbook: FAULTY,
    prepare: check,
    act: ribbon('checkSheet'),
    isDone: async (pane) => (await hasCounts(pane)) && !(await pane.isBusy()),
    takeBack: nothing,
    halfWay: [],
  },
];
