import { check } from '../../../src/core/check.ts';
import { markedPlaces } from '../../../src/core/marking/marked-places.ts';
import type { Report } from '../../../src/core/report.ts';
import { fillingWith, type WrittenForm } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';

const UNKNOWN_SIGN: WrittenForm = { rows: { 5: { answer: '▲' } } };

function reportOf(written: WrittenForm): Report {
  const sheet = filledForm(FORM, fillingWith(written));
  return check([sheet], { declared: {}, today: '2026-04-01' });
}

/** The report of a sheet with some rows inserted above its first. */
function movedDown({ checklists, ...rest }: Report, rows: number): Report {
  const moved = (cell: string | null) =>
    cell?.replace(/\d+/u, (row) => String(Number(row) + rows)) ?? null;
  return {
    ...rest,
    checklists: checklists.map(({ findings, ...checked }) => ({
      ...checked,
      findings: findings.map((finding) => ({ ...finding, cell: moved(finding.cell) })),
    })),
  };
}

test('a faulty cell is one place; a clean form and no report have none', () => {
  expect(markedPlaces(reportOf(UNKNOWN_SIGN), [])).toHaveLength(1);
  expect(markedPlaces(reportOf({}), [])).toEqual([]);
  expect(markedPlaces(null, [])).toEqual([]);
});

test('another fault of the same weight in the same cell leaves its mark right', () => {
  const blank: WrittenForm = { rows: { 5: { answer: '', rationale: '' } } };
  expect(markedPlaces(reportOf(blank), [])).toEqual(markedPlaces(reportOf(UNKNOWN_SIGN), []));
});

test('marks stay right when their rows move', () => {
  const report = reportOf(UNKNOWN_SIGN);
  expect(markedPlaces(movedDown(report, 3), [])).toEqual(markedPlaces(report, []));
});

test('a fault in another row, or of another weight, is another mark', () => {
  const report = reportOf(UNKNOWN_SIGN);
  const elsewhere = reportOf({ rows: { 6: { answer: '▲' } } });
  expect(markedPlaces(elsewhere, [])).not.toEqual(markedPlaces(report, []));
  const lighter: Report = {
    ...report,
    checklists: report.checklists.map(({ findings, ...checked }) => ({
      ...checked,
      findings: findings.map((finding) => ({ ...finding, severity: 'warning' })),
    })),
  };
  expect(markedPlaces(lighter, [])).not.toEqual(markedPlaces(report, []));
});
