import type { Language } from '../core/language.ts';
import { FORMATS } from '../report/formats.ts';
import { startReport } from '../report/report-printer.ts';
import type { CheckCommand } from './arguments/command.ts';
import { checkAll } from './checking/check-all.ts';
import { findWorkbooks } from './checking/find-workbooks.ts';
import { openDestination } from './destination.ts';
import { exitCode } from './exit-code.ts';
import { frameOf } from './frame-of.ts';
import { tell } from './messages.ts';
import { startProgress } from './progress.ts';

/** The time that one file may take. */
const TIME_LIMIT_MS = 20_000;

/** `kakunin check`: checks files and folders and prints the report. Gives the exit code. */
export async function runCheck(command: CheckCommand, language: Language): Promise<0 | 1 | 2> {
  const { files, faults, passedOver } = findWorkbooks(command.paths, command.shard);
  for (const notice of [...faults, ...passedOver]) tell(notice, language);
  if (files.length === 0 && faults.length > 0) return 2;

  const frame = frameOf(command.output, language);
  const destination = openDestination(
    command.output,
    files.map(({ path }) => path),
  );
  const report = startReport(FORMATS[command.format], frame);
  const progress = startProgress(files.length, language);
  const settings = {
    options: command.options,
    format: command.format,
    frame,
    timeLimit: TIME_LIMIT_MS,
  };
  await checkAll(files, command.jobs, settings, async ({ piece, line, notices }) => {
    progress.clear();
    // The text says it too, and on a terminal it is the next thing read.
    if (!isTextOnTerminal(command)) for (const notice of notices) tell(notice, language);
    await destination.write(report.add(piece, line));
    progress.show(report.lines.length, line.file);
  });
  progress.clear();
  await destination.write(report.end());
  destination.close();
  return faults.length > 0 ? 2 : exitCode(report.lines, command.failOn);
}

function isTextOnTerminal({ format, output }: CheckCommand): boolean {
  return format === 'text' && output === null && process.stdout.isTTY;
}
