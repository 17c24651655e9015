import { fill } from '../i18n/fill.ts';
import type { ReportWords } from '../i18n/report-words.ts';
import { judgedOf, totalsOf, type FileLine } from './file-line.ts';
import type { FileReport } from './file-report.ts';
import type { Frame } from './report-format.ts';

/**
 * One line that sums everything up. It says that nothing was found only where everything was read and judged, nothing
 * was passed over or is missing and nothing waits for a person, and names the premise where one was only assumed.
 */
export function sumUp(
  lines: readonly FileLine[],
  { passedOver = [], gaps = [] }: Frame,
  words: ReportWords,
): string {
  const totals = totalsOf(lines);
  const parts = [fill(words.counts, totals.counts)];
  if (totals.unreadFiles > 0) parts.push(fill(words.unreadFiles, { count: totals.unreadFiles }));
  if (totals.failedRules > 0) parts.push(fill(words.failedRules, { count: totals.failedRules }));
  if (passedOver.length > 0) parts.push(fill(words.passedOver, { count: passedOver.length }));
  const files = lines.length === 1 ? '' : fill(words.files, { count: totals.files }) + words.colon;
  const sum = files + parts.join(words.comma);
  if (!totals.isAllFine || passedOver.length + gaps.length > 0) return sum;
  const isAssumed = lines.some(({ restsOnAssumption }) => restsOnAssumption);
  return sum + words.stop + (isAssumed ? words.noFindingsOnPremise : words.noFindings);
}

/** Whether the sum of a report is that of the only checklist in it, and need not be said there again. */
export function isSumOf(report: FileReport, { files }: Frame): boolean {
  return files === 1 && judgedOf(report).length === 1;
}
