import { addressOf, type CellPlace, type SheetCells } from './cell.ts';
import type { Unread } from './report.ts';

/**
 * The cells whose formulas have no stored result, of sheets that hold little else: a few of them hide no checklist. Only
 * in files: in Excel itself every formula has a result.
 */
export function cellsWithoutResult(sheets: readonly SheetCells[]): CellPlace[] {
  return sheets.flatMap(({ name, cells }) => {
    const found = cells.filter((cell) => cell.isUnread && cell.formula !== undefined);
    if (found.length < cells.length / 2) return [];
    return found.map(({ row, column }) => ({ sheet: name, cell: addressOf(row, column) }));
  });
}

/** Says of such cells that they were not read, once for every sheet. */
export function unreadResults(places: readonly CellPlace[]): Unread[] {
  const bySheet = new Map<string, Set<string>>();
  for (const { sheet, cell } of places) {
    bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(cell));
  }
  return Array.from(bySheet, ([place, cells]) => {
    const [cell = ''] = cells;
    return {
      reason: 'damaged',
      place,
      variant: 'no-result',
      parameters: { cell, count: cells.size },
    };
  });
}
