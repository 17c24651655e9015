// `npm start`: the emulated Excel with a filled form and the production task pane beside it.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install-if-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const USUAL_PORT = 4433;
const USAGE = `npm start -- [--workbook FILE] [--port N] [--no-open] [--no-build] [--lang ja|en]

Opens an emulated Excel with the workbook (default: a filled form that has some faults) and the pane of dist.
  --workbook FILE  the .xlsx or .xlsm to open
  --port N         default 4433; 0 = any free port
  --no-open        does not open the browser; prints the address only
  --no-build       uses dist as it is
  --lang en        English Excel`;

const options = readOptions();
installIfMissing();
const { buildIfStale } = await import('./build-if-stale.mjs');
const { bundleExcel } = await import('./bundle-excel.mjs');
const { localhostCertificate } = await import('./certificate.mjs');
const { serveExcel } = await import('./serve-excel.mjs');
const { openInBrowser } = await import('./open-in-browser.mjs');

const dist = `${root}dist`;
if (options.build) buildIfStale();
if (!existsSync(`${dist}/taskpane.html`))
  fail('dist is missing: run npm run build, or leave --no-build out.');
const [page, certificate] = await Promise.all([bundleExcel(), localhostCertificate()]);
const server = await serve(options.port);
const url = options.lang === 'en' ? `${server.url}?lang=en` : server.url;
console.log(`ready: ${url}`);
if (!certificate.isTrusted && options.open) {
  console.error(
    'ブラウザーが証明書を警告したら「詳細設定」→「localhost にアクセスする」を選んでください（この PC の中だけの通信です）。',
  );
}
if (options.open) openInBrowser(url);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close();
    process.exit(0);
  });
}

/** Takes another port when the usual one is in use, by another `npm start` for example. */
async function serve(port) {
  try {
    return await serveExcel({ ...options, port, page, dist, certificate });
  } catch (cause) {
    if (cause.code !== 'EADDRINUSE' || options.isPortGiven) throw cause;
    return serve(0);
  }
}

function readOptions() {
  const { values } = readArguments();
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  const workbook = values.workbook
    ? found(values.workbook)
    : `${root}test/fixtures/filled-with-faults.xlsx`;
  if (!existsSync(workbook)) fail(`There is no workbook ${workbook}.`);
  const port = Number(values.port ?? USUAL_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    fail(`--port ${values.port} is no port.`);
  return {
    workbook,
    port,
    isPortGiven: values.port !== undefined,
    open: !values['no-open'],
    build: !values['no-build'],
    lang: values.lang,
  };
}

/** npm runs scripts in the project's folder; a path is meant from where npm was called. */
function found(path) {
  const here = resolve(path);
  return existsSync(here) ? here : resolve(process.env.INIT_CWD ?? '.', path);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        workbook: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
        lang: { type: 'string', default: 'ja' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    return fail(cause.message);
  }
}

/** @returns {never} */
function fail(message) {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}
