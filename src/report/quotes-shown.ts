import type { ReportWords } from '../i18n/report-words.ts';
import type { FindingEntry } from './file-report.ts';
import { onOneLine, shortened } from './plain-text.ts';

/** Words to show under a finding, with the cells they stand in: 'E12、E13', or '別紙!B3' on another sheet. */
export interface QuoteShown {
  readonly cell: string;
  readonly quote: string;
}

/**
 * The quotes of a finding on one line each, cut to `length` characters, words of several cells once. Words of its own
 * cell that its message already says are left out.
 */
export function quotesShown(
  finding: FindingEntry,
  length: number,
  { comma }: ReportWords,
): QuoteShown[] {
  const cellsOf = new Map<string, string[]>();
  for (const { cell, quote } of quotesApart(finding)) {
    cellsOf.set(quote, [...(cellsOf.get(quote) ?? []), cell]);
  }
  return Array.from(cellsOf, ([quote, cells]) => ({
    cell: cells.join(comma),
    quote: shortened(quote, length),
  }));
}

function quotesApart(finding: FindingEntry): QuoteShown[] {
  return finding.quotes
    .map(({ sheet, cell, text }) => ({
      cell: onOneLine(sheet === finding.sheet ? cell : `${sheet}!${cell}`),
      quote: onOneLine(text),
    }))
    .filter(({ cell, quote }) => cell !== finding.cell || !finding.message.includes(quote));
}
