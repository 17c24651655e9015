import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';
import {
  COMMAND_NAMES,
  GENERAL_OPTIONS,
  isCommandName,
  OPTIONS,
  type CommandName,
} from './options.ts';
import { UsageError } from './usage-error.ts';

/** The words of a command line, sorted: the command, what it is about, and its options as typed. */
export interface ScannedArguments {
  readonly command: CommandName | null;
  readonly operands: readonly string[];
  /** By name without dashes; '' for an option that takes no value. The last of several counts. */
  readonly options: ReadonlyMap<string, string>;
}

const ALL_OPTIONS: Readonly<Record<string, boolean>> = {
  ...GENERAL_OPTIONS,
  ...OPTIONS.rules,
  ...OPTIONS.merge,
  ...OPTIONS.check,
};

/**
 * Sorts the words of a command line; `kakunin help check` is `kakunin check --help`. Throws `UsageError` for an unknown
 * command or option or a missing value.
 */
export function scanArguments(words: readonly string[]): ScannedArguments {
  const tokens = tokensOf(words);
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const isHelp = operands[0] === 'help';
  if (isHelp) operands.shift();
  const command = operands.shift() ?? null;
  if (command !== null && !isCommandName(command)) throw unknownCommand(command);
  const allowed = command === null ? GENERAL_OPTIONS : { ...GENERAL_OPTIONS, ...OPTIONS[command] };
  const options = new Map<string, string>(isHelp ? [['help', '']] : []);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const takesValue = allowed[token.name];
    if (takesValue === undefined) {
      throw unknownOption(isLong(token) ? token.rawName : (words[token.index] ?? ''), command);
    }
    options.set(token.name, takesValue ? valueOf(token) : withoutValue(token));
  }
  return { command, operands, options };
}

/** The language asked for, even where the rest of the command line is wrong. */
export function scanLanguage(words: readonly string[]): 'ja' | 'en' {
  const named = tokensOf(words).findLast(
    (token) => token.kind === 'option' && token.name === 'lang',
  );
  return named?.kind === 'option' && named.value === 'en' ? 'en' : 'ja';
}

function tokensOf(words: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(ALL_OPTIONS).map(([name, takesValue]) => [
      name,
      { type: takesValue ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    // Unknown options are told in our own words, in the user's language.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens;
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf({ rawName, value, inlineValue }: OptionToken): string {
  // A value that looks like an option is one: `--output --lang en` lacks its file. `--output=--x` says otherwise.
  if (value === undefined || (value.startsWith('--') && !inlineValue)) {
    throw new UsageError('missingValue', { option: rawName });
  }
  return value;
}

function withoutValue({ rawName, value }: OptionToken): string {
  if (value !== undefined) throw new UsageError('needlessValue', { option: rawName });
  return '';
}

function isLong({ rawName }: OptionToken): boolean {
  return rawName.startsWith('--');
}

function unknownCommand(command: string): UsageError {
  const meant = nearest(command, COMMAND_NAMES);
  if (meant === null) return new UsageError('unknownCommand', { command });
  return new UsageError('misspeltCommand', { command, nearest: meant });
}

/** `option` as typed: '--formt', or a whole word such as '-f' or '-notes.xlsx'. */
function unknownOption(option: string, command: CommandName | null): UsageError {
  const name = option.replace(/^-+/u, '');
  if (command !== null && option === `--${name}` && Object.hasOwn(ALL_OPTIONS, name)) {
    return new UsageError('foreignOption', { option, command });
  }
  const allowed = command === null ? GENERAL_OPTIONS : OPTIONS[command];
  const meant = nearest(name, Object.keys(allowed));
  if (meant !== null) return new UsageError('misspeltOption', { option, nearest: `--${meant}` });
  const isFile = /\.\w+$/u.test(option);
  return new UsageError(isFile ? 'dashedFile' : 'unknownOption', { option });
}
