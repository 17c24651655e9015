import { cellsIn } from '../../core/cell.ts';
import { areaOfRange, RANGE_PLACE } from './area-of-range.ts';
import type { Ask } from './ask.ts';
import { halves, type Piece } from './piece.ts';
import { rangeOf } from './range-of.ts';

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
        used.load(RANGE_PLACE);
        return { sheet, used };
      });
      await context.sync();
      return queued.flatMap(({ sheet, used }) =>
        used.isNullObject ? [] : [{ sheet, area: areaOfRange(used) }],
      );
    });
    parts.push(...found);
  }
  return parts;
}
