import type { Area, SheetCells } from '../cell.ts';
import type { Edit } from '../edit.ts';
import type { LinkedRows } from './linked-rows.ts';
import { headTop } from './table-head.ts';

/** The edits that let the table go on over the block's columns, run by run where others stand in between. */
export function continueTable(
  { headerRow, rows, joined }: LinkedRows,
  { name }: SheetCells,
  area: Area,
  columns: readonly number[],
): Edit[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs.map((run) => ({
    kind: 'continue-table',
    sheet: name,
    area: { ...area, ...run },
    headBottom: headerRow,
    unfilled: [...rows.keys(), ...joined],
    joined,
  }));
}

/**
 * The rows of the table's head; none where the links stand beside a table without one. Links that stand already, in
 * `columns`, are no part of the table.
 */
export function headRows(
  { headerRow, firstTable }: LinkedRows,
  sheet: SheetCells,
  columns: readonly number[],
): number[] {
  if (headerRow === null) return [];
  if (firstTable?.top !== headerRow) return [headerRow];
  const right = Math.min(firstTable.right, ...columns.map((column) => column - 1));
  return [headTop(sheet, { ...firstTable, right }), headerRow];
}
