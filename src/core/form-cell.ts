import type { CellPlace, SheetCells } from './cell.ts';
import type { ItemCells } from './checklist.ts';
import type { Report } from './report.ts';

/**
 * A cell of a form by what it is, not by where it stands: rows and columns may come and go around it, and its sheet may
 * be renamed.
 */
export interface FormCell {
  readonly definition: string;
  /** The workbook's own id of the sheet; undefined where the workbook has none. */
  readonly sheetId: string | undefined;
  /** The sheet's name at the time, for workbooks without ids. */
  readonly sheet: string;
  /** Which row: its No, the name of a certification as printed, or that of the row with the certifications' No. */
  readonly row: number | string;
  readonly field: keyof ItemCells;
  /** The row's position among those that are called so on the sheet, in all its checklists, and how many there were. */
  readonly nth: number;
  readonly count: number;
}

/** What a cell is in the form; null where it is neither a cell of an item nor of a certification. */
export function formCellAt(
  { sheet, cell }: CellPlace,
  report: Report,
  sheets: readonly SheetCells[],
): FormCell | null {
  const rows = rowsOn(sheet, report);
  for (const { definition, row, cells } of rows) {
    const field = FIELDS.find((each) => cells[each] === cell);
    if (!field) continue;
    const alike = rows.filter((each) => each.definition === definition && each.row === row);
    const nth = alike.findIndex((each) => each.cells[field] === cell);
    const sheetId = sheets.find(({ name }) => name === sheet)?.id;
    return { definition, sheetId, sheet, row, field, nth, count: alike.length };
  }
  return null;
}

/** Where a cell of the form stands now; null where its sheet or row is gone, or can no longer be told from others. */
export function placeOfFormCell(
  { definition, sheetId, sheet: name, row, field, nth, count }: FormCell,
  report: Report,
  sheets: readonly SheetCells[],
): CellPlace | null {
  const home = sheets.find((each) =>
    sheetId === undefined ? each.name === name : each.id === sheetId,
  );
  if (!home) return null;
  const alike = rowsOn(home.name, report).filter(
    (each) => each.definition === definition && each.row === row,
  );
  const cell = alike[nth]?.cells[field] ?? null;
  return alike.length === count && cell !== null ? { sheet: home.name, cell } : null;
}

const FIELDS = ['answer', 'rationale', 'item', 'no'] as const;

interface FormRow {
  readonly definition: string;
  readonly row: FormCell['row'];
  readonly cells: Partial<ItemCells>;
}

/** The rows of all checklists of a sheet: several may stand on it. */
function rowsOn(sheet: string, { checklists }: Report): FormRow[] {
  return checklists.flatMap(({ checklist }) => {
    const { definition, items, certifications, certificationsAt: at } = checklist;
    return [
      ...items
        .filter((item) => item.sheet === sheet)
        .map(({ no, cells }) => ({ definition, row: no, cells })),
      ...(at?.sheet === sheet
        ? [{ definition, row: 'certifications', cells: { no: at.cell } }]
        : []),
      ...certifications
        .filter((each) => each.sheet === sheet)
        .map(({ name, nameCell, cell }) => ({
          definition,
          row: name,
          cells: { item: nameCell, answer: cell },
        })),
    ];
  });
}
