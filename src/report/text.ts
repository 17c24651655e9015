import type { Severity } from '../core/finding.ts';
import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';
import { fileLine } from './file-line.ts';
import type { ChecklistEntry, FileReport, FindingEntry } from './file-report.ts';
import { groupFindings } from './group-findings.ts';
import { onOneLine } from './plain-text.ts';
import { quotesShown } from './quotes-shown.ts';
import type { ReportFormat } from './report-format.ts';
import { sumUp } from './sum-up.ts';
import { summaryTable } from './summary-table.ts';
import { textTable } from './text-table.ts';

/** For reading in a terminal: findings grouped by item, and one line at the end that sums everything up. */
export const text: ReportFormat = {
  opensWithLines: false,
  between: '\n',
  opening: () => '',
  file: (report, { language, hasColour }) =>
    `${fileLines(report, reportWordsIn(language), paint(hasColour)).join('\n')}\n`,
  closing: (frame, lines) => {
    const words = reportWordsIn(frame.language);
    const table =
      lines.length > 1
        ? `\n${textTable(summaryTable(lines, words).map((row) => row.map(onOneLine)))}`
        : '';
    return `${table}\n${sumUp(lines, words)}\n`;
  },
};

/** The longest quote that still reads well in a terminal. */
const QUOTE_LENGTH = 100;

type Paint = (text: string, style: Style) => string;
type Style = Severity | 'heading' | 'faint';

const ESCAPES: Readonly<Record<Style, string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  review: '\u001b[36m',
  heading: '\u001b[1m',
  faint: '\u001b[2m',
};

function paint(hasColour: boolean): Paint {
  return (text, style) => (hasColour ? `${ESCAPES[style]}${text}\u001b[0m` : text);
}

function fileLines(report: FileReport, words: ReportWords, paint: Paint): string[] {
  const lines = [paint(onOneLine(report.file), 'heading')];
  report.checklists.forEach((checklist, index) => {
    if (index > 0) lines.push('');
    lines.push(...checklistLines(checklist, words, paint));
  });
  for (const { message } of report.unread) {
    lines.push(`  ${paint(words.unread, 'error')}  ${onOneLine(message)}`);
  }
  const { failedRules, unread } = fileLine(report);
  if (failedRules + unread > 0 && report.checklists.length > 0) lines.push(`  ${words.notAll}`);
  return lines;
}

function checklistLines(checklist: ChecklistEntry, words: ReportWords, paint: Paint): string[] {
  const heading = `  ${onOneLine(fill(words.sheets, { names: checklist.sheets.join(words.comma) }))}`;
  if (checklist.example) return [`${heading}${words.comma}${words.example}`];
  if (checklist.hidden) return [`${heading}${words.comma}${words.hidden}`];
  const lines = [heading, `  ${headerLine(checklist, words)}`];
  for (const { title, findings } of groupFindings(checklist, words)) {
    lines.push('', `  ${paint(title, 'heading')}`);
    for (const finding of findings) lines.push(...findingLines(finding, words, paint));
  }
  for (const { rule, message } of checklist.failedRules) {
    lines.push('', `  ${paint(onOneLine(fill(words.failedRule, { rule, message })), 'error')}`);
  }
  if (checklist.findings.length > 0) lines.push('', `  ${fill(words.counts, checklist.counts)}`);
  else if (checklist.failedRules.length === 0) lines.push(`  ${words.noFindings}`);
  return lines;
}

function headerLine({ vendor, system }: ChecklistEntry, words: ReportWords): string {
  const field = (label: string, value: string | undefined) =>
    `${label}${words.colon}${onOneLine(value ?? '') || words.blank}`;
  return [field(words.vendor, vendor?.value), field(words.system, system?.value)].join(words.comma);
}

function findingLines(finding: FindingEntry, words: ReportWords, paint: Paint): string[] {
  const label = paint(words.severities[finding.severity], finding.severity);
  const lines = [`    ${label}  ${onOneLine(finding.message)}`];
  for (const quote of quotesShown(finding, QUOTE_LENGTH)) {
    lines.push(`      ${paint(fill(words.quoteAt, { ...quote }), 'faint')}`);
  }
  lines.push(`      ${paint(finding.rule, 'faint')}`);
  return lines;
}
