import type { ReportWords } from '../i18n/report-words.ts';
import { totalsOf, type FileLine } from './file-line.ts';
import { shortened } from './plain-text.ts';

/** The table of files × counts: a head, a row a file and the total. Cells are as in the files: not yet escaped. */
export function summaryTable(lines: readonly FileLine[], words: ReportWords): string[][] {
  const { columns, severities } = words;
  const totals = totalsOf(lines);
  const unread = lines.reduce((sum, line) => sum + line.unread, 0);
  return [
    [
      columns.file,
      columns.vendor,
      columns.system,
      severities.error,
      severities.warning,
      severities.review,
      words.unread,
    ],
    ...lines.map((line) => [
      line.file,
      ...[line.vendors, line.systems].map((names) =>
        shortened(names.join(words.comma), LONGEST_NAMES),
      ),
      ...numbers(line.counts, line.unread),
    ]),
    [words.total, '', '', ...numbers(totals.counts, unread)],
  ];
}

/** Where the names of the systems stand. */
export const SYSTEM_COLUMN = 2;

/** A table needs no more of a name than tells the vendor and the system. */
const LONGEST_NAMES = 40;

function numbers({ error, warning, review }: FileLine['counts'], unread: number): string[] {
  return [error, warning, review, unread].map(String);
}
