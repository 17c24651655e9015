import { addressOf, type CellPlace } from '../core/cell.ts';
import type { Checklist } from '../core/checklist.ts';
import type { Definition } from '../core/definitions/definition.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import { findingKey } from '../core/finding-key.ts';
import { RULE_IDS, SEVERITIES, type Finding } from '../core/finding.ts';
import type { CheckedChecklist, Counts, Report } from '../core/report.ts';
import { checklistTitles } from './checklist-titles.ts';
import type { Subject } from './item-heading.ts';

/** A finding as the list shows it. */
export interface ShownFinding {
  /** Tells it from every other in the list, also from one that says the same. */
  readonly id: string;
  /** What it is known by from one check to the next. */
  readonly key: string;
  readonly finding: Finding;
  /** What it is about, the same for all that stand under one heading; null for the header. */
  readonly subject: Subject | null;
  readonly checklist: Checklist;
  /** What a heading calls its checklist. */
  readonly title: string;
  /** The cell to select: the finding's own, else the header row's first. */
  readonly place: CellPlace;
}

/** The checklists that are judged. */
export function judgedOf({ checklists }: Report): readonly CheckedChecklist[] {
  return checklists.filter(({ checklist }) => !checklist.isExample && !checklist.isHidden);
}

/** All findings of some checklists in the order of the sheet, without those whose key is ignored. */
export function shownFindings(
  checklists: readonly CheckedChecklist[],
  ignored: ReadonlySet<string>,
): ShownFinding[] {
  const seen = new Map<string, number>();
  const titles = checklistTitles(checklists);
  return checklists.flatMap(({ checklist, findings }, n) => {
    const subjectIn = subjectsIn(definitionOf(checklist.definition));
    return inOrder(findings, checklist).flatMap((finding): ShownFinding[] => {
      const key = findingKey(finding);
      if (ignored.has(key)) return [];
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return [
        {
          id: `${n} ${count} ${key}`,
          key,
          finding,
          checklist,
          title: titles[n] ?? '',
          subject: subjectIn(finding),
          place: placeOf(finding, checklist),
        },
      ];
    });
  });
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly ShownFinding[]): Counts {
  const counts = { error: 0, warning: 0, review: 0 };
  for (const { finding } of findings) counts[finding.severity] += 1;
  return counts;
}

function inOrder(findings: readonly Finding[], { items }: Checklist): Finding[] {
  const ranks = new Map<number, number>();
  items.forEach(({ no }, i) => {
    if (!ranks.has(no)) ranks.set(no, i);
  });
  // A row that is missing stands before the first row with a larger No; the certifications stand last.
  const rank = ({ no, field }: Finding) => {
    if (no === null) return field === 'vendor' ? -2 : -1;
    const next = items.findIndex((item) => item.no > no);
    return ranks.get(no) ?? (next < 0 ? items.length + no : next - 0.5);
  };
  return findings.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.no ?? 0) - (b.no ?? 0) ||
      Number(isOfSection(b)) - Number(isOfSection(a)) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule),
  );
}

/** Gives what a finding is about, one and the same for all that are about the same. */
function subjectsIn(definition: Definition | undefined): (finding: Finding) => Subject | null {
  const subjects = new Map<string, Subject>();
  return (finding) => {
    const { no } = finding;
    if (no === null) return null;
    const name = `${no} ${isOfSection(finding)}`;
    const subject = subjects.get(name) ?? subjectOf(no, isOfSection(finding), definition);
    subjects.set(name, subject);
    return subject;
  };
}

function subjectOf(
  no: number,
  isSection: boolean,
  { items, sections, certifications }: Partial<Definition> = {},
): Subject {
  const section = sections?.find((each) => each.items[0] === no);
  if (isSection && section && section.items.length > 1) {
    return { nos: section.items, category: section.title };
  }
  const item = items?.find((each) => each.no === no);
  const category = item?.category ?? certifications?.category ?? '';
  return { nos: [no], category: { ja: category, en: category } };
}

/** Such a finding carries the first No of its section, and speaks of all its rows. */
export function isOfSection({ rule }: Finding): boolean {
  return rule.startsWith('conditional-section-');
}

function placeOf({ sheet, cell }: Finding, { tables }: Checklist): CellPlace {
  if (cell !== null) return { sheet, cell };
  const table = tables.find((each) => each.sheet === sheet) ?? tables[0];
  if (!table) return { sheet, cell: 'A1' };
  const { area, headerRows } = table;
  return { sheet: table.sheet, cell: addressOf(headerRows[0] ?? area.top, area.left) };
}
