// Prints the path of an up-to-date command line, built if dist is older than the sources. For the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { newest } from './build-if-stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = newest(['src', 'webpack.config.js', 'package.json']);
const built = `${root}dist/kakunin.mjs`;

console.log(existsSync(built) && newest(['dist/kakunin.mjs']) > sources ? built : buildApart());

/** Built into a folder of its own, so that whoever runs the program in dist is not disturbed. */
function buildApart() {
  const folder = `${root}.cache/command-line-${Math.round(sources)}`;
  if (!existsSync(folder)) {
    mkdirSync(`${root}.cache`, { recursive: true });
    const own = mkdtempSync(`${folder}-`);
    const webpack = ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production'];
    const build = [...webpack, '--config-name', 'command-line', '--output-path', own];
    const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(status ?? 1);
    try {
      renameSync(own, folder);
    } catch {
      // Another test run was faster; its program is the same.
      rmSync(own, { recursive: true });
    }
  }
  return `${folder}/kakunin.mjs`;
}
