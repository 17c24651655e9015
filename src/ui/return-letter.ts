import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { sentenceWith } from '../i18n/sentence-with.ts';
import { checklistTitles } from './checklist-titles.ts';
import { itemHeading } from './item-heading.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

/** What a mail that returns checklists is written from. */
export interface Letter {
  readonly checklists: readonly CheckedChecklist[];
  /** What is to be mended or confirmed. */
  readonly findings: readonly ShownFinding[];
  /** How many findings were set aside and are left out. */
  readonly leftOut: number;
  /** True while some rules are still to be asked. */
  readonly isPartial: boolean;
}

/**
 * The text of a mail that returns a checklist: what has to be mended and what the vendor is asked to confirm, grouped
 * by item, and how many points are left out. It says that there is nothing to return only where no rule has failed and
 * none is still to be asked.
 */
export function returnLetter(
  { checklists, findings, leftOut, isPartial }: Letter,
  { language, interface: words, rules }: WordsShown,
): string {
  const { letter } = words;
  const areSeveral = checklists.length > 1;
  const titles = checklistTitles(checklists);
  const names = checklists.flatMap(({ checklist: { vendor, system } }, n) => [
    ...(areSeveral ? [fill(letter.sheet, { sheet: titles[n] ?? '' })] : []),
    ...(vendor?.value ? [fill(letter.vendor, { vendor: vendor.value })] : []),
    ...(system?.value ? [fill(letter.system, { system: system.value })] : []),
  ]);
  let heading = '';
  const lines = findings.flatMap(({ finding, subject, title }) => {
    const name = itemHeading(subject, { language, interface: words });
    const own = areSeveral ? fill(words.onSheet, { sheet: title, item: name }) : name;
    const above = own === heading ? [] : ['', own];
    heading = own;
    const line = fill(finding.severity === 'review' ? letter.reviewLine : letter.line, {
      severity: words.severities[finding.severity],
      cell: finding.cell ?? '',
      sentence: sentenceWith(rules[finding.rule], finding, language),
    });
    return [...above, line.replace(/\s{2,}/g, ' ')];
  });
  const isOnlyReviews = findings.every(({ finding }) => finding.severity === 'review');
  const opening = isOnlyReviews ? letter.openingReviews : letter.opening;
  const isAllRead = !isPartial && checklists.every(({ failedRules }) => failedRules.length === 0);
  const nothing = isAllRead ? letter.nothing : letter.notAllRead;
  const omitted = leftOut > 0 ? ['', fill(letter.leftOut, { count: leftOut })] : [];
  const body =
    lines.length > 0 ? [opening, ...lines, ...omitted, '', letter.closing] : [nothing, ...omitted];
  return [...names, ...(names.length > 0 ? [''] : []), ...body].join('\n');
}
