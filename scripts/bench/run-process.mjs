import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 5;

/**
 * Runs a Node program to its end: how long it took in ms and the highest resident memory of it and all its
 * descendants together in MB (Linux; NaN elsewhere). Rejects when it ends with a code that is not among `codes`.
 * What it says on stderr is shown, unless `stderr` is 'ignore'.
 */
export function runProcess(words, codes = [0], stderr = 'inherit') {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', stderr] });
    let peak = NaN;
    const timer = setInterval(() => {
      const now = residentMegabytes(child.pid);
      if (!(now <= peak)) peak = now;
    }, EVERY_MS);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      const ms = performance.now() - started;
      if (codes.includes(code)) resolve({ ms, megabytes: peak });
      else reject(new Error(`${words.join(' ')} ended with ${code}.`));
    });
  });
}

/** The best of several runs, for time and for memory. */
export async function bestOf(rounds, run) {
  let best = { ms: Infinity, megabytes: Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const { ms, megabytes } = await run();
    best = {
      ms: Math.min(best.ms, ms),
      megabytes: Number.isNaN(megabytes) ? NaN : Math.min(best.megabytes, megabytes),
    };
  }
  return best;
}

function residentMegabytes(pid) {
  if (process.platform !== 'linux') return NaN;
  return tree(pid).reduce((sum, each) => sum + residentOf(each), 0);
}

function tree(pid) {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const children = threads.flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return [pid, ...children.flatMap(tree)];
  } catch {
    // The process has ended meanwhile.
    return [];
  }
}

function residentOf(pid) {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
