import type { SheetCells } from '../../src/core/cell.ts';
import { fillingWith, type WrittenForm } from './clean-filling.ts';
import { filledForm } from './filled-form.ts';
import { FORM } from './form.ts';

/** One sheet with two filled forms, the second below the first. */
export function twoForms(upper: WrittenForm, lower: WrittenForm): SheetCells {
  const above = filledForm(FORM, fillingWith(upper));
  const below = filledForm(FORM, fillingWith(lower));
  const down = Math.max(...above.cells.map(({ row }) => row)) + 2;
  return {
    ...above,
    cells: [...above.cells, ...below.cells.map((cell) => ({ ...cell, row: cell.row + down }))],
    merges: [
      ...above.merges,
      ...below.merges.map((merge) => ({
        ...merge,
        top: merge.top + down,
        bottom: merge.bottom + down,
      })),
    ],
  };
}
