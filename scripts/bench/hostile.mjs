import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { HOSTILE_FILES } from '../../test/fixtures/hostile.ts';
import { bestOf, runProcess } from './run-process.mjs';

/** A busy machine slows one run and not the next. */
const ROUNDS = 2;

/**
 * Checks every hostile file by itself, in a process of its own, and then all of them together with `good`, a filled form.
 * Gives for each the time in ms and the peak memory of all its processes in MB.
 */
export async function measureHostile(program, folder, good) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const measured = [];
  for (const { name, bytes } of HOSTILE_FILES) {
    writeFileSync(`${folder}/${name}`, bytes());
    measured.push({ name, ...(await bestOf(ROUNDS, () => check(program, `${folder}/${name}`))) });
  }
  const together = await check(program, folder, good);
  const byTime = measured.toSorted((a, b) => b.ms - a.ms);
  const byMemory = measured.toSorted((a, b) => b.megabytes - a.megabytes);
  return { slowest: byTime[0], largest: byMemory[0], together, measured };
}

function check(program, ...paths) {
  // A hostile file is told as unread, which ends with 2; those that only look strange hold no checklist: 2 as well.
  return runProcess([program, 'check', ...paths, '--format', 'json'], [2], 'ignore');
}
