import type { Language } from '../core/language.ts';
import { FORMATS } from '../report/formats.ts';
import { startReport } from '../report/report-printer.ts';
import type { CheckCommand } from './arguments/command.ts';
import { shardName } from './arguments/shard.ts';
import { checkAll } from './checking/check-all.ts';
import { findWorkbooks } from './checking/find-workbooks.ts';
import { openDestination } from './destination.ts';
import { exitCode } from './exit-code.ts';
import { frameOf } from './frame-of.ts';
import { inOneOrder } from './in-one-order.ts';
import { isOnTerminal, isTextOnTerminal } from './on-terminal.ts';
import { tell } from './messages.ts';
import { startProgress } from './progress.ts';

/** The time that one file may take. */
const TIME_LIMIT_MS = 20_000;

/** `kakunin check`: checks files and folders and prints the report. Gives the exit code. */
export async function runCheck(command: CheckCommand, language: Language): Promise<0 | 1 | 2> {
  const { files, passedOver, met } = findWorkbooks(command.paths, command.shard);
  for (const file of passedOver) tell({ words: 'foreign', facts: { file } }, language);

  const { shard } = command;
  const frame = {
    ...frameOf(command.output, language, command.options.today),
    ...(shard ? { shard: shardName(shard) } : {}),
    files: files.length,
    passedOver: inOneOrder(passedOver),
  };
  const destination = openDestination(command.output, met);
  const report = startReport(FORMATS[command.format], frame);
  const progress = startProgress(files.length, language);
  const settings = {
    options: command.options,
    format: command.format,
    frame,
    timeLimit: TIME_LIMIT_MS,
  };
  progress.show(0, files[0]?.file ?? '');
  await checkAll(files, command.jobs, settings, async ({ piece, line, notices }) => {
    const text = report.add(piece, line);
    const told = isTextOnTerminal(command) ? [] : notices;
    if (told.length > 0 || (text !== '' && isOnTerminal(command))) progress.clear();
    for (const notice of told) tell(notice, language);
    if (text !== '') await destination.write(text);
    const next = files[report.lines.length];
    if (next) progress.show(report.lines.length, next.file);
  });
  progress.clear();
  await destination.write(report.end());
  destination.close();
  return exitCode(report.lines, command.failOn);
}
