import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs `npm ci` when node_modules is absent or was made from another lockfile, so that `npm start` and
 * `npm test` work in a fresh clone. Ends the process with npm's exit code when the installation fails.
 */
export function installIfMissing() {
  if (installedVersions() === wantedVersions()) return;
  console.error('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm ci failed. Check the network connection to the npm registry and run again.');
    process.exit(done.status ?? 1);
  }
}

/** The packages that must be present on every platform, as `path@version` lines. */
function wantedVersions() {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  return versions(Object.entries(packages).filter(([, entry]) => !entry.optional));
}

function installedVersions() {
  const file = `${root}node_modules/.package-lock.json`;
  if (!existsSync(file)) return null;
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return versions(Object.entries(packages).filter(([, entry]) => !entry.optional));
}

function versions(entries) {
  return entries
    .filter(([path]) => path !== '')
    .map(([path, { version }]) => `${path}@${version}`)
    .sort()
    .join('\n');
}
