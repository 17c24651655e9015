import { SEVERITIES } from '../core/finding.ts';
import { fill } from '../i18n/fill.ts';
import { itemRange } from './item-range.ts';
import { isOfItem, type SelectedItem } from './selected-item.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

/** One sentence on a row that was asked about: how many findings it has. `row` is null for one that is no item. */
export function itemLine(
  row: SelectedItem | null,
  findings: readonly ShownFinding[],
  words: WordsShown['interface'],
): string {
  if (!row) return words.row.none;
  const item = itemRange([row.no], words);
  const own = findings.filter((shown) => isOfItem(shown, row));
  const counts = SEVERITIES.flatMap((severity) => {
    const count = own.filter(({ finding }) => finding.severity === severity).length;
    return count > 0 ? [fill(words.row.each, { severity: words.severities[severity], count })] : [];
  });
  if (counts.length === 0) return fill(words.row.fine, { item });
  return fill(words.row.found, { item, counts: counts.join(words.listSeparator) });
}
