import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'scripts/theme-css.mjs',
  'package.json',
  'package-lock.json',
];
// webpack leaves files alone that come out the same, so their age does not tell when they were made.
const stamp = `${root}.cache/built`;

/** Runs `npm run build` when dist is missing or older than what it is made from. */
export function buildIfStale() {
  if (!existsSync(`${root}dist/taskpane.html`) || newest(SOURCES) > builtAt()) build();
}

function build() {
  console.error('Building dist (npm run build) …');
  const started = new Date();
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/webpack-cli/bin/cli.js', '--mode', 'production'],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(`${root}.cache`, { recursive: true });
  writeFileSync(stamp, started.toISOString());
}

function builtAt() {
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  return Math.max(built, newest(['dist']));
}

/** When the youngest of these files and folders was written, in ms. */
export function newest(paths) {
  return Math.max(
    0,
    ...paths.map((path) => {
      const full = path.startsWith('/') ? path : `${root}${path}`;
      if (!existsSync(full)) return 0;
      const stats = statSync(full);
      if (!stats.isDirectory()) return stats.mtimeMs;
      return newest(readdirSync(full).map((name) => `${path}/${name}`));
    }),
  );
}
