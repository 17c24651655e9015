import type { CheckedChecklist } from '../core/report.ts';
import { fill } from '../i18n/fill.ts';
import { sentenceWith } from '../i18n/sentence-with.ts';
import type { ShownFinding } from './shown-findings.ts';
import type { WordsShown } from './words-context.ts';

/** The text of a mail that returns a checklist: what has to be mended, grouped by item. Reviews are left out. */
export function returnLetter(
  checklists: readonly CheckedChecklist[],
  findings: readonly ShownFinding[],
  { language, interface: words, rules }: WordsShown,
): string {
  const { letter } = words;
  const areSeveral = checklists.length > 1;
  const names = checklists.flatMap(({ checklist: { vendor, system, sheets } }) => [
    ...(areSeveral ? [fill(letter.sheet, { sheet: sheets.join('・') })] : []),
    ...(vendor?.value ? [fill(letter.vendor, { vendor: vendor.value })] : []),
    ...(system?.value ? [fill(letter.system, { system: system.value })] : []),
  ]);
  const returned = findings.filter(({ finding }) => finding.severity !== 'review');
  let heading = '';
  const lines = returned.flatMap(({ finding, item, sheet }) => {
    const name = item ? fill(words.item, item) : words.header;
    const own = areSeveral ? fill(words.onSheet, { sheet, item: name }) : name;
    const above = own === heading ? [] : ['', own];
    heading = own;
    const line = fill(letter.line, {
      severity: words.severities[finding.severity],
      cell: finding.cell ?? '',
      sentence: sentenceWith(rules[finding.rule], finding, language),
    });
    return [...above, line.replace(/\s{2,}/g, ' ')];
  });
  const body = lines.length > 0 ? [letter.opening, ...lines, '', letter.closing] : [letter.nothing];
  return [...names, ...(names.length > 0 ? [''] : []), ...body].join('\n');
}
