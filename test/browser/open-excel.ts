import { type ChildProcess, spawn } from 'node:child_process';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';

/** How Excel is to be opened. */
export interface ExcelOptions {
  /** The .xlsx or .xlsm to open. */
  readonly workbook: string;
  /** Office's display language; Japanese unless said otherwise. */
  readonly language?: 'ja' | 'en';
  /** The version of ExcelApi that is played: 14 or 15. */
  readonly api?: 14 | 15;
  readonly isReadOnly?: boolean;
  /** Another add-in than the task pane: a path on the host. */
  readonly addIn?: string;
  /** True where waits of a second and more are to be over forty times sooner. */
  readonly areWaitsShort?: boolean;
  /** Window size, colours and the like. */
  readonly context?: BrowserContextOptions;
}

/** An emulated Excel with the add-in in its pane. */
export interface OpenExcel {
  readonly page: Page;
  readonly url: string;
  /** The window of the add-in. */
  pane(): Promise<Frame>;
  /** Console errors, uncaught errors, and requests to anything but localhost. Empty when all is well. */
  readonly problems: string[];
  close(): Promise<void>;
}

/** Starts `npm start` for a workbook and opens its page. */
export async function openExcel(browser: Browser, options: ExcelOptions): Promise<OpenExcel> {
  const { server, url } = await startServer(options.workbook);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
    ...options.context,
  });
  const page = await context.newPage();
  if (options.areWaitsShort) await page.addInitScript(shortenWaits);
  const problems = watch(page);
  await page.goto(addressOf(url, options));
  const close = async () => {
    await context.close();
    server.kill('SIGTERM');
  };
  return { page, url, problems, close, pane: () => paneOf(page) };
}

/** Runs in every window of the page. */
function shortenWaits(): void {
  const wait = window.setTimeout.bind(window);
  const shorter = (action: TimerHandler, ms = 0, ...rest: unknown[]) =>
    wait(action, ms < 1_000 ? ms : ms / 40, ...rest);
  window.setTimeout = shorter as typeof window.setTimeout; // all that the page uses of it
}

/** Starts the server as `npm start -- --no-open --port 0` does; kept when it says that it is ready. */
async function startServer(workbook: string): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(
    process.execPath,
    ['scripts/start.mjs', '--no-open', '--no-build', '--port', '0', '--workbook', workbook],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const url = await new Promise<string>((ready, failed) => {
    let said = '';
    server.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      const match = /^ready: (.+)$/m.exec(said);
      if (match?.[1]) ready(match[1]);
    });
    server.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
    });
    server.on('exit', (code) => {
      failed(new Error(`npm start ended with ${String(code)}: ${said}`));
    });
  });
  return { server, url };
}

function addressOf(url: string, options: ExcelOptions): string {
  const address = new URL(url);
  if (options.language === 'en') address.searchParams.set('lang', 'en');
  if (options.api !== undefined) address.searchParams.set('api', String(options.api));
  if (options.isReadOnly) address.searchParams.set('readonly', '');
  if (options.addIn !== undefined) address.searchParams.set('addin', options.addIn);
  return address.href;
}

/** The window of the add-in in a page of the emulated Excel. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title="Kakunin"][src]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no window.');
  return frame;
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== 'localhost') {
      problems.push(`request outside: ${request.url()}`);
    }
  });
  return problems;
}
