import type { CellPlace } from '../cell.ts';

/** How a place is named to somebody who looks at a sheet: another sheet's with its name. */
export function addressFrom(from: string, { sheet, cell }: CellPlace): string {
  return sheet === from ? cell : `${sheet}!${cell}`;
}
