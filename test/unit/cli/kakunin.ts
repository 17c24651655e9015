import { spawnSync } from 'node:child_process';

/** What a run of the program leaves behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let program: string | undefined;

/** Runs the built program as a user would, in `cwd`. */
export function kakunin(words: readonly string[], cwd = process.cwd()): Run {
  program ??= builtProgram();
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 100 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** Runs a line of the shell, in which `$KAKUNIN` stands for the program. */
export function inShell(line: string, cwd = process.cwd()): Run {
  program ??= builtProgram();
  const env = { ...process.env, KAKUNIN: `${process.execPath} ${program}` };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env,
  });
  return { code: status, stdout, stderr };
}

/** The program built from the sources as they are. */
function builtProgram(): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build-command-line.mjs'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The command line could not be built.\n${stderr}`);
  return stdout.trim();
}
