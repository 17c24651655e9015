import { parseAddress } from '../cell.ts';
import type { Finding } from '../finding.ts';
import type { FailedRule } from '../report.ts';
import type { Rule, RuleContext } from './rule.ts';

/**
 * Runs every rule over one checklist. A rule that fails is named in `failedRules` and never ends the run. Where a
 * more exact rule speaks of the same place the less exact is silent. Findings are in the sheet's order, those of
 * one cell in the order of `rules`.
 */
export function runRules(
  context: RuleContext,
  rules: readonly Rule[],
): { findings: readonly Finding[]; failedRules: readonly FailedRule[] } {
  const told: Told[] = [];
  const failedRules: FailedRule[] = [];
  for (const rule of rules) {
    try {
      for (const each of toldBy(rule, context)) told.push(each);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failedRules.push({ rule: rule.id, message });
    }
  }
  return { findings: inSheetOrder(withoutYielding(told, rules), context), failedRules };
}

/** A finding and what it speaks of. */
interface Told {
  readonly finding: Finding;
  readonly subject: string;
}

function toldBy(rule: Rule, context: RuleContext): Told[] {
  return Array.from(rule.check(context), ({ row, ...fault }) => {
    const finding = { severity: rule.severities[0], ...fault, rule: rule.id };
    return { finding, subject: subjectOf(finding, row) };
  });
}

function withoutYielding(told: readonly Told[], rules: readonly Rule[]): Finding[] {
  const spokenOf = new Set(told.map(({ finding, subject }) => `${finding.rule} ${subject}`));
  const yieldsTo = new Map(rules.map((rule) => [rule.id, rule.yieldsTo]));
  const speaks = ({ finding, subject }: Told): boolean =>
    !yieldsTo.get(finding.rule)?.some((rule) => spokenOf.has(`${rule} ${subject}`));
  return told.filter(speaks).map(({ finding }) => finding);
}

/** What a finding speaks of: a certification, a header field, a row, or a No that has no row. */
function subjectOf({ certification, no, field, sheet }: Finding, row: number | null): string {
  if (certification !== null) return `certification ${certification}`;
  if (no === null) return field;
  return row === null ? `No ${no}` : `row ${row} of ${sheet}`;
}

function inSheetOrder(findings: readonly Finding[], context: RuleContext): Finding[] {
  const { sheets } = context.checklist;
  const keyed = findings.map((finding) => ({
    finding,
    key: [sheets.indexOf(finding.sheet), ...positionOf(finding, context)],
  }));
  // Array.prototype.sort is stable: findings of one cell keep the order of the rules.
  keyed.sort((a, b) => a.key.reduce((order, part, i) => order || part - (b.key[i] ?? 0), 0));
  return keyed.map(({ finding }) => finding);
}

/** Row and column. A row that is missing stands right after the last row with a lower No. */
function positionOf(finding: Finding, context: RuleContext): [row: number, column: number] {
  const place = finding.cell === null ? null : parseAddress(finding.cell);
  if (place) return [place.row, place.column];
  const no = finding.no;
  if (no === null) return [0, finding.field === 'vendor' ? 1 : 2];
  const before = context.items.filter(({ item }) => item.sheet === finding.sheet && item.no < no);
  return [before.reduce((last, { item }) => Math.max(last, item.row), 0) + 0.5, no];
}
