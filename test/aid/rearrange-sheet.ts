import type { Area, Cell, SheetCells } from '../../src/core/cell.ts';

/** Inserts blank columns before a column, as Excel does: merged areas around it grow wider. */
export function insertColumns(sheet: SheetCells, before: number, count = 1): SheetCells {
  return moveAll(sheet, {
    column: (column) => (column >= before ? column + count : column),
    row: (row) => row,
  });
}

/** Inserts blank rows before a row, as Excel does: merged areas around it grow taller. */
export function insertRows(sheet: SheetCells, before: number, count = 1): SheetCells {
  return moveAll(sheet, {
    column: (column) => column,
    row: (row) => (row >= before ? row + count : row),
  });
}

/** Deletes one row; merged areas over it shrink. */
export function deleteRow(sheet: SheetCells, gone: number): SheetCells {
  const keep = { ...sheet, cells: sheet.cells.filter(({ row }) => row !== gone) };
  const merges = keep.merges.filter(({ top, bottom }) => !(top === gone && bottom === gone));
  return moveAll(
    {
      ...keep,
      merges: merges.map((area) => (area.bottom === gone ? { ...area, bottom: gone - 1 } : area)),
    },
    { column: (column) => column, row: (row) => (row > gone ? row - 1 : row) },
  );
}

/** Puts the columns in another order; areas merged over several columns are left out. */
export function reorderColumns(sheet: SheetCells, order: readonly number[]): SheetCells {
  const moved = moveAll(
    { ...sheet, merges: sheet.merges.filter(({ left, right }) => left === right) },
    { column: (column) => order.indexOf(column) + 1 || column, row: (row) => row },
  );
  return { ...moved, cells: sortCells(moved.cells) };
}

/** Replaces cells by address 'row,column'; a text of '' takes the cell away. */
export function withText(sheet: SheetCells, row: number, column: number, text: string): SheetCells {
  const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const cells = text === '' ? others : [...others, { row, column, value: text, text }];
  return { ...sheet, cells: sortCells(cells) };
}

function sortCells(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Move {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

function moveAll(sheet: SheetCells, { row, column }: Move): SheetCells {
  const moveArea = (area: Area): Area => ({
    top: row(area.top),
    left: column(area.left),
    bottom: row(area.bottom),
    right: column(area.right),
  });
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: row(cell.row),
      column: column(cell.column),
    })),
    merges: sheet.merges.map(moveArea),
    hiddenRows: sheet.hiddenRows.map(row),
  };
}
