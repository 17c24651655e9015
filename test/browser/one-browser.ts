import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser.ts';

/** A browser for all tests of a file, closed behind them. Called once in the file, outside its tests; gives the browser once they run. */
export function oneBrowser(): () => Browser {
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
  });

  return () => {
    if (!browser) throw new Error('The browser opens before the first test.');
    return browser;
  };
}
