import { cellsIn, type Area, type Cell } from '../../core/cell.ts';
import { WorkbookProblem } from '../workbook.ts';
import type { Ask } from './ask.ts';
import { halves, type Piece } from './piece.ts';
import { rangeOf } from './range-of.ts';
import { areasIn, cellsOf } from './read-range.ts';
import { hiddenRowsOf } from './read-sheets.ts';

/** What stands in a part of a sheet. */
export interface Part {
  /** The sheet's id. */
  readonly sheet: string;
  readonly cells: readonly Cell[];
  readonly hiddenRows: readonly number[];
}

/** Reads the cells of some pieces in one request; in more where that is too much for Excel. */
export async function readPieces(pieces: readonly Piece[], ask: Ask): Promise<Part[]> {
  return inFewer(pieces, (some) =>
    ask(async (context) => {
      const queued = some.map(({ sheet, area }) => {
        const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
        range.load('rowIndex,columnIndex,values,text,formulas');
        return { sheet, area, range, rows: range.getRowProperties({ rowHidden: true }) };
      });
      await context.sync();
      return queued.map(({ sheet, area, range, rows }) => {
        const hiddenRows = hiddenRowsOf(rows.value, area.top - 1);
        return { sheet, cells: cellsOf(range), hiddenRows };
      });
    }),
  );
}

/** The merged areas that begin in some pieces: apart from the cells, as Excel gives at most 512 of them at once. */
export async function readMerges(
  pieces: readonly Piece[],
  ask: Ask,
): Promise<{ readonly sheet: string; readonly area: Area }[]> {
  return inFewer(pieces, (some) =>
    ask(async (context) => {
      const queued = some.map(({ sheet, area }) => {
        const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
        const merges = range.getMergedAreasOrNullObject();
        merges.load('address');
        return { sheet, merges };
      });
      await context.sync();
      return queued.flatMap(({ sheet, merges }) =>
        merges.isNullObject ? [] : areasIn(merges.address).map((area) => ({ sheet, area })),
      );
    }),
  );
}

/** Reads pieces; where that is too much for Excel half of them at a time, and at last half a piece. */
async function inFewer<T>(
  pieces: readonly Piece[],
  read: (pieces: readonly Piece[]) => Promise<T[]>,
): Promise<T[]> {
  try {
    return await read(pieces);
  } catch (cause) {
    const isTooLarge = cause instanceof WorkbookProblem && cause.reason === 'too-large';
    const [first] = pieces;
    if (!isTooLarge || !first || (pieces.length === 1 && cellsIn(first.area) === 1)) throw cause;
    const smaller = pieces.length === 1 ? halves(first) : pieces;
    const middle = Math.ceil(smaller.length / 2);
    return [
      ...(await inFewer(smaller.slice(0, middle), read)),
      ...(await inFewer(smaller.slice(middle), read)),
    ];
  }
}
