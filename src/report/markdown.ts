import type { HeaderField } from '../core/checklist.ts';
import { SEVERITIES } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';
import { judgedOf } from './file-line.ts';
import type { ChecklistEntry, FileReport, FindingEntry } from './file-report.ts';
import { groupFindings } from './group-findings.ts';
import { headerShown } from './header-shown.ts';
import { onOneLine, withoutActiveFormula } from './plain-text.ts';
import { partOf } from './part-of.ts';
import { noFindings, premises } from './premises.ts';
import { quotesShown } from './quotes-shown.ts';
import type { Frame, ReportFormat } from './report-format.ts';
import { isSumOf, sumUp } from './sum-up.ts';
import { summaryTable } from './summary-table.ts';

/** Fit to paste into a mail to the vendor: headings by item, one point a finding, readable as plain text too. */
export const markdown: ReportFormat = {
  opensWithLines: true,
  between: '\n',
  opening: (frame, lines) => {
    const { language, today, gaps = [] } = frame;
    const words = reportWordsIn(language);
    const parts = [
      `# ${words.title}`,
      ...(today ? [fill(words.checkedOn, { today })] : []),
      ...partOf(frame, words),
      sumUp(lines, frame, words),
      ...(gaps.length > 0 ? [list(gaps.map(plain))] : []),
      ...(lines.length > 1 ? [tableOf(summaryTable(lines, words)).trimEnd()] : []),
    ];
    return `${parts.join('\n\n')}\n\n`;
  },
  file: (report, frame) => `${blocks(report, frame).join('\n\n')}\n`,
  closing: ({ language }) => {
    const { severities, meanings, colon, comma } = reportWordsIn(language);
    const each = SEVERITIES.map(
      (severity) => `${severities[severity]}${colon}${meanings[severity]}`,
    );
    return `\n---\n\n${each.join(comma)}\n`;
  },
};

/** The longest quote that a reader of a mail will read. */
const QUOTE_LENGTH = 200;

function blocks(report: FileReport, frame: Frame): string[] {
  const { language } = frame;
  const words = reportWordsIn(language);
  const judged = judgedOf(report);
  const all = [`## ${plain(headingOf(report.file, judged, words))}`];
  for (const checklist of report.checklists) {
    // The city's example in the same book tells the vendor nothing.
    if (checklist.example) continue;
    const isAlone = judged.length === 1;
    all.push(
      ...checklistBlocks(checklist, language, { isAlone, isSummed: isSumOf(report, frame) }),
    );
  }
  if (report.unread.length > 0) {
    all.push(
      list(report.unread.map(({ message }) => `**${words.unread}** ${plain(message)}`)),
      words.notAll,
    );
  }
  return all;
}

/** By what the vendor knows it: names, and the file without the folders of whoever checked it. */
function headingOf(file: string, judged: readonly ChecklistEntry[], words: ReportWords): string {
  const base = file.replace(/^.*[/\\](?=.)/su, '');
  const names = judged
    .map(({ vendor, system }) => [headerShown(vendor), headerShown(system)])
    .map((shown) => shown.filter((name) => name !== '').join(' '))
    .filter((name) => name !== '');
  if (names.length === 0) return base;
  return fill(words.nameOfFile, { names: [...new Set(names)].join(words.comma), file: base });
}

/** `isAlone`: the heading above has the names of this checklist. `isSummed`: the report has its sum already. */
function checklistBlocks(
  checklist: ChecklistEntry,
  language: Language,
  { isAlone, isSummed }: { readonly isAlone: boolean; readonly isSummed: boolean },
): string[] {
  const words = reportWordsIn(language);
  const sheets = fill(words.sheets, { names: plain(checklist.sheets.join(words.comma)) });
  if (checklist.hidden) return [list([`${sheets}${words.stop}${words.hidden}`])];
  const facts = [
    ...headerFact(words.vendor, checklist.vendor, isAlone, words),
    ...headerFact(words.system, checklist.system, isAlone, words),
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
  return [list(facts), ...(isSummed ? [] : [sum]), ...groups, ...failed];
}

function headerFact(
  label: string,
  field: HeaderField | null,
  isNamed: boolean,
  { colon, blank }: ReportWords,
): string[] {
  const name = plain(headerShown(field));
  return isNamed && name !== '' ? [] : [`${label}${colon}${name || blank}`];
}

function point(finding: FindingEntry, words: ReportWords): string {
  const quotes = quotesShown(finding, QUOTE_LENGTH, words).map(
    (quote) => `\n  - ${plain(fill(words.quoteAt, { ...quote }))}`,
  );
  return `**${words.severities[finding.severity]}** ${plain(finding.message)}${quotes.join('')}`;
}

function list(points: readonly string[]): string {
  return points.map((each) => `- ${each}`).join('\n');
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |\n`;
  const alignment = head.map((_, column) => (column < 3 ? '---' : '---:'));
  return line(head) + `|${alignment.join('|')}|\n` + rows.map(line).join('');
}

/**
 * Text of a sheet with nothing in it that Markdown, HTML or a spreadsheet would take for more than text. A mail shows it
 * as it is written too, so signs are escaped only where they would mean something: not in 'Q&A', 'a_b' or '9時~17時'.
 */
function plain(text: string): string {
  const line = withoutActiveFormula(onOneLine(text));
  return PAIRED.reduce(withoutPairs, line.replace(SIGNS, '\\$&'))
    .replace(/:(?=\/\/)/gu, '\\:')
    .replace(/\bwww\./giu, (address) => `${address.slice(0, 3)}\\.`);
}

/** Source: CommonMark 0.31 and GitHub's extensions (tables, strikethrough, bare addresses). */
const SIGNS = /[\\`[\]<>|]|&(?=#?\w+;)/gu;

/** Runs of signs that emphasise or strike through what stands between two of them. Underscores within a word do not. */
const PAIRED = [/\*+/gu, /~+/gu, /(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu];

/** A single run has nothing to pair with. */
function withoutPairs(line: string, runs: RegExp): string {
  if ((line.match(runs) ?? []).length < 2) return line;
  return line.replace(runs, (run) => run.replace(/./gu, '\\$&'));
}
