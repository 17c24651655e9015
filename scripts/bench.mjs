// `npm run bench`: speed and memory as ratios, so that one machine's numbers can be compared with another's.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../src/core/check.ts';
import { readXlsx } from '../src/workbooks/xlsx/read-xlsx.ts';
import { copyWithOwnTexts } from './bench/different-texts.mjs';
import { timesToFirstControl } from './bench/first-control.mjs';
import { measureHostile } from './bench/hostile.mjs';
import { bestOf, runProcess } from './bench/run-process.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const layouts = `${root}test/layouts/`;
const folders = `${root}.cache/bench/`;
const program = `${root}dist/kakunin.mjs`;
const ROUNDS = 4;
const SIZES = [1, 50, 200, 1000];
/** A browser's times scatter more than a process's. */
const PAGE_ROUNDS = 8;

/** Filled forms of several shapes, as vendors send them. */
const FILLED = readdirSync(layouts)
  .filter((name) => /\.xls[xm]$/.test(name) && !name.startsWith('v01_'))
  .sort();

if (!existsSync(program))
  throw new Error('dist/kakunin.mjs is missing: run `npm run build` first.');
for (const size of SIZES)
  fill(`${folders}${size}`, size, (from, to) => {
    copyFileSync(from, to);
  });
fill(`${folders}different`, 200, copyWithOwnTexts);

const sax = await bestOf(ROUNDS, () =>
  runProcess([`${root}scripts/bench/parse-only.mjs`, `${folders}200`]),
);
const runs = {};
for (const size of SIZES) {
  runs[size] = await bestOf(size > 200 ? 1 : ROUNDS, () => checkFolder(`${folders}${size}`));
}
const different = await bestOf(ROUNDS, () => checkFolder(`${folders}different`));
const hostile = await measureHostile(program, `${folders}hostile`, layouts + FILLED[0]);
const judging = judgingTime();
const firstControl = await timesToFirstControl(PAGE_ROUNDS);

row('check, 200 files, --jobs 2 : unzip + SAX only', runs[200].ms / sax.ms, 2);
row('the same where no two texts are alike', different.ms / sax.ms, null);
row(
  '(t200 − t1) : 4 × (t50 − t1)',
  (runs[200].ms - runs[1].ms) / (4 * (runs[50].ms - runs[1].ms)),
  1.3,
);
row('peak memory, 200 files : 50 files', runs[200].megabytes / runs[50].megabytes, 1.5);
row('peak memory, 1,000 files : 50 files', runs[1000].megabytes / runs[50].megabytes, 1.5);
row(`slowest hostile file, in s (${hostile.slowest.name})`, hostile.slowest.ms / 1000, 5);
row(`largest hostile file, in MB (${hostile.largest.name})`, hostile.largest.megabytes, 300);
row('all hostile files and a good one, in s', hostile.together.ms / 1000, 30);
row('judging one filled checklist, warm, in ms', judging, 10);
row(
  'first control : same pane, all Fluent, no shell',
  firstControl.pane / firstControl.withoutShell,
  0.25,
);
console.log(
  `\nunzip + SAX ${sax.ms.toFixed(0)} ms; ` +
    SIZES.map(
      (size) =>
        `${size} files ${runs[size].ms.toFixed(0)} ms ${runs[size].megabytes.toFixed(0)} MB`,
    ).join('; ') +
    `; first control ${firstControl.pane.toFixed(0)} ms, without the shell ${firstControl.withoutShell.toFixed(0)} ms`,
);

/** `copy` is given from where, to where, and which of the copies it is. */
function fill(folder, size, copy) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < size; index += 1) {
    const name = FILLED[index % FILLED.length];
    copy(layouts + name, `${folder}/${String(index).padStart(4, '0')}_${name}`, index);
  }
}

function checkFolder(folder) {
  // 1 and 2 are answers too: some of the forms have faults.
  return runProcess([program, 'check', folder, '--format', 'json', '--jobs', '2'], [0, 1, 2]);
}

/** The median over all filled forms, each judged often enough to be compiled. */
function judgingTime() {
  const books = FILLED.map((name) => readXlsx(readFileSync(layouts + name)).sheets);
  const judge = (sheets) => check(sheets, { declared: {}, today: '2026-04-01' });
  for (let round = 0; round < 10; round += 1) books.forEach(judge);
  const times = books.map((sheets) => {
    const started = performance.now();
    for (let round = 0; round < 10; round += 1) judge(sheets);
    return (performance.now() - started) / 10;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** `limit` is null where there is none. */
function row(what, measured, limit) {
  const line = `${what.padEnd(50)} ${measured.toFixed(2).padStart(7)}`;
  if (limit === null) {
    console.log(line);
    return;
  }
  const isWithin = measured <= limit;
  console.log(`${line}  limit ${String(limit).padEnd(4)} ${isWithin ? 'ok' : 'TOO MUCH'}`);
  if (!isWithin) process.exitCode = 1;
}
