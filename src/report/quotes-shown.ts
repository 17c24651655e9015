import type { FindingEntry } from './file-report.ts';
import { onOneLine, shortened } from './plain-text.ts';

/** Words to show under a finding, with the cell they stand in: 'E12', or '別紙!B3' on another sheet. */
export interface QuoteShown {
  readonly cell: string;
  readonly quote: string;
}

/**
 * The quotes of a finding on one line each, cut to `length` characters. Words of its own cell that its message
 * already says are left out.
 */
export function quotesShown(finding: FindingEntry, length: number): QuoteShown[] {
  return finding.quotes
    .map(({ sheet, cell, text }) => ({
      cell: onOneLine(sheet === finding.sheet ? cell : `${sheet}!${cell}`),
      quote: onOneLine(text),
    }))
    .filter(({ cell, quote }) => cell !== finding.cell || !finding.message.includes(quote))
    .map(({ cell, quote }) => ({ cell, quote: shortened(quote, length) }));
}
