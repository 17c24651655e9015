import { addressOf } from '../../src/core/cell.ts';
import { type Checking, startChecking } from '../../src/workbooks/checking.ts';
import { WorkbookProblem } from '../../src/workbooks/workbook.ts';
import { fillingWith } from './clean-filling.ts';
import { filledForm } from './filled-form.ts';
import { FORM } from './form.ts';
import { paperWorkbook, type PaperWorkbook } from './paper-workbook.ts';

export const SHEET = 'チェックリスト';
export const FRONT_DOOR = { today: () => '2026-04-01', drawn: () => Promise.resolve() };

/** The form with a look-alike in No 5 and nothing in No 6. */
export const FAULTY = filledForm(
  FORM,
  fillingWith({ rows: { 5: { answer: 'O' }, 6: { answer: '', rationale: '' } } }),
);

/** What Excel says while a cell is being edited. */
export const REFUSAL = new WorkbookProblem(
  'cell-being-edited',
  'InvalidOperationInCellEditMode',
  '',
);

/** A workbook on paper with the checks made in it. */
export function openOnPaper(sheets = [FAULTY]) {
  const book = paperWorkbook(sheets);
  const checking = startChecking(book, FRONT_DOOR);
  const findings = () =>
    checking.state().report?.checklists.flatMap((checked) => checked.findings) ?? [];
  const cellOf = (no: number, field: 'answer' | 'rationale') => {
    const items = checking.state().report?.checklists[0]?.checklist.items ?? [];
    return items.find((item) => item.no === no)?.cells[field] ?? '';
  };
  return { book, checking, findings, cellOf };
}

/** What the cells of the first sheet hold: 'D15 ○'. */
export function contentsOf(book: PaperWorkbook): string[] {
  const { cells = [] } = book.sheets[0]?.cells ?? {};
  return cells.map(({ row, column, text }) => `${addressOf(row, column)} ${text}`);
}

/** Waits until `isReached`; the test's own time limit ends it otherwise. */
export async function settled(checking: Checking, isReached: () => boolean): Promise<void> {
  if (isReached()) return;
  await new Promise<void>((resolve) => {
    const stop = checking.subscribe(() => {
      if (!isReached()) return;
      stop();
      resolve();
    });
  });
}
