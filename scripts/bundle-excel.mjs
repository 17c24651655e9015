import {
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { newest } from './build-if-stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.cache/emulated-excel`;
const pages = `${root}test/excel/page`;
const SOURCES = ['test/excel', 'src/core', 'src/workbooks/xlsx', 'scripts/bundle-excel.mjs'];

/** Makes the host page of the emulated Excel in .cache, never in dist. Gives its folder. */
export async function bundleExcel() {
  mkdirSync(folder, { recursive: true });
  const stamp = `${folder}/bundled`;
  if (!existsSync(stamp) || newest(SOURCES) > statSync(stamp).mtimeMs) {
    const started = new Date();
    // Several test processes may bundle at once, so a file is moved into place only when it is whole.
    const own = `${folder}-${process.pid}`;
    await bundle(own);
    renameSync(`${own}/host.js`, `${folder}/host.js`);
    rmSync(own, { recursive: true });
    for (const name of ['host.html', 'host.css'])
      copyFileSync(`${pages}/${name}`, `${folder}/${name}`);
    writeFileSync(stamp, started.toISOString());
  }
  return folder;
}

async function bundle(own) {
  const { default: webpack } = await import('webpack');
  const compiler = webpack({
    mode: 'development',
    devtool: 'inline-source-map',
    context: root,
    entry: './test/excel/page/main.ts',
    output: { path: own, filename: 'host.js' },
    target: ['web', 'es2022'],
    resolve: { extensions: ['.ts', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
    performance: false,
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ colors: false })));
      else resolve(undefined);
    });
  });
}
