import { interfaceWords } from '../../../../src/i18n/ja/interface.ts';
import type { PanePage } from '../../pane-page.ts';
import type { PaneAct } from '../pane-act.ts';
import { check, FAULTY, isGone, press, pressWhatIsLeft, ribbon, says } from './pressing.ts';

const { status, unfinished } = interfaceWords;

/** Without the city's table of clauses: links need a sheet of Kakunin's own. */
const WITHOUT_TABLE = 'test/layouts/v16_extra_columns.xlsx';

const insert = press(({ names }) => names.insertLinks, status.linksInserted);
const remove = press(({ names }) => names.removeLinks, status.linksRemoved);
const clear = press(({ names }) => names.clearMarks, status.marksCleared);
const show = press(({ names }) => names.showMarks, 'か所に印を付けました');

const insertion = {
  act: (pane: PanePage) => pane.button(pane.names.insertLinks).click(),
  isDone: says(status.linksInserted),
  takeBack: remove,
  halfWay: [unfinished['insert-links']],
  writes: true as const,
};
const removal = {
  prepare: async (pane: PanePage) => {
    await pane.check();
    await insert(pane);
  },
  act: (pane: PanePage) => pane.button(pane.names.removeLinks).click(),
  retry: pressWhatIsLeft(({ names }) => names.removeLinks),
  isDone: isGone(({ names }) => names.removeLinks),
  takeBack: insert,
  halfWay: [unfinished['remove-links']],
  writes: true as const,
};
const marking = {
  act: (pane: PanePage) => pane.button(pane.names.showMarks).click(),
  isDone: says(/か所に印を付けました/),
  takeBack: clear,
  halfWay: [unfinished['show-marks']],
  writes: true as const,
};

/** Chooses where links lead. */
const leadingTo = (target: 'auto' | 'web' | 'sheet') => async (pane: PanePage) => {
  await pane.check();
  const choice = pane.frame.getByRole('combobox', { name: 'リンク先' });
  if ((await choice.count()) === 0) await pane.button('リンク先').click();
  await choice.selectOption(target);
};

/** Links and marks, from the pane and from the ribbon. */
export const LINKS_AND_MARKS: readonly PaneAct[] = [
  { name: 'links to the table', workbook: FAULTY, prepare: check, ...insertion },
  { name: "links to Kakunin's own sheet", workbook: WITHOUT_TABLE, prepare: check, ...insertion },
  {
    name: 'links to public pages',
    workbook: FAULTY,
    prepare: leadingTo('web'),
    ...insertion,
  },
  {
    name: 'links to a sheet where there is a table',
    workbook: FAULTY,
    prepare: leadingTo('sheet'),
    ...insertion,
  },
  {
    name: 'links beside a protected sheet',
    workbook: FAULTY,
    prepare: async (pane) => {
      await pane.page.evaluate(() => {
        window.kakuninHost.protect('チェックリスト', {});
      });
      await pane.check();
    },
    ...insertion,
  },
  {
    name: 'links that lead elsewhere than before',
    workbook: FAULTY,
    prepare: async (pane) => {
      await pane.check();
      await insert(pane);
      await leadingTo('web')(pane);
    },
    ...insertion,
    takeBack: async (pane) => {
      await leadingTo('auto')(pane);
      await insert(pane);
      await leadingTo('web')(pane);
    },
  },
  { name: 'removal of links', workbook: FAULTY, ...removal },
  { name: "removal of links and of Kakunin's own sheet", workbook: WITHOUT_TABLE, ...removal },
  { name: 'marks', workbook: FAULTY, prepare: check, ...marking },
  {
    name: 'marks put on anew',
    workbook: FAULTY,
    prepare: async (pane) => {
      await pane.check();
      await show(pane);
    },
    ...marking,
    takeBack: async (pane) => {
      await clear(pane);
      await show(pane);
    },
  },
  {
    name: 'removal of marks',
    workbook: FAULTY,
    prepare: async (pane) => {
      await pane.check();
      await show(pane);
    },
    act: (pane) => pane.button(pane.names.clearMarks).click(),
    retry: pressWhatIsLeft(({ names }) => names.clearMarks),
    isDone: isGone(({ names }) => names.clearMarks),
    takeBack: show,
    halfWay: [unfinished['clear-marks']],
    writes: true,
  },
  {
    name: 'the links of the ribbon',
    workbook: FAULTY,
    prepare: check,
    ...insertion,
    act: ribbon('toggleLinks'),
    retry: insertion.act,
  },
  {
    name: 'the marks of the ribbon',
    workbook: FAULTY,
    prepare: check,
    ...marking,
    act: ribbon('toggleMarks'),
    retry: marking.act,
  },
];
