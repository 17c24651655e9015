import { readFileSync } from 'node:fs';
import type { Language } from '../core/language.ts';
import { fileLine } from '../report/file-line.ts';
import type { FileReport } from '../report/file-report.ts';
import { FORMATS } from '../report/formats.ts';
import { NotAReport, parseReport, type PrintedReport } from '../report/parse-report.ts';
import type { Frame } from '../report/report-format.ts';
import { startReport } from '../report/report-printer.ts';
import type { MergeCommand } from './arguments/command.ts';
import { readShard } from './arguments/shard.ts';
import { openDestination } from './destination.ts';
import { exitCode } from './exit-code.ts';
import { frameOf } from './frame-of.ts';
import { isTextOnTerminal } from './on-terminal.ts';
import { inOneOrder } from './in-one-order.ts';
import { sentenceOf, tell } from './messages.ts';
import { faultOf, noticesOf, type Notice } from './notice.ts';
import { shardNotices } from './shard-notices.ts';
import { VERSION } from './version.ts';

/** `kakunin merge`: joins the reports of shards into the report of one run. Gives the exit code. */
export async function runMerge(command: MergeCommand, language: Language): Promise<0 | 1 | 2> {
  const readings = command.paths.map(readReport);
  const faults = readings.flatMap((reading) => ('words' in reading ? [reading] : []));
  const reports = readings.flatMap((reading) => ('words' in reading ? [] : [reading]));
  const gaps = [...faults, ...shardNotices(reports, language)];
  for (const notice of [...gaps, ...otherVersions(reports)]) tell(notice, language);
  if (reports.length === 0) return 2;

  const ownLanguage = command.language ?? reports[0]?.language ?? language;
  const files = joined(reports, language);
  const frame: Frame = {
    ...frameOf(command.output, ownLanguage, sharedDay(reports)),
    files: files.length,
    passedOver: inOneOrder(reports.flatMap(({ passedOver }) => passedOver)),
    gaps: [
      ...gaps.map((notice) => sentenceOf(notice, ownLanguage)),
      ...reports.flatMap((report) => report.gaps),
    ],
  };
  const destination = openDestination(command.output, command.paths);
  const printer = startReport(FORMATS[command.format], frame);
  for (const file of files) {
    if (!isTextOnTerminal(command)) for (const notice of noticesOf(file)) tell(notice, language);
    const piece = FORMATS[command.format].file(file, frame);
    await destination.write(printer.add(piece, fileLine(file)));
  }
  await destination.write(printer.end());
  destination.close();
  return frame.gaps?.length ? 2 : exitCode(printer.lines, command.failOn);
}

/** The day on which all reports were made. */
function sharedDay(reports: readonly PrintedReport[]): string | undefined {
  const [day, ...others] = new Set(reports.map(({ today }) => today));
  return others.length === 0 ? day : undefined;
}

type ReadReport = PrintedReport & { readonly path: string };

function readReport(path: string): ReadReport | Notice {
  try {
    const report = parseReport(JSON.parse(textOf(readFileSync(path))));
    if (report.shard !== null && readShard(report.shard) === null) throw new NotAReport('$.shard');
    return { ...report, path };
  } catch (cause) {
    if (cause instanceof NotAReport) {
      return { words: 'notReport', facts: { path, place: cause.message } };
    }
    if (cause instanceof SyntaxError) return { words: 'notJson', facts: { path } };
    return faultOf(path, cause);
  }
}

/** UTF-8 or, as Windows PowerShell writes what a program prints, UTF-16; with or without a byte order mark. */
function textOf(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function otherVersions(reports: readonly ReadReport[]): Notice[] {
  return reports
    .filter(({ kakunin }) => kakunin !== VERSION)
    .map(({ path, kakunin }) => ({
      words: 'otherVersion',
      facts: { path, version: kakunin, own: VERSION },
    }));
}

/**
 * All files in the order in which one run has them. A file that several reports describe alike stands once, where it
 * came first; one that they describe differently stands with each of its results.
 */
function joined(reports: readonly PrintedReport[], language: Language): FileReport[] {
  const files = reports.flatMap((report) => report.files);
  files.sort((a, b) => a.argument - b.argument || compare(a.file, b.file));
  const seen = new Map<string, Set<string>>();
  return files.filter((report) => {
    // Where its argument stood is not a result.
    const result = JSON.stringify({ ...report, argument: 0 });
    const results = seen.get(report.file) ?? new Set();
    seen.set(report.file, results);
    const isNew = !results.has(result);
    const words = isNew ? 'differentResults' : 'sameFile';
    // What could not be found or searched stands in the report of every part.
    if (results.size > 0 && (isNew || report.checklists.length > 0))
      tell({ words, facts: { file: report.file } }, language);
    results.add(result);
    return isNew;
  });
}

/** By UTF-16 code units, as folders are searched. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
