import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';
import type { ChecklistEntry, FileReport, FindingEntry } from './file-report.ts';
import { groupFindings } from './group-findings.ts';
import { onOneLine, withoutFormula } from './plain-text.ts';
import { quotesShown } from './quotes-shown.ts';
import type { ReportFormat } from './report-format.ts';
import { sumUp } from './sum-up.ts';
import { summaryTable } from './summary-table.ts';

/** Fit to paste into a mail to the vendor: headings by item, one point a finding, readable as plain text too. */
export const markdown: ReportFormat = {
  opensWithLines: true,
  between: '\n',
  opening: ({ language }, lines) => {
    const words = reportWordsIn(language);
    const table = lines.length > 1 ? `\n${tableOf(summaryTable(lines, words))}` : '';
    return `# ${words.title}\n\n${sumUp(lines, words)}\n${table}\n`;
  },
  file: (report, { language }) => `${blocks(report, reportWordsIn(language)).join('\n\n')}\n`,
  closing: () => '',
};

/** The longest quote that a reader of a mail will read. */
const QUOTE_LENGTH = 200;

function blocks(report: FileReport, words: ReportWords): string[] {
  const all = [`## ${plain(report.file)}`];
  for (const checklist of report.checklists) all.push(...checklistBlocks(checklist, words));
  if (report.unread.length > 0) {
    all.push(
      list(report.unread.map(({ message }) => `**${words.unread}** ${plain(message)}`)),
      words.notAll,
    );
  }
  return all;
}

function checklistBlocks(checklist: ChecklistEntry, words: ReportWords): string[] {
  const sheets = fill(words.sheets, { names: plain(checklist.sheets.join(words.comma)) });
  if (checklist.example) return [list([`${sheets}${words.comma}${words.example}`])];
  if (checklist.hidden) return [list([`${sheets}${words.comma}${words.hidden}`])];
  const facts = [
    `${words.vendor}${words.colon}${plain(checklist.vendor?.value ?? '') || words.blank}`,
    `${words.system}${words.colon}${plain(checklist.system?.value ?? '') || words.blank}`,
    sheets,
  ];
  const groups = groupFindings(checklist, words).flatMap(({ title, findings }) => [
    `### ${plain(title)}`,
    list(findings.map((finding) => point(finding, words))),
  ]);
  const failed = checklist.failedRules.map(({ rule, message }) =>
    plain(fill(words.failedRule, { rule, message })),
  );
  const isFine = checklist.findings.length + failed.length === 0;
  const sum = isFine ? words.noFindings : fill(words.counts, checklist.counts);
  return [list(facts), sum, ...groups, ...failed];
}

function point(finding: FindingEntry, words: ReportWords): string {
  const quotes = quotesShown(finding, QUOTE_LENGTH).map(
    (quote) => `\n  - ${plain(fill(words.quoteAt, { ...quote }))}`,
  );
  return `**${words.severities[finding.severity]}** ${plain(finding.message)}${quotes.join('')}`;
}

function list(points: readonly string[]): string {
  return points.map((each) => `- ${each}`).join('\n');
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |\n`;
  const alignment = head.map((_, column) => (column < 2 ? '---' : '---:'));
  return line(head) + `|${alignment.join('|')}|\n` + rows.map(line).join('');
}

/** Text of a sheet with nothing in it that Markdown, HTML or a spreadsheet would take for more than text. */
function plain(text: string): string {
  return withoutFormula(onOneLine(text))
    .replace(/[\\`*_{}[\]<>|~#!&]/gu, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\bwww\./giu, (address) => `${address.slice(0, 3)}\\.`)
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
