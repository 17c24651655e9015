import { hasLinks, planLinkRemoval } from '../../../src/core/marking/plan-link-removal.ts';
import { planLinks } from '../../../src/core/marking/plan-links.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { cleanFilling } from '../../aid/clean-filling.ts';
import { filledForm } from '../../aid/filled-form.ts';
import { FORM } from '../../aid/form.ts';
import { paperWorkbook, type PaperWorkbook } from '../../aid/paper-workbook.ts';

/** Copies a sheet as Excel does, with its hidden names, to the place `at`. */
function copySheet(book: PaperWorkbook, name: string, copy: string, at: number): void {
  const original = book.sheets.find(({ cells }) => cells.name === name);
  if (!original) throw new Error(`The workbook has no sheet ${name}.`);
  const copied = structuredClone(original);
  book.sheets.splice(at, 0, { ...copied, cells: { ...copied.cells, name: copy } });
}

describe('a copy that the user made of the sheet 参照条項', () => {
  test.each([
    ['before', 1],
    ['behind', 2],
  ])('stands %s it: it stays when the links go, and nothing of ours in it', async (_, at) => {
    const book = paperWorkbook([filledForm(FORM, cleanFilling())]);
    const { sheets, surroundings } = await book.readForMarking();
    const reading = readChecklists(sheets);
    await book.apply(planLinks({ ...reading, sheets, surroundings }, 'auto').edits);
    copySheet(book, '参照条項', '参照条項 (2)', at);
    const copied = book.sheets[at]?.cells.cells;

    const marked = await book.readForMarking();
    const plan = planLinkRemoval(marked.sheets, marked.surroundings);
    await book.apply(plan.edits);
    expect(plan.refused).toEqual([]);
    expect(book.sheets.map(({ cells }) => cells.name)).toEqual(['チェックリスト', '参照条項 (2)']);
    expect(book.sheets[1]?.cells.cells).toEqual(copied);
    const left = await book.readForMarking();
    expect(left.surroundings.sheets.filter(hasLinks)).toEqual([]);
  });
});
