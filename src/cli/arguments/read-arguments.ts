import type { Language } from '../../core/language.ts';
import { SEVERITIES } from '../../core/finding.ts';
import type { Declaration } from '../../core/report.ts';
import { FORMATS, type FormatName } from '../../report/formats.ts';
import type { CheckCommand, Command, Printing } from './command.ts';
import { isDay, today } from './day.ts';
import { CONDITIONS } from './options.ts';
import { scanArguments, type ScannedArguments } from './scan-arguments.ts';
import { readShard } from './shard.ts';
import { UsageError } from './usage-error.ts';

/** More threads than this only cost memory. */
const MOST_JOBS = 64;

const DECLARATIONS: readonly Declaration[] = ['yes', 'no'];

/** What the words after `kakunin` ask for. Throws `UsageError` where they ask for nothing that exists. */
export function readArguments(words: readonly string[]): Command {
  const scanned = scanArguments(words);
  const { command, operands, options } = scanned;
  if (options.has('help')) return { kind: 'help', about: command };
  if (options.has('version')) return { kind: 'version' };
  const language = choice<Language>(options, 'lang', ['ja', 'en']);
  switch (command) {
    case 'check':
      return checkCommand(scanned);
    case 'merge':
      return {
        kind: 'merge',
        language,
        paths: paths(scanned, 'noReports'),
        ...printing(options),
      };
    case 'rules':
      if (operands.length > 1) throw new UsageError('severalRules');
      return { kind: 'rules', rule: operands[0] ?? null };
    case null:
      throw new UsageError('noCommand');
  }
}

type Options = ScannedArguments['options'];

function checkCommand(scanned: ScannedArguments): CheckCommand {
  const { options } = scanned;
  const declared = CONDITIONS.map(({ id }) => [id, choice(options, id, DECLARATIONS)] as const);
  return {
    kind: 'check',
    paths: paths(scanned, 'noFiles'),
    ...printing(options),
    options: {
      declared: Object.fromEntries(declared.flatMap(([id, said]) => (said ? [[id, said]] : []))),
      today: value(options, 'today', (text) => (isDay(text) ? text : null)) ?? today(),
    },
    jobs: value(options, 'jobs', readJobs),
    shard: value(options, 'shard', readShard),
  };
}

function printing(options: Options): Printing {
  // Object.keys cannot know that FORMATS has no further keys.
  const formats = Object.keys(FORMATS) as FormatName[];
  return {
    format: choice(options, 'format', formats) ?? 'text',
    output: value(options, 'output', (text) => (text === '' ? null : text)),
    failOn: choice(options, 'fail-on', SEVERITIES) ?? 'error',
  };
}

function paths({ operands }: ScannedArguments, fault: 'noFiles' | 'noReports'): readonly string[] {
  if (operands.length === 0) throw new UsageError(fault);
  return operands;
}

function readJobs(text: string): number | null {
  const jobs = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  return jobs >= 1 && jobs <= MOST_JOBS ? jobs : null;
}

/** One of the words allowed, or null where the option was not given. */
function choice<Word extends string>(
  options: Options,
  name: string,
  allowed: readonly Word[],
): Word | null {
  const text = options.get(name);
  if (text === undefined) return null;
  const word = allowed.find((each) => each === text);
  if (word === undefined) {
    throw new UsageError('wrongChoice', {
      option: `--${name}`,
      value: text,
      allowed: allowed.join(', '),
    });
  }
  return word;
}

/** An option's value as `read` understands it, or null where the option was not given. */
function value<T>(
  options: Options,
  name: 'today' | 'jobs' | 'shard' | 'output',
  read: (text: string) => T | null,
): T | null {
  const text = options.get(name);
  if (text === undefined) return null;
  const result = read(text);
  if (result === null) throw new UsageError(`wrong-${name}`, { value: text });
  return result;
}
