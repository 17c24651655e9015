import type { Area } from '../../core/cell.ts';

/** A part of a sheet; rows and columns count from 1. */
export interface Piece {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

/** The two halves of a piece, cut through its longer side. */
export function halves({ sheet, area }: Piece): Piece[] {
  const { top, left, bottom, right } = area;
  if (bottom - top >= right - left) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { sheet, area: { ...area, bottom: middle } },
      { sheet, area: { ...area, top: middle + 1 } },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return [
    { sheet, area: { ...area, right: middle } },
    { sheet, area: { ...area, left: middle + 1 } },
  ];
}
