import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInThreads } from '../../../src/cli/checking/check-in-threads.ts';
import type { CheckSettings } from '../../../src/cli/checking/checked-file.ts';
import { inOrder } from '../../../src/cli/checking/in-order.ts';
import { startThread } from '../../../src/cli/checking/thread.ts';
import { CLEAN, folderOf } from './folder.ts';
import { kakunin } from './kakunin.ts';

const SETTINGS: CheckSettings = {
  options: { declared: {}, today: '2026-04-01' },
  format: 'json',
  frame: { version: '0.1.0', language: 'ja', hasColour: false },
  timeLimit: 500,
};

/** A program in the place of ours that does to its thread what the name of a file says. */
const FRAGILE = `
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ source: { path } }) => {
    if (path === 'throws') throw new Error('broken');
    if (path === 'exits') process.exit(7);
    if (path === 'hangs') for (;;);
    if (path === 'eats') for (const eaten = []; ; ) eaten.push(new Array(1e6).fill(path));
    const checked = { piece: '', line: { file: path }, notices: [] };
    const answer = () => parentPort.postMessage(checked);
    if (path === 'late') setTimeout(answer, 200);
    else answer();
  });
`;

/** The files in the order in which they were handed on; of those that were not read, the reason. */
async function checkedInThreads(names: readonly string[], threads = 2) {
  const program = join(folderOf({}), 'fragile.mjs');
  writeFileSync(program, FRAGILE);
  const checked: string[] = [];
  await checkInThreads(
    names.map((file) => ({ path: file, file, argument: 0 })),
    threads,
    SETTINGS,
    inOrder(({ piece, line }) => {
      checked.push(reasonIn(piece) ?? line.file);
      return Promise.resolve();
    }),
    (settings) => startThread(settings, program),
  );
  return checked;
}

/** The reason for which a file was not read, out of its piece of the report. */
function reasonIn(piece: string): string | undefined {
  return /"reason":"([^"]+)"/u.exec(piece)?.[1];
}

test('files come in their order, however long each takes', async () => {
  expect(await checkedInThreads(['late', 'b', 'c', 'late', 'd'], 3)).toEqual([
    'late',
    'b',
    'c',
    'late',
    'd',
  ]);
});

test.each([
  ['throws', 'damaged'],
  ['exits', 'damaged'],
  ['hangs', 'timeout'],
  ['eats', 'too-large'],
])(
  'a thread that %s costs its file alone',
  async (fate, reason) => {
    // One that fills its memory needs longer than the time limit of these tests on a slow machine.
    const checked = await checkedInThreads(['a', fate, 'b', fate, 'c'], 1);
    expect(checked.filter((_, index) => index % 2 === 0)).toEqual(['a', 'b', 'c']);
    for (const told of [checked[1], checked[3]]) expect([reason, 'timeout']).toContain(told);
  },
  30_000,
);

test('what a thread answered before its death counts, though the news of the death come first', async () => {
  const names = Array.from({ length: 80 }, (_, i) => (i % 4 === 3 ? 'throws' : `${i}`));
  expect(await checkedInThreads(names, 1)).toEqual(
    names.map((name) => (name === 'throws' ? 'damaged' : name)),
  );
}, 30_000);

test('when nobody takes the results any more, the threads stop', async () => {
  const program = join(folderOf({}), 'fragile.mjs');
  writeFileSync(program, FRAGILE);
  const files = Array.from({ length: 50 }, (_, i) => ({ path: '', file: `${i}`, argument: 0 }));
  const run = checkInThreads(
    files,
    2,
    SETTINGS,
    inOrder(() => Promise.reject(new Error('EPIPE'))),
    (settings) => startThread(settings, program),
  );
  await expect(run).rejects.toThrow('EPIPE');
});

/** Runs a script that may import our sources; Jest's own global object is not the one that V8 interrupts. */
function runScript(script: string): string {
  const words = [
    '--no-warnings',
    '--import',
    './scripts/load-typescript.mjs',
    '--input-type=module',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, [...words, '--eval', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

test('work that never returns is stopped, a regular expression included', () => {
  const said = runScript(`
    import { withinTime } from './src/cli/checking/within-time.ts';
    try {
      withinTime(50, () => /^(?:a+)+$/u.test('a'.repeat(50) + 'b'));
    } catch (error) {
      console.log(error.name);
    }
    console.log(withinTime(5000, () => 42));
  `);
  expect(said).toBe('OutOfTime\n42\n');
});

test('a file that takes too long is said to have, without threads too', () => {
  const piece = runScript(`
    import { checkInTurn } from './src/cli/checking/check-here.ts';
    const source = { path: ${JSON.stringify(CLEAN)}, file: 'a.xlsx', argument: 0 };
    const settings = ${JSON.stringify({ ...SETTINGS, timeLimit: 1 })};
    checkInTurn([source].entries(), settings, (_, __, report) => console.log(JSON.stringify(report)));
  `);
  expect(reasonIn(piece)).toBe('timeout');
});

test('one job and several give the same bytes', () => {
  const folder = folderOf(
    Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.xlsx`, CLEAN])),
  );
  const words = ['check', '.', '--format', 'json', '--jobs'];
  expect(kakunin([...words, '3'], folder)).toEqual(kakunin([...words, '1'], folder));
});
