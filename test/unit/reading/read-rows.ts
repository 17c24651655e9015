import type { Checklist } from '../../../src/core/checklist.ts';
import { readChecklists } from '../../../src/core/reading/read-checklists.ts';
import { sheetFromRows, type CellInput, type SheetOptions } from '../../aid/sheet-from-rows.ts';

/** Reads the checklists of a sheet. */
export function read(rows: readonly (readonly CellInput[])[], options?: SheetOptions): Checklist[] {
  return [...readChecklists([sheetFromRows('回答', rows, options)]).checklists];
}

/** Reads the only checklist of a sheet. */
export function readOne(
  rows: readonly (readonly CellInput[])[],
  options?: SheetOptions,
): Checklist {
  const [checklist, ...others] = read(rows, options);
  if (checklist === undefined || others.length > 0) throw new Error('One checklist was expected.');
  return checklist;
}

/** No, answer, rationale and the addresses of both, of every row read. */
export function answers({ items }: Checklist) {
  return items.map(({ no, answer, rationale, cells }) => [
    no,
    answer,
    rationale,
    cells.answer,
    cells.rationale,
  ]);
}
