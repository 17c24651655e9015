import type { Severity } from '../core/finding.ts';
import { fill } from '../i18n/fill.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'review'];

/** One sentence on a row that was asked about: how many findings it has. `no` is null for a row that is no item. */
export function itemLine(
  no: number | null,
  findings: readonly ShownFinding[],
  words: WordsShown['interface'],
): string {
  if (no === null) return words.row.none;
  const item = fill(words.item, { no, category: '' }).trim();
  const own = findings.filter(({ finding }) => finding.no === no);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = own.filter(({ finding }) => finding.severity === severity).length;
    return count > 0 ? [fill(words.row.each, { severity: words.severities[severity], count })] : [];
  });
  if (counts.length === 0) return fill(words.row.fine, { item });
  return fill(words.row.found, { item, counts: counts.join(words.listSeparator) });
}
