/** Excel's last row. */
export const LAST_ROW = 1_048_576;
/** Excel's last column, XFD. */
export const LAST_COLUMN = 16_384;

/** A cell's row and column in one number, in reading order. */
export type CellPosition = number;

function positionOf(row: number, column: number): CellPosition {
  return row * LAST_COLUMN + column - 1;
}

/** The row of a position, counted from 1. */
export function rowOf(position: CellPosition): number {
  return Math.floor(position / LAST_COLUMN);
}

/** The column of a position, counted from 1. */
export function columnOf(position: CellPosition): number {
  return (position % LAST_COLUMN) + 1;
}

const CODE_0 = 48;
const CODE_A = 65;

/**
 * Reads an address such as 'D11' or 'XFD1048576'; null when Excel has no such cell.
 * Read sign by sign: a sheet has tens of thousands of addresses.
 */
export function parsePosition(address: string): CellPosition | null {
  let at = 0;
  let column = 0;
  for (; at < address.length; at++) {
    const letter = (address.charCodeAt(at) & ~0x20) - CODE_A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  if (at === 0 || at > 3 || at === address.length || at + 7 < address.length) return null;
  let row = 0;
  for (; at < address.length; at++) {
    const digit = address.charCodeAt(at) - CODE_0;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  if (row < 1 || row > LAST_ROW || column > LAST_COLUMN) return null;
  return positionOf(row, column);
}
