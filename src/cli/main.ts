import './compile-late.ts';
import { isMainThread } from 'node:worker_threads';
import { readArguments } from './arguments/read-arguments.ts';
import { scanLanguage } from './arguments/scan-arguments.ts';
import type { Command } from './arguments/command.ts';
import { UsageError } from './arguments/usage-error.ts';
import { runCheck } from './check-command.ts';
import { serveAsThread } from './checking/thread.ts';
import type { Language } from '../core/language.ts';
import { openDestination } from './destination.ts';
import { helpText } from './help.ts';
import { tellUsage } from './messages.ts';
import { VERSION } from './version.ts';

if (isMainThread) await main(process.argv.slice(2));
else await serveAsThread();

async function main(words: readonly string[]): Promise<void> {
  const language = scanLanguage(words);
  // Without a listener a closed pipe would end the process with a trace; who writes a result hears of it too.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    process.exitCode = await run(readArguments(words), language);
  } catch (cause) {
    process.exitCode = 2;
    if (isClosedPipe(cause)) return;
    tellUsage(usageErrorOf(cause), language);
  }
}

async function run(command: Command, language: Language): Promise<0 | 1 | 2> {
  switch (command.kind) {
    case 'check':
      return runCheck(command, language);
    case 'merge':
      return (await import('./merge-command.ts')).runMerge(command, language);
    case 'rules':
      return (await import('./rules-command.ts')).printRules(command, language);
    case 'help':
      await openDestination(null, []).write(helpText(command.about, language));
      return 0;
    case 'version':
      await openDestination(null, []).write(`${VERSION}\n`);
      return 0;
  }
}

/** The reader of stdout went away, as `head` does: nothing is left to say, and the report is not whole. */
function isClosedPipe(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EPIPE';
}

/** A fault of our own is told like wrong usage: in one sentence, with what is needed to report it. */
function usageErrorOf(cause: unknown): UsageError {
  if (cause instanceof UsageError) return cause;
  return new UsageError('failed', { message: String(cause) });
}
