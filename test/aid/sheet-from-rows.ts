import {
  columnNumber,
  type Area,
  type Cell,
  type CellValue,
  type SheetCells,
} from '../../src/core/cell.ts';

/** What a cell of a small test sheet holds; null and '' are empty cells. */
export type CellInput =
  | CellValue
  | null
  | { readonly value: CellValue; readonly formula?: string; readonly isError?: boolean };

/** Everything about a test sheet but its cells. */
export interface SheetOptions {
  /** The row and column of the first cell, counted from 1. */
  readonly top?: number;
  readonly left?: number;
  /** Merged areas such as 'A1:C1'. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly isVisible?: boolean;
  readonly isProtected?: boolean;
}

/** Builds a sheet from a table of rows, for tests. */
export function sheetFromRows(
  name: string,
  rows: readonly (readonly CellInput[])[],
  options: SheetOptions = {},
): SheetCells {
  const { top = 1, left = 1 } = options;
  const cells = rows.flatMap((row, rowIndex) => {
    return row.flatMap((input, columnIndex) => {
      const cell = toCell(top + rowIndex, left + columnIndex, input);
      return cell === null ? [] : [cell];
    });
  });
  return {
    name,
    isVisible: options.isVisible ?? true,
    isProtected: options.isProtected ?? false,
    cells,
    merges: (options.merges ?? []).map(parseArea),
    hiddenRows: options.hiddenRows ?? [],
  };
}

/** 'A1:C2' or 'A1' as an area. */
function parseArea(range: string): Area {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range);
  if (match?.[1] === undefined || match[2] === undefined) throw new Error(`Not a range: ${range}`);
  const [left, top] = [columnNumber(match[1]), Number(match[2])];
  return {
    top,
    left,
    bottom: match[4] === undefined ? top : Number(match[4]),
    right: match[3] === undefined ? left : columnNumber(match[3]),
  };
}

function toCell(row: number, column: number, input: CellInput): Cell | null {
  if (input === null || input === '') return null;
  if (typeof input !== 'object') return { row, column, value: input, text: String(input) };
  const { value, formula, isError } = input;
  return {
    row,
    column,
    value,
    text: String(value),
    ...(formula === undefined ? {} : { formula }),
    ...(isError === undefined ? {} : { isError }),
  };
}
