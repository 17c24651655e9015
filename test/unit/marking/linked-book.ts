import { CLAUSES } from '../../../src/core/definitions/clause.ts';
import type { SheetCells } from '../../../src/core/cell.ts';
import { planLinkRemoval } from '../../../src/core/marking/plan-link-removal.ts';
import { planLinks, type LinkMode } from '../../../src/core/marking/plan-links.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import type { PaperWorkbook } from '../../aid/paper-workbook.ts';
import { sheetFromRows, type CellInput } from '../../aid/sheet-from-rows.ts';

export const SHEET = 'チェックリスト';
/** The official form, cleanly filled. */
export const form = filledForm(FORM, cleanFilling());

/** The city's table 参照ドキュメントの規定 with every clause. */
export const table = sheetFromRows('参照ドキュメントの規定', [
  ['参照ドキュメントの規定'],
  ['No', '分類', '参照ドキュメント', '規定'],
  ...Object.values(CLAUSES).map(({ printedId, printedText }, i): CellInput[] => {
    return [i + 1, '分類', printedId, printedText];
  }),
]);

/** Plans links on what a workbook holds, and writes them. */
export async function insert(book: PaperWorkbook, mode: LinkMode = 'auto') {
  const { sheets, surroundings } = await book.readForMarking();
  const plan = planLinks({ ...readChecklists(sheets), sheets, surroundings }, mode);
  await book.apply(plan.edits);
  return plan;
}

/** Takes the links of a workbook away. */
export async function remove(book: PaperWorkbook) {
  const { sheets, surroundings } = await book.readForMarking();
  const plan = planLinkRemoval(sheets, surroundings);
  await book.apply(plan.edits);
  return plan;
}

/** The texts right of the table, row by row: the row of the form, by its No, to its links. */
export function linkTexts(book: PaperWorkbook, from: number): Record<number, string[]> {
  const cells = book.sheets[0]?.cells.cells ?? [];
  const texts: Record<number, string[]> = {};
  for (const { no, row } of rowsOf(book)) {
    texts[no] = cells.filter((c) => c.row === row && c.column >= from).map(({ text }) => text);
  }
  return texts;
}

/** The rows of the form that stands on a workbook's first sheets, by their No. */
export function rowsOf(book: PaperWorkbook) {
  const [checklist] = readChecklists(book.sheets.map(({ cells }) => cells)).checklists;
  if (!checklist) throw new Error('The form was not recognised.');
  const last = { no: 26, row: checklist.certificationsAt?.row ?? 0 };
  return [...checklist.items.map(({ no, row }) => ({ no, row })), last];
}

/** A cell that somebody wrote. */
export function note(row: number, column: number, text: string): SheetCells['cells'][number] {
  return { row, column, value: text, text };
}
