import type { Ignored } from '../decisions.ts';
import type { Finding } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import type { Report } from '../report.ts';

/**
 * What marks show of a report, one entry for each marked cell, in an order of their own: equal for two reports exactly
 * where the marks of one do for the other. A cell is told by its row and column in the form, not by its address:
 * marks move with their rows.
 */
export function markedPlaces(report: Report | null, ignored: readonly Ignored[]): string[] {
  const found = findingsToMark(report, ignored);
  const places = new Map<string, string>();
  // A cell with both is marked as an error.
  for (const marked of ['warning', 'error'] as const) {
    for (const { severity, form, sheet, cell, no, field, certification } of found) {
      if (severity !== marked || cell === null) continue;
      const place = [form ?? null, no, field, certification, severity];
      places.set(JSON.stringify([sheet, cell]), JSON.stringify(place));
    }
  }
  return [...places.values()].sort();
}

/** The findings of a report that marks may be put on for: all but the ignored ones. */
export function findingsToMark(report: Report | null, ignored: readonly Ignored[]): Finding[] {
  const keys = new Set(ignored.map(({ key }) => key));
  const all = report?.checklists.flatMap(({ findings }) => findings) ?? [];
  return all.filter((finding) => !keys.has(findingKey(finding)));
}
