import type { Browser } from 'playwright-core';
import { oneBrowser } from './one-browser.ts';
import { type ExcelOptions, type OpenExcel, openExcel } from './open-excel.ts';

/** A browser for the tests of a file, in which each test has one Excel. */
export interface OneExcel {
  /** Not before the first test. */
  readonly browser: () => Browser;
  /** Opens the test's Excel; it is closed when the test has ended. */
  readonly open: (options: ExcelOptions) => Promise<OpenExcel>;
  /** Takes charge of an Excel that was opened otherwise. */
  readonly keep: (opened: OpenExcel) => OpenExcel;
  /** The Excel of the test that is running, once it is open. */
  readonly excel: () => OpenExcel;
}

/** Called once in a file, outside its tests. A test fails when its Excel had `problems`, unless they are provoked. */
export function oneExcelATest({ areProblemsProvoked = false } = {}): OneExcel {
  const browser = oneBrowser();
  let excel: OpenExcel | undefined;

  afterEach(async () => {
    const problems = excel?.problems ?? [];
    await excel?.close();
    excel = undefined;
    if (!areProblemsProvoked) expect(problems).toEqual([]);
  });

  const keep = (other: OpenExcel): OpenExcel => (excel = other);
  return {
    browser,
    keep,
    excel: () => {
      if (!excel) throw new Error('This test has opened no Excel.');
      return excel;
    },
    open: async (options) => keep(await openExcel(browser(), options)),
  };
}
