import type { Area, SheetCells } from '../cell.ts';

/**
 * The row in which a table's head begins: the row of its column headers, or the one above where that holds headings
 * over groups of columns, such as 「チェックリスト」 and 「事業者回答」. A title over the whole width is none.
 */
export function headTop({ cells, merges }: SheetCells, table: Area): number {
  const above = table.top - 1;
  const groups = cells
    .filter(({ row, column }) => row === above && column >= table.left && column <= table.right)
    .map(({ column }) => ({
      left: column,
      right:
        merges.find(({ top, bottom, left }) => top === above && bottom === above && left === column)
          ?.right ?? column,
    }));
  const covered = groups.reduce((sum, { left, right }) => sum + right - left + 1, 0);
  return groups.length >= 2 && covered >= table.right - table.left + 1 ? above : table.top;
}
