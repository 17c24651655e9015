import type { HeaderField } from '../core/checklist.ts';
import type { Severity } from '../core/finding.ts';
import type { Counts } from '../core/report.ts';
import type { ChecklistEntry, FileReport } from './file-report.ts';
import { restsOnAssumption } from './premises.ts';

/** What is kept of a file once it is printed: its line in the table of files, and what the exit code needs. */
export interface FileLine {
  readonly file: string;
  /** The vendors' names of the judged checklists, each once, blank ones left out. */
  readonly vendors: readonly string[];
  /** The names of their systems, likewise. */
  readonly systems: readonly string[];
  readonly counts: Counts;
  /** Parts that were not read. */
  readonly unread: number;
  /** Rules that failed by our own fault. */
  readonly failedRules: number;
  /** True where a checklist was judged on a premise that nobody declared. */
  readonly restsOnAssumption: boolean;
}

/** The checklists of a file that were judged: no examples and no hidden copies. */
export function judgedOf({ checklists }: FileReport): readonly ChecklistEntry[] {
  return checklists.filter((checklist) => !checklist.example && !checklist.hidden);
}

/** The line of one file. Only what was judged is counted. */
export function fileLine(report: FileReport): FileLine {
  const { file, unread } = report;
  const judged = judgedOf(report);
  return {
    file,
    vendors: named(judged.map(({ vendor }) => vendor)),
    systems: named(judged.map(({ system }) => system)),
    counts: addCounts(judged.map(({ counts }) => counts)),
    unread: unread.length,
    failedRules: sum(judged.map(({ failedRules }) => failedRules.length)),
    restsOnAssumption: judged.some(restsOnAssumption),
  };
}

function named(fields: readonly (HeaderField | null)[]): string[] {
  const names = fields.map((field) => field?.value ?? '').filter((name) => name !== '');
  return [...new Set(names)];
}

/** All lines together. */
export interface Totals {
  readonly files: number;
  readonly counts: Counts;
  readonly unreadFiles: number;
  readonly failedRules: number;
  /** True when everything was read and judged and nothing was found, not even for review. */
  readonly isAllFine: boolean;
}

/** Adds lines up. */
export function totalsOf(lines: readonly FileLine[]): Totals {
  const counts = addCounts(lines.map((line) => line.counts));
  const unreadFiles = lines.filter((line) => line.unread > 0).length;
  const failedRules = sum(lines.map((line) => line.failedRules));
  const findings = counts.error + counts.warning + counts.review;
  return {
    files: lines.length,
    counts,
    unreadFiles,
    failedRules,
    isAllFine: lines.length > 0 && findings + unreadFiles + failedRules === 0,
  };
}

function addCounts(all: readonly Counts[]): Counts {
  const of = (severity: Severity) => sum(all.map((counts) => counts[severity]));
  return { error: of('error'), warning: of('warning'), review: of('review') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
