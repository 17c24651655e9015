import type { PanePage } from '../../pane-page.ts';

/** With the city's table of clauses, and faults of every kind. */
export const FAULTY = 'test/fixtures/filled-with-faults.xlsx';
export const CLEAN = 'test/layouts/v02_filled_A.xlsx';

export const says = (words: string | RegExp) => async (pane: PanePage) =>
  (await pane.status.getByText(words).count()) > 0;
export const hasCounts = (pane: PanePage) => says(pane.names.counts)(pane);
export const nothing = () => Promise.resolve();
export const check = (pane: PanePage) => pane.check();

/** Presses a button and waits for the words that tell its success. */
export const press =
  (name: (pane: PanePage) => string, words: string) => async (pane: PanePage) => {
    await pane.button(name(pane)).click();
    await pane.status.getByText(words).waitFor();
  };

/** Presses a button again; where a re-check has found by then that nothing is left for it, a check does. */
export const pressWhatIsLeft = (name: (pane: PanePage) => string) => async (pane: PanePage) => {
  try {
    await pane.button(name(pane)).click({ timeout: 2_000 });
  } catch {
    await pane.check();
  }
};
/** Whether a button for what can be taken away is there no more. */
export const isGone = (name: (pane: PanePage) => string) => async (pane: PanePage) =>
  (await pane.button(name(pane)).count()) === 0 && !(await pane.isBusy());

/** Runs a function of the ribbon and waits until the add-in has said that it is done. */
export const ribbon = (name: string) => (pane: PanePage) =>
  pane.page.evaluate((command) => window.kakuninHost.invokeCommand(command), name);

/** Writes as the person at the screen does. */
export const write = (pane: PanePage, cell: string, value: string) =>
  pane.page.evaluate(
    ([place, text]) => {
      window.kakuninHost.write(`チェックリスト!${place}`, [[text]]);
    },
    [cell, value] as const,
  );
export const findingAt = (pane: PanePage, cell: string) =>
  pane.items.and(pane.frame.locator(`[data-cell="${cell}"]`));
