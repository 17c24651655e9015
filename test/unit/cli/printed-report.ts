import { fileLine } from '../../../src/report/file-line.ts';
import type { FileReport, FindingEntry } from '../../../src/report/file-report.ts';
import { FORMATS, type FormatName } from '../../../src/report/formats.ts';
import type { Frame } from '../../../src/report/report-format.ts';
import { startReport } from '../../../src/report/report-printer.ts';

const FRAME = { version: '0.1.0', language: 'ja', hasColour: false } as const;

/** A finding as a report holds it. */
export const FINDING: FindingEntry = {
  rule: 'missing-rationale',
  severity: 'error',
  no: 4,
  field: 'rationale',
  sheet: 'チェックリスト',
  cell: 'E14',
  message: 'E14：回答『○』の根拠がありません。',
  evidence: null,
  certification: null,
  quotes: [],
  fix: null,
};

/** The report of a file with one checklist that holds these findings. */
export function fileWith(
  findings: readonly FindingEntry[],
  changes: Partial<FileReport> = {},
): FileReport {
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    file: 'a.xlsx',
    argument: 0,
    checklists: [
      {
        definition: 'hamamatsu-asp-saas',
        sheets: ['チェックリスト'],
        example: false,
        hidden: false,
        vendor: { sheet: 'チェックリスト', cell: 'C5', value: '遠州ソフトウェア' },
        system: null,
        items: [],
        certifications: [],
        findings,
        counts: { error: count('error'), warning: count('warning'), review: count('review') },
        conditions: [],
        failedRules: [],
      },
    ],
    unread: [],
    ...changes,
  };
}

/** The whole report of these files as a format prints it, not on a terminal unless `terminal` says so. */
export function printed(
  format: FormatName,
  reports: readonly FileReport[],
  terminal: Partial<Frame> = {},
): string {
  const frame = { ...FRAME, ...terminal };
  const report = startReport(FORMATS[format], frame);
  const pieces = reports.map((file) =>
    report.add(FORMATS[format].file(file, frame), fileLine(file)),
  );
  return pieces.join('') + report.end();
}
