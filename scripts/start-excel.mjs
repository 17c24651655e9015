// `npm run start:excel` and `npm run start:web -- --document URL`: the add-in in real Excel.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install-if-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const PORT = 3000;
// Not among the packages of the project: it brings a program of its own for each system. npx fetches it when needed.
const SIDELOADER = 'office-addin-debugging@7';

const LINUX = `Linux では Excel に自動で読み込ませることができません。代わりに次のどちらかをお使いください。
  npm start            … このリポジトリの模擬 Excel で試す（インターネット不要）
  Excel on the web     … npm run build -- --env host=https://（配置先） で作った dist を https で公開し、
                         ブラウザーの Excel で「ホーム > アドイン > マイ アドインのアップロード」に dist/manifest.xml を渡す

On Linux an add-in cannot be sideloaded automatically. Use \`npm start\` (emulated Excel), or publish dist over https and
upload dist/manifest.xml in Excel on the web (Home > Add-ins > Upload My Add-in).`;

const { web, document } = readOptions();
if (process.platform === 'linux') {
  console.error(LINUX);
  process.exit(1);
}
installIfMissing();
const { buildIfStale } = await import('./build-if-stale.mjs');
const { serveDist } = await import('./serve-dist.mjs');
buildIfStale();
const server = await serveDist(PORT);
console.log(`The add-in is served at ${server.url}`);
const status = await sideload('start', [
  web ? 'web' : 'desktop',
  ...(web ? ['--document', document] : ['--app', 'excel', '--no-debug']),
]);
if (status !== 0) {
  server.close();
  process.exit(status);
}
console.log(
  'Ctrl+C で終了し、アドインを Excel から外します。(Ctrl+C ends it and removes the add-in.)',
);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await sideload('stop', []);
    server.close();
    process.exit(0);
  });
}

/** Gives the exit code. This process goes on serving meanwhile: Excel loads the pane before the sideloader ends. */
async function sideload(command, options) {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const child = spawn(npx, ['--yes', SIDELOADER, command, 'dist/manifest.xml', ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  try {
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } catch (cause) {
    console.error(`${npx} could not be started: ${cause.message}`);
    return 1;
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: { web: { type: 'boolean', default: false }, document: { type: 'string' } },
  });
  if (values.web && !/^https:\/\//.test(values.document ?? '')) {
    console.error(
      'npm run start:web -- --document URL : ブックの共有リンク（https://…）を指定してください。(Give the sharing link of a workbook.)',
    );
    process.exit(2);
  }
  return values;
}
