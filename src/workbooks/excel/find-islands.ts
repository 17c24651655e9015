import type { Area } from '../../core/cell.ts';
import { rangeOf } from './range-of.ts';

/** A part of a sheet; rows and columns count from 1. */
export interface Piece {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

/** Sends one request to Excel. */
export type Ask = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** A sheet whose content lies in more pieces holds more than any form does. */
const MOST_PIECES = 600;
/** So many questions go into one request. */
const QUESTIONS_AT_ONCE = 400;

/**
 * The parts of some used ranges that hold something, none with more than `most` cells. A range that a stray cell makes
 * huge is halved until that is so, one request for each halving of all. Sheets in too many pieces are left out.
 */
export async function findIslands(
  ranges: readonly Piece[],
  most: number,
  ask: Ask,
): Promise<Piece[]> {
  let pieces = [...ranges];
  for (;;) {
    const large = pieces.filter(({ area }) => cellsIn(area) > most);
    if (large.length === 0) return pieces;
    const small = pieces.filter(({ area }) => cellsIn(area) <= most);
    const found = withoutCrowds([...small, ...(await usedParts(large.flatMap(halves), ask))]);
    // In the order of the sheets, so that a sheet's pieces stay together.
    pieces = ranges.flatMap(({ sheet }) => found.filter((piece) => piece.sheet === sheet));
  }
}

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
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

function withoutCrowds(pieces: readonly Piece[]): Piece[] {
  const counts = new Map<string, number>();
  for (const { sheet } of pieces) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return pieces.filter(({ sheet }) => (counts.get(sheet) ?? 0) <= MOST_PIECES);
}

/** Of each piece the part that holds something; nothing of a piece that is empty. */
async function usedParts(pieces: readonly Piece[], ask: Ask): Promise<Piece[]> {
  const parts: Piece[] = [];
  for (let from = 0; from < pieces.length; from += QUESTIONS_AT_ONCE) {
    const some = pieces.slice(from, from + QUESTIONS_AT_ONCE);
    const found = await ask(async (context) => {
      const { worksheets } = context.workbook;
      const queued = some.map(({ sheet, area }) => {
        const used = rangeOf(worksheets.getItem(sheet), area).getUsedRangeOrNullObject(true);
        used.load('rowIndex,columnIndex,rowCount,columnCount');
        return { sheet, used };
      });
      await context.sync();
      return queued.flatMap(({ sheet, used }) =>
        used.isNullObject ? [] : [{ sheet, area: areaOf(used) }],
      );
    });
    parts.push(...found);
  }
  return parts;
}

/** Where a range stands whose place and size are loaded. */
export function areaOf({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
