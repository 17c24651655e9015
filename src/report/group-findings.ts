import { definitionOf } from '../core/definitions/definition-of.ts';
import type { ChecklistEntry, FindingEntry } from './file-report.ts';
import type { ReportWords } from '../i18n/report-words.ts';

/** The findings of one row, or of the header. */
export interface FindingGroup {
  /** Null for the header. */
  readonly no: number | null;
  readonly title: string;
  readonly findings: readonly FindingEntry[];
}

/** The findings by row, in the order in which each row is first spoken of. */
export function groupFindings(checklist: ChecklistEntry, words: ReportWords): FindingGroup[] {
  const byNo = new Map<number | null, FindingEntry[]>();
  for (const finding of checklist.findings) {
    const group = byNo.get(finding.no);
    if (group) group.push(finding);
    else byNo.set(finding.no, [finding]);
  }
  return Array.from(byNo, ([no, findings]) => ({
    no,
    title:
      no === null ? words.header : `No ${no} ${categoryOf(checklist.definition, no)}`.trimEnd(),
    findings,
  }));
}

/** '' for a No that this version of Kakunin does not know. */
function categoryOf(id: string, no: number): string {
  const definition = definitionOf(id);
  if (definition?.certifications.no === no) return definition.certifications.category;
  return definition?.items.find((item) => item.no === no)?.category ?? '';
}
