import { interfaceWords } from '../../../../src/i18n/ja/interface.ts';
import { lateWords } from '../../../../src/i18n/ja/late.ts';
import type { PanePage } from '../../pane-page.ts';
import type { PaneAct } from '../pane-act.ts';
import { FAULTY } from './pressing.ts';

const { card, unfinished } = interfaceWords;
const { details, ignored, questions } = lateWords;

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
  const opener = first.getByRole('button', { name: card.details });
  if ((await opener.count()) > 0) await opener.click();
  await first.getByRole('button', { name: details.ignore }).click();
  await first.getByRole('textbox', { name: details.ignoreReason }).fill(REASON);
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

/** What is kept in the workbook, and taken out of it. */
export const DECISIONS: readonly PaneAct[] = [
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
