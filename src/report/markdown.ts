import type { Language } from '../core/language.ts';
import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';
import type { ChecklistEntry, FileReport, FindingEntry } from './file-report.ts';
import { groupFindings } from './group-findings.ts';
import { headerShown } from './header-shown.ts';
import { onOneLine, withoutFormula } from './plain-text.ts';
import { noFindings, premises } from './premises.ts';
import { quotesShown } from './quotes-shown.ts';
import type { ReportFormat } from './report-format.ts';
import { sumUp } from './sum-up.ts';
import { summaryTable } from './summary-table.ts';

/** Fit to paste into a mail to the vendor: headings by item, one point a finding, readable as plain text too. */
export const markdown: ReportFormat = {
  opensWithLines: true,
  between: '\n',
  opening: ({ language, today }, lines) => {
    const words = reportWordsIn(language);
    const table = lines.length > 1 ? `\n${tableOf(summaryTable(lines, words))}` : '';
    const day = today ? `${fill(words.checkedOn, { today })}\n\n` : '';
    return `# ${words.title}\n\n${day}${sumUp(lines, words)}\n${table}\n`;
  },
  file: (report, { language }) => `${blocks(report, language).join('\n\n')}\n`,
  closing: ({ language }) => {
    const { severities, meanings, colon, comma } = reportWordsIn(language);
    const each = (['error', 'warning', 'review'] as const).map(
      (severity) => `${severities[severity]}${colon}${meanings[severity]}`,
    );
    return `\n---\n\n${each.join(comma)}\n`;
  },
};

/** The longest quote that a reader of a mail will read. */
const QUOTE_LENGTH = 200;

function blocks(report: FileReport, language: Language): string[] {
  const words = reportWordsIn(language);
  const all = [`## ${plain(report.file)}`];
  for (const checklist of report.checklists) all.push(...checklistBlocks(checklist, language));
  if (report.unread.length > 0) {
    all.push(
      list(report.unread.map(({ message }) => `**${words.unread}** ${plain(message)}`)),
      words.notAll,
    );
  }
  return all;
}

function checklistBlocks(checklist: ChecklistEntry, language: Language): string[] {
  const words = reportWordsIn(language);
  const sheets = fill(words.sheets, { names: plain(checklist.sheets.join(words.comma)) });
  if (checklist.example) return [list([`${sheets}${words.stop}${words.example}`])];
  if (checklist.hidden) return [list([`${sheets}${words.stop}${words.hidden}`])];
  const facts = [
    `${words.vendor}${words.colon}${plain(headerShown(checklist.vendor)) || words.blank}`,
    `${words.system}${words.colon}${plain(headerShown(checklist.system)) || words.blank}`,
    sheets,
    ...premises(checklist, language).map(plain),
  ];
  const groups = groupFindings(checklist, words).flatMap(({ title, findings }) => [
    `### ${plain(title)}`,
    list(findings.map((finding) => point(finding, words))),
  ]);
  const failed = checklist.failedRules.map(({ rule, message }) =>
    plain(fill(words.failedRule, { rule, message })),
  );
  const isFine = checklist.findings.length + failed.length === 0;
  const sum = isFine ? noFindings(checklist, words) : fill(words.counts, checklist.counts);
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

/**
 * Text of a sheet with nothing in it that Markdown, HTML or a spreadsheet would take for more than text. A mail shows it
 * as it is written too, so signs are escaped only where they would mean something: not in 'Q&A' or 'a_b'.
 */
function plain(text: string): string {
  const line = withoutFormula(onOneLine(text));
  const hasTildes = line.indexOf('~') !== line.lastIndexOf('~');
  return line
    .replace(hasTildes ? SIGNS_AND_TILDES : SIGNS, '\\$&')
    .replace(UNDERSCORES, '\\$&')
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\bwww\./giu, (address) => `${address.slice(0, 3)}\\.`);
}

/** Source: CommonMark 0.31 and GitHub's extensions (tables, strikethrough, bare addresses). */
const SIGNS = /[\\`*[\]<>|]|&(?=#?\w+;)/gu;
/** A single tilde strikes nothing through: 9時~17時. */
const SIGNS_AND_TILDES = /[\\`*[\]<>|~]|&(?=#?\w+;)/gu;

/** Between letters, where they emphasise nothing, underscores stay: v02_filled_A. */
const UNDERSCORES = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
