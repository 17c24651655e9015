/** What a cell holds, as Excel and OOXML both give it. An Excel error such as '#REF!' is a string here. */
export type CellValue = string | number | boolean;

/** True for what a cell may hold. */
export function isCellValue(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** A used cell. Rows and columns count from 1, as in A1 notation. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The value as shown, without furigana; rich text joined; line breaks as '\n'. */
  readonly text: string;
  /** Present when the cell is a formula, with its leading '='. */
  readonly formula?: string;
  /** True when the value is an Excel error such as '#REF!'. */
  readonly isError?: boolean;
  /**
   * True when something stands here that could not be read: a formula whose result is not stored, or a text that does
   * not exist. Value and text are '' then, and nothing may be concluded from that.
   */
  readonly isUnread?: boolean;
}

/** A rectangle of cells, both ends included, counted from 1. Never expanded into its cells. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Everything of one worksheet that reading and marking look at. */
export interface SheetCells {
  readonly name: string;
  /** The workbook's own id of the sheet, which stays when it is renamed; absent in files. */
  readonly id?: string;
  /** False for hidden and very hidden sheets. */
  readonly isVisible: boolean;
  readonly isProtected: boolean;
  /** Cells with a value, and those whose value could not be read; by row, then by column. */
  readonly cells: readonly Cell[];
  readonly merges: readonly Area[];
  /** Rows hidden by hand or by a filter. */
  readonly hiddenRows: readonly number[];
  /** Present where more cells than this limit hold something, so that none was read. */
  readonly tooLarge?: { readonly limit: number };
}

/** A place in a workbook: a sheet and an A1 address such as 'D11', without '$'. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** Turns a column number, counted from 1, into letters: 1 → 'A', 27 → 'AA'. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Turns column letters into a number counted from 1: 'A' → 1, 'XFD' → 16384. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The A1 address of a cell, for example 'D11'. */
export function addressOf(row: number, column: number): string {
  return columnName(column) + String(row);
}

/** Reads 'D11' or '$D$11' into row and column; null when it is not the address of one cell. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) return null;
  return { row: Number(match[2]), column: columnNumber(match[1]) };
}
