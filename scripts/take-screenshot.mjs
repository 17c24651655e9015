// `npm run screenshot`: draws assets/screenshot.png, the picture of the README: Excel (as npm start shows it) with a
// filled form, links and marks in it, and the pane beside it. Needs a build.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/browser/open-browser.ts';
import { openExcel } from '../test/browser/open-excel.ts';
import { PanePage } from '../test/browser/pane-page.ts';

const file = fileURLToPath(new URL('../assets/screenshot.png', import.meta.url));

/** What a README may ask its readers to fetch. */
const MOST_BYTES = 250_000;

const browser = await openBrowser();
try {
  const excel = await openExcel(browser, {
    workbook: 'test/fixtures/filled-with-faults.xlsx',
    context: { viewport: { width: 1400, height: 870 } },
  });
  try {
    const pane = new PanePage(excel.page, await excel.pane());
    await pane.check();
    const { insertLinks, removeLinks, showMarks, clearMarks } = pane.names;
    await pane.button(insertLinks).click();
    await pane.button(removeLinks).waitFor();
    await pane.button(showMarks).click();
    await pane.button(clearMarks).waitFor();
    // The first finding that has a cell of its own: the sheet shows what the pane talks about.
    const found = pane.frame.locator('[role="listitem"]:not([data-no=""])').first();
    await found.getByRole('button').first().click();
    await pane.frame.getByRole('button', { name: /^選択中：/ }).waitFor();
    // A button that is fading from one colour to the next has neither.
    await pane.frame.evaluate(() =>
      Promise.all(document.getAnimations().map((animation) => animation.finished)),
    );
    await excel.page.screenshot({ path: file });
  } finally {
    await excel.close();
  }
} finally {
  await browser.close();
}
const { size } = statSync(file);
console.log(`${file}: ${size} bytes`);
if (size > MOST_BYTES) throw new Error(`The picture is larger than ${MOST_BYTES} bytes.`);
