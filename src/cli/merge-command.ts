import { readFileSync } from 'node:fs';
import type { Language } from '../core/language.ts';
import { fileLine } from '../report/file-line.ts';
import type { FileReport } from '../report/file-report.ts';
import { FORMATS } from '../report/formats.ts';
import { NotAReport, parseReport, type PrintedReport } from '../report/parse-report.ts';
import { startReport } from '../report/report-printer.ts';
import type { MergeCommand } from './arguments/command.ts';
import { openDestination } from './destination.ts';
import { exitCode } from './exit-code.ts';
import { frameOf } from './frame-of.ts';
import { tell } from './messages.ts';
import { noticesOf, type Notice } from './notice.ts';
import { VERSION } from './version.ts';

/** `kakunin merge`: joins the reports of shards into the report of one run. Gives the exit code. */
export async function runMerge(command: MergeCommand, language: Language): Promise<0 | 1 | 2> {
  const readings = command.paths.map(readReport);
  const faults = readings.flatMap((reading) => ('words' in reading ? [reading] : []));
  const reports = readings.flatMap((reading) => ('words' in reading ? [] : [reading]));
  for (const notice of [...faults, ...otherVersions(reports)]) tell(notice, language);
  if (reports.length === 0) return 2;

  const frame = frameOf(command.output, command.language ?? reports[0]?.language ?? language);
  const destination = openDestination(command.output, command.paths);
  const printer = startReport(FORMATS[command.format], frame);
  for (const file of joined(reports, language)) {
    for (const notice of noticesOf(file)) tell(notice, language);
    const piece = FORMATS[command.format].file(file, frame);
    await destination.write(printer.add(piece, fileLine(file)));
  }
  await destination.write(printer.end());
  destination.close();
  return faults.length > 0 ? 2 : exitCode(printer.lines, command.failOn);
}

type ReadReport = PrintedReport & { readonly path: string };

function readReport(path: string): ReadReport | Notice {
  try {
    return { ...parseReport(JSON.parse(readFileSync(path, 'utf8'))), path };
  } catch (cause) {
    if (cause instanceof NotAReport) {
      return { words: 'notReport', facts: { path, place: cause.message } };
    }
    if (cause instanceof SyntaxError) return { words: 'notJson', facts: { path } };
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    return { words: code === 'ENOENT' ? 'missing' : 'closed', facts: { path, code } };
  }
}

function otherVersions(reports: readonly ReadReport[]): Notice[] {
  return reports
    .filter(({ kakunin }) => kakunin !== VERSION)
    .map(({ path, kakunin }) => ({
      words: 'otherVersion',
      facts: { path, version: kakunin, own: VERSION },
    }));
}

/** All files in the order in which one run has them; a file that two reports describe alike stands once. */
function joined(reports: readonly PrintedReport[], language: Language): FileReport[] {
  const files = reports.flatMap((report) => report.files);
  files.sort((a, b) => a.argument - b.argument || compare(a.file, b.file));
  return files.filter((file, index) => {
    const before = files[index - 1];
    const isSame = before?.file === file.file && JSON.stringify(before) === JSON.stringify(file);
    if (isSame) tell({ words: 'sameFile', facts: { file: file.file } }, language);
    return !isSame;
  });
}

/** By UTF-16 code units, as folders are searched. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
