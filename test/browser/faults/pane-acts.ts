import { interfaceWords } from '../../../src/i18n/ja/interface.ts';
import type { PanePage } from '../pane-page.ts';
import type { PaneAct } from './pane-act.ts';

/** With the city's table of clauses, and faults of every kind. */
const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
/** Without that table: links need a sheet of Kakunin's own. */
const WITHOUT_TABLE = 'test/layouts/v16_extra_columns.xlsx';
const CLEAN = 'test/layouts/v02_filled_A.xlsx';

const { card, details: words, ignored, questions, status, unfinished } = interfaceWords;
const INSERTED = status.linksInserted;
const REMOVED = status.linksRemoved;
const CLEARED = status.marksCleared;

const says = (words: string | RegExp) => async (pane: PanePage) =>
  (await pane.status.getByText(words).count()) > 0;
const hasCounts = (pane: PanePage) => says(pane.names.counts)(pane);
const nothing = () => Promise.resolve();
const check = (pane: PanePage) => pane.check();

/** Presses a button and waits for the words that tell its success. */
const press = (name: (pane: PanePage) => string, words: string) => async (pane: PanePage) => {
  await pane.button(name(pane)).click();
  await pane.status.getByText(words).waitFor();
};
const insert = press(({ names }) => names.insertLinks, INSERTED);
const remove = press(({ names }) => names.removeLinks, REMOVED);
const clear = press(({ names }) => names.clearMarks, CLEARED);
const show = press(({ names }) => names.showMarks, 'か所に印を付けました');

/** Presses a button again; where a re-check has found by then that nothing is left for it, a check does. */
const pressWhatIsLeft = (name: (pane: PanePage) => string) => async (pane: PanePage) => {
  try {
    await pane.button(name(pane)).click({ timeout: 2_000 });
  } catch {
    await pane.check();
  }
};
/** Whether a button for what can be taken away is there no more. */
const isGone = (name: (pane: PanePage) => string) => async (pane: PanePage) =>
  (await pane.button(name(pane)).count()) === 0 && !(await pane.isBusy());

const insertion = {
  act: (pane: PanePage) => pane.button(pane.names.insertLinks).click(),
  isDone: says(INSERTED),
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

/** Writes as the person at the screen does. */
const write = (pane: PanePage, cell: string, value: string) =>
  pane.page.evaluate(
    ([place, text]) => {
      window.kakuninHost.write(`チェックリスト!${place}`, [[text]]);
    },
    [cell, value] as const,
  );
const findingAt = (pane: PanePage, cell: string) =>
  pane.items.and(pane.frame.locator(`[data-cell="${cell}"]`));
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

/** Runs a function of the ribbon and waits until the add-in has said that it is done. */
const ribbon = (name: string) => (pane: PanePage) =>
  pane.page.evaluate((command) => window.kakuninHost.invokeCommand(command), name);

const openQuestions = async (pane: PanePage) => {
  await pane.check();
  await pane.frame.getByRole('button', { name: /^確認の前提/ }).click();
  await keeping(pane).waitFor();
};
const keeping = (pane: PanePage) => pane.frame.getByRole('checkbox', { name: questions.keep });
const isKept = (pane: PanePage) =>
  pane.page.evaluate(() => 'kakunin' in window.kakuninHost.snapshot().settings);
const REASON = '電話で確認済み';
const isIgnoringKept = (pane: PanePage) =>
  pane.page.evaluate(
    (reason) => window.kakuninHost.snapshot().settings['kakunin']?.includes(reason) ?? false,
    REASON,
  );
const ignoreFirst = async (pane: PanePage) => {
  const first = pane.items.first();
  const details = first.getByRole('button', { name: card.details });
  if ((await details.count()) > 0) await details.click();
  await first.getByRole('button', { name: words.ignore }).click();
  await first.getByRole('textbox', { name: words.ignoreReason }).fill(REASON);
  await pane.page.keyboard.press('Enter');
};
const restoreIgnored = async (pane: PanePage) => {
  const list = pane.frame.getByRole('button', { name: /^無視した指摘/ });
  if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
  await pane.button(ignored.restore).click();
};
/** Waits until the workbook holds, or no longer holds, what was set aside. */
const untilIgnoringKept = async (pane: PanePage, kept: boolean) => {
  await pane.page.waitForFunction(
    ([reason, wanted]) =>
      (window.kakuninHost.snapshot().settings['kakunin']?.includes(reason) ?? false) === wanted,
    [REASON, kept] as const,
  );
};
/** Chooses anew that decisions are kept, as the message of a failure asks for. */
const keepAnew = async (pane: PanePage) => {
  await untilKept(pane, false);
  await untilKept(pane, true);
};
const withDecisionsKept = async (pane: PanePage) => {
  await openQuestions(pane);
  await untilKept(pane, true);
};

const untilKept = async (pane: PanePage, kept: boolean) => {
  if ((await keeping(pane).isChecked()) !== kept) await keeping(pane).click();
  await pane.page.waitForFunction(
    (wanted) => 'kakunin' in window.kakuninHost.snapshot().settings === wanted,
    kept,
  );
};

/** Every act of the pane that asks something of Excel. */
export const PANE_ACTS: readonly PaneAct[] = [
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
  {
    name: 'keeping decisions in the workbook',
    workbook: FAULTY,
    prepare: openQuestions,
    speaksTo: 'settings',
    act: (pane) => keeping(pane).click(),
    isDone: isKept,
    takeBack: (pane) => untilKept(pane, false),
    halfWay: [unfinished.keep],
  },
  {
    name: 'taking decisions out of the workbook',
    workbook: FAULTY,
    prepare: withDecisionsKept,
    speaksTo: 'settings',
    act: (pane) => keeping(pane).click(),
    isDone: async (pane) => !(await isKept(pane)),
    takeBack: (pane) => untilKept(pane, true),
    halfWay: [unfinished.keep],
  },
  {
    name: 'setting a finding aside in the workbook',
    workbook: FAULTY,
    prepare: withDecisionsKept,
    speaksTo: 'settings',
    act: ignoreFirst,
    retry: keepAnew,
    isDone: isIgnoringKept,
    takeBack: async (pane) => {
      await restoreIgnored(pane);
      await untilIgnoringKept(pane, false);
    },
    halfWay: [unfinished.keep],
  },
  {
    name: 'taking back what was set aside in the workbook',
    workbook: FAULTY,
    prepare: async (pane) => {
      await withDecisionsKept(pane);
      await ignoreFirst(pane);
      await untilIgnoringKept(pane, true);
    },
    speaksTo: 'settings',
    act: restoreIgnored,
    retry: keepAnew,
    isDone: async (pane) => (await isKept(pane)) && !(await isIgnoringKept(pane)),
    takeBack: async (pane) => {
      await ignoreFirst(pane);
      await untilIgnoringKept(pane, true);
    },
    halfWay: [unfinished.keep],
  },
  {
    name: 'an answer to a question, kept in the workbook',
    workbook: FAULTY,
    prepare: withDecisionsKept,
    speaksTo: 'settings',
    act: (pane) => pane.frame.getByRole('radio', { name: questions.yes }).first().click(),
    retry: keepAnew,
    isDone: (pane) =>
      pane.page.evaluate(
        () => window.kakuninHost.snapshot().settings['kakunin']?.includes('yes') ?? false,
      ),
    takeBack: async (pane) => {
      await pane.frame.getByRole('radio', { name: questions.undeclared }).first().click();
      await pane.page.waitForFunction(
        () => !window.kakuninHost.snapshot().settings['kakunin']?.includes('yes'),
      );
    },
    halfWay: [unfinished.keep],
  },
];
