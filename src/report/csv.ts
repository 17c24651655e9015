import type { ChecklistEntry, FileReport, FindingEntry } from './file-report.ts';
import { withoutFormula } from './plain-text.ts';
import type { ReportFormat } from './report-format.ts';
import { fill } from '../i18n/fill.ts';
import { reportWordsIn, type ReportWords } from '../i18n/report-words.ts';

/** UTF-8 with BOM, one row a finding, fit for Excel; what was not read or is missing has its rows too. */
export const csv: ReportFormat = {
  opensWithLines: false,
  between: '',
  opening: ({ language }) => {
    const { columns } = reportWordsIn(language);
    return `\ufeff${row(COLUMNS.map((column) => columns[column]))}`;
  },
  file: (report, { language }) => rowsOf(report, reportWordsIn(language)).map(row).join(''),
  closing: ({ language, gaps = [] }) => {
    const { unread } = reportWordsIn(language);
    return gaps.map((message) => row(cellsOf({ severity: unread, message }))).join('');
  },
};

const COLUMNS = [
  'file',
  'vendor',
  'system',
  'sheet',
  'cell',
  'no',
  'field',
  'severity',
  'message',
  'evidence',
  'certification',
  'rule',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

function rowsOf({ file, checklists, unread }: FileReport, words: ReportWords): string[][] {
  const rows: Row[] = checklists.flatMap((checklist) => [
    ...checklist.findings.map((finding) => findingRow(checklist, finding, words)),
    ...checklist.failedRules.map(({ rule, message }) => ({
      severity: words.failed,
      message: fill(words.failedRule, { rule, message }),
      rule,
    })),
  ]);
  for (const { reason, message, place } of unread) {
    rows.push({ sheet: place ?? '', severity: words.unread, message, rule: reason });
  }
  return rows.map((each) => cellsOf({ ...each, file }));
}

function cellsOf(cells: Row): string[] {
  return COLUMNS.map((column) => cells[column] ?? '');
}

function findingRow(
  { vendor, system }: ChecklistEntry,
  finding: FindingEntry,
  words: ReportWords,
): Row {
  return {
    vendor: vendor?.value ?? '',
    system: system?.value ?? '',
    sheet: finding.sheet,
    cell: finding.cell ?? '',
    no: finding.no === null ? '' : String(finding.no),
    field: words.fields[finding.field],
    severity: words.severities[finding.severity],
    message: finding.message,
    evidence: finding.evidence ?? '',
    certification: finding.certification ?? '',
    rule: finding.rule,
  };
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withoutFormula(cell.replace(CONTROL, '�')))).join(',')}\r\n`;
}

/** Control characters but tab, line feed and return: Excel ends a file at some of them. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
