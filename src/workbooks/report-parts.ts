import type { SheetCells } from '../core/cell.ts';
import type { Change } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import type { Report } from '../core/report.ts';

/** The sheets that a report rests on: those of its checklists and of tables of clauses. */
export function sheetsOf(report: Report | null): string[] {
  const { checklists = [], references = [] } = report ?? {};
  return [
    ...checklists.flatMap(({ checklist }) => checklist.sheets),
    ...references.map(({ sheet }) => sheet),
  ];
}

/** All findings of a report. */
export function findingsOf(report: Report | null): readonly Finding[] {
  return report?.checklists.flatMap(({ findings }) => findings) ?? [];
}

/** What became of the findings of a report in the next; null unless both judged the same sheets by the same rules. */
export function changeOf(before: Report | null, after: Report | null): Change | null {
  if (!before || !after || scopeOf(before) !== scopeOf(after)) return null;
  return changeBetween(findingsOf(before), findingsOf(after));
}

function scopeOf(report: Report): string {
  const judged = report.checklists.map(({ checklist, failedRules }) => [
    checklist.sheets,
    failedRules,
  ]);
  return JSON.stringify([judged, report.unread]);
}

/** What became of findings from one report to the next. */
function changeBetween(before: readonly Finding[], after: readonly Finding[]): Change {
  return { gone: surplus(before, after), added: surplus(after, before) };
}

/** The Nos of those of `some` that are not among `others`; what stands twice counts twice. */
function surplus(some: readonly Finding[], others: readonly Finding[]): (number | null)[] {
  const left = new Map<string, number>();
  for (const each of others.map(findingKey)) left.set(each, (left.get(each) ?? 0) + 1);
  const more = some.filter((each) => {
    const key = findingKey(each);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
  return more.map(({ no }) => no);
}

/** True when a sheet that was protected no longer is. */
export function isSheetOpened(
  before: readonly SheetCells[],
  after: readonly SheetCells[],
): boolean {
  const open = new Set(after.filter(({ isProtected }) => !isProtected).map(({ name }) => name));
  return before.some(({ name, isProtected }) => isProtected && open.has(name));
}
