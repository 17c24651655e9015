import type { CellPlace, SheetCells } from './cell.ts';
import type { Checklist, ItemCells } from './checklist.ts';
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
  /** Which row: its No, or the name of a certification as printed. */
  readonly row: number | string;
  readonly field: keyof ItemCells;
  /** The row's position among those that are called so on the sheet, and how many there were. */
  readonly nth: number;
  readonly count: number;
}

/** What a cell is in the form; null where it is neither a cell of an item nor of a certification. */
export function formCellAt(
  { sheet, cell }: CellPlace,
  report: Report,
  sheets: readonly SheetCells[],
): FormCell | null {
  for (const { checklist } of report.checklists) {
    for (const { row, cells } of rowsOn(sheet, checklist)) {
      const [field] = FIELDS.filter((each) => cells[each] === cell);
      if (!field) continue;
      const alike = rowsOn(sheet, checklist).filter((each) => each.row === row);
      const nth = alike.findIndex((each) => each.cells[field] === cell);
      const sheetId = sheets.find(({ name }) => name === sheet)?.id;
      const { definition } = checklist;
      return { definition, sheetId, sheet, row, field, nth, count: alike.length };
    }
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
  for (const { checklist } of report.checklists) {
    if (checklist.definition !== definition) continue;
    const alike = rowsOn(home.name, checklist).filter((each) => each.row === row);
    const cell = alike[nth]?.cells[field] ?? null;
    if (alike.length === count && cell !== null) return { sheet: home.name, cell };
  }
  return null;
}

const FIELDS = ['answer', 'rationale', 'item', 'no'] as const;

interface FormRow {
  readonly row: FormCell['row'];
  readonly cells: Partial<ItemCells>;
}

function rowsOn(sheet: string, { items, certifications }: Checklist): FormRow[] {
  return [
    ...items.filter((item) => item.sheet === sheet).map(({ no, cells }) => ({ row: no, cells })),
    ...certifications
      .filter((each) => each.sheet === sheet)
      .map(({ name, nameCell, cell }) => ({ row: name, cells: { item: nameCell, answer: cell } })),
  ];
}
