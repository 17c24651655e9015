import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../test/browser/open-browser.ts';
import { bundleExcel } from '../bundle-excel.mjs';
import { localhostCertificate } from '../certificate.mjs';
import { serveExcel } from '../serve-excel.mjs';
import { lineTo } from './line.mjs';
import { buildPaneWithoutShell } from './without-shell/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUTTON = 'シートを確認';
const PANE = 'iframe[title="Kakunin"]';

/**
 * When the button 「シートを確認」 is on the screen, in ms from the start of loading the page: in the pane of dist, and
 * in the same pane with all of Fluent's components and no static shell. Both come over the same line and are opened in
 * turns in one emulated Excel, with nothing cached; the best of each.
 *
 * @param {number} rounds
 * @returns {Promise<{ pane: number, withoutShell: number }>}
 */
export async function timesToFirstControl(rounds) {
  const [page, certificate] = await Promise.all([bundleExcel(), localhostCertificate()]);
  await buildPaneWithoutShell(`${page}/without-shell`);
  const workbook = `${root}test/fixtures/filled-with-faults.xlsx`;
  const server = await serveExcel({ port: 0, page, dist: `${root}dist`, workbook, certificate });
  const line = await lineTo(server.url, certificate);
  const browser = await openBrowser();
  try {
    const excel = await openExcel(browser, line.url);
    const pane = await excel.getAttribute(PANE, 'src');
    const withoutShell = pane.replace('/taskpane.html', '/emulated-excel/without-shell/index.html');
    const times = { pane: [], withoutShell: [] };
    for (let round = 0; round < rounds; round += 1) {
      times.pane.push(await paintTime(excel, pane));
      times.withoutShell.push(await paintTime(excel, withoutShell));
    }
    const isFluent = (await excel.frameLocator(PANE).locator('.fui-Button').count()) > 0;
    if (!isFluent)
      throw new Error('The page to compare with does not use Fluent: see without-shell.');
    return { pane: Math.min(...times.pane), withoutShell: Math.min(...times.withoutShell) };
  } finally {
    await browser.close();
    line.close();
    server.close();
  }
}

async function openExcel(browser, url) {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  await page.addInitScript(watchButton, BUTTON);
  await page.goto(url);
  await page.frameLocator(PANE).getByRole('status').waitFor();
  return page;
}

/** Loads a page into the pane and waits until all is quiet again. */
async function paintTime(excel, address) {
  const frame = await (await excel.$(PANE)).contentFrame();
  await frame.goto(address);
  await excel.frameLocator(PANE).getByRole('status').waitFor();
  const painted = await frame.waitForFunction(() => globalThis.firstControlAt);
  return painted.jsonValue();
}

/** Runs in every page before all else: notes when the browser has painted the text of the button. */
function watchButton(name) {
  new MutationObserver(() => {
    for (const button of document.querySelectorAll('button')) {
      if (button.textContent.trim() !== name) continue;
      for (const each of [button, ...button.children]) each.setAttribute('elementtiming', name);
    }
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    const painted = list.getEntries().find(({ identifier }) => identifier === name);
    if (painted) globalThis.firstControlAt ??= painted.renderTime;
  }).observe({ type: 'element', buffered: true });
}
