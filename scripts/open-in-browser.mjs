import { spawn } from 'node:child_process';

/** Opens an address in the system's browser. Where that cannot be done, the address stands on the screen anyway. */
export function openInBrowser(url) {
  const [command, ...options] = {
    darwin: ['open', url],
    win32: ['cmd', '/c', 'start', '""', url],
  }[process.platform] ?? ['xdg-open', url];
  const opener = spawn(command, options, { stdio: 'ignore', detached: true });
  opener.on('error', () => {
    console.error(`No browser could be opened. Open ${url} yourself.`);
  });
  opener.unref();
}
