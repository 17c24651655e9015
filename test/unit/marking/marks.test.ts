import type { Finding, Severity } from '../../../src/core/finding.ts';
import { markFormula, severityOfMark } from '../../../src/core/marking/mark-formula.ts';
import { planMarkRemoval, planMarks } from '../../../src/core/marking/plan-marks.ts';
import { paperWorkbook } from '../../aid/paper-workbook.ts';
import { sheetFromRows } from '../../aid/sheet-from-rows.ts';

const sheet = sheetFromRows('表', [
  ['a', 'b'],
  ['c', 'd'],
]);

function finding(cell: string | null, severity: Severity, on = '表'): Finding {
  return {
    rule: 'thin-rationale',
    severity,
    variant: 'default',
    no: 1,
    field: 'answer',
    sheet: on,
    cell,
    quotes: [],
    parameters: {},
    certification: null,
    fix: null,
  };
}

async function show(book: ReturnType<typeof paperWorkbook>, findings: readonly Finding[]) {
  const { surroundings } = await book.readForMarking();
  const plan = planMarks(findings, surroundings);
  await book.apply(plan.edits);
  return plan;
}

test('errors and warnings are marked, points for review and findings without a cell are not', async () => {
  const book = paperWorkbook([sheet]);
  await show(book, [
    finding('A1', 'error'),
    finding('B1', 'warning'),
    finding('A2', 'review'),
    finding(null, 'error'),
  ]);
  expect(book.sheets[0]?.marks).toEqual([
    { cell: 'A1', severity: 'error' },
    { cell: 'B1', severity: 'warning' },
  ]);
});

test('a cell with an error and a warning is marked once, as an error', async () => {
  const book = paperWorkbook([sheet]);
  await show(book, [finding('A1', 'warning'), finding('A1', 'error'), finding('A1', 'warning')]);
  expect(book.sheets[0]?.marks).toEqual([{ cell: 'A1', severity: 'error' }]);
});

test('marks of another sheet stay on that sheet', async () => {
  const book = paperWorkbook([sheet, { ...sheet, name: '別' }]);
  await show(book, [finding('A1', 'error', '別')]);
  expect(book.sheets.map(({ marks }) => marks.length)).toEqual([0, 1]);
});

test('marking again renews what changed and touches nothing when nothing did', async () => {
  const book = paperWorkbook([sheet]);
  await show(book, [finding('A1', 'error')]);
  expect((await show(book, [finding('A1', 'error')])).edits).toEqual([]);
  await show(book, [finding('B2', 'warning')]);
  expect(book.sheets[0]?.marks).toEqual([{ cell: 'B2', severity: 'warning' }]);
});

test('marks are taken away without a trace', async () => {
  const book = paperWorkbook([sheet]);
  const before = book.snapshot();
  await show(book, [finding('A1', 'error'), finding('B2', 'warning')]);
  const { surroundings } = await book.readForMarking();
  await book.apply(planMarkRemoval(surroundings).edits);
  expect(book.snapshot()).toEqual(before);
});

test('a protected sheet is left alone, and the plan names it', async () => {
  const book = paperWorkbook([{ ...sheet, isProtected: true }]);
  expect(await show(book, [finding('A1', 'error')])).toEqual({
    edits: [],
    marked: 0,
    refused: ['表'],
  });
});

test('the plan of a clean sheet is empty', async () => {
  expect(await show(paperWorkbook([sheet]), [])).toEqual({ edits: [], marked: 0, refused: [] });
});

test.each<Severity>(['error', 'warning', 'review'])(
  'the formula of a mark of %s tells it from every other format, as Excel may write it back',
  (severity) => {
    expect(severityOfMark(markFormula(severity))).toBe(severity);
    expect(severityOfMark(`=${markFormula(severity).toUpperCase()}`)).toBe(severity);
    expect(severityOfMark(markFormula(severity).replace('>', ' > '))).toBe(severity);
  },
);

test.each(['=LEN("")>0', '=$D11="×"', 'LEN("kakunin-other")>0', 'LEN("kakunin-error")>1'])(
  "the user's own format %s is not a mark",
  (formula) => {
    expect(severityOfMark(formula)).toBeNull();
  },
);
