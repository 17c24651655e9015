import type { Area } from '../../../src/core/cell.ts';
import { contains } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';

/** How much of a sheet is drawn, at least and at most. */
const LEAST = { rows: 40, columns: 12 };
const MOST = { rows: 500, columns: 60 };
/** Empty rows and columns around what is used, to write into. */
const MARGIN = { rows: 10, columns: 4 };

/** The rows and columns of a sheet that are drawn. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** True when the sheet goes on where the drawing ends. */
  readonly isCut: boolean;
}

export function gridSize(sheet: Sheet): GridSize {
  const used = sheet.usedArea(false);
  const merged = sheet.merges.reduce(
    (most, { bottom, right }) => ({
      bottom: Math.max(most.bottom, bottom),
      right: Math.max(most.right, right),
    }),
    { bottom: used?.bottom ?? 0, right: used?.right ?? 0 },
  );
  const rows = Math.max(merged.bottom + MARGIN.rows, LEAST.rows);
  const columns = Math.max(merged.right + MARGIN.columns, LEAST.columns);
  return {
    rows: Math.min(rows, MOST.rows),
    columns: Math.min(columns, MOST.columns),
    isCut: merged.bottom > MOST.rows || merged.right > MOST.columns,
  };
}

/** Where a cell is drawn: as itself, as the one cell of a merged area, or not at all. */
export interface DrawnCell {
  /** The cell whose content is shown: the top-left of a merged area. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** For each drawn row the cells in it. Hidden rows and columns keep theirs, but take no space in spans. */
export function drawnCells(sheet: Sheet, size: GridSize): DrawnCell[][] {
  const isShownRow = (row: number) => !sheet.isRowHidden(row);
  const isShownColumn = (column: number) => sheet.columnWidth(column) > 0;
  const lines: DrawnCell[][] = [];
  for (let row = 1; row <= size.rows; row++) {
    const line: DrawnCell[] = [];
    for (let column = 1; column <= size.columns; column++) {
      const merge = sheet.mergeAt(row, column);
      if (!merge) {
        line.push({ row, column, rowSpan: 1, columnSpan: 1 });
        continue;
      }
      if (!isDrawnAt(merge, row, column, isShownRow, isShownColumn)) continue;
      line.push({
        row: merge.top,
        column: merge.left,
        rowSpan: Math.max(1, count(merge.top, Math.min(merge.bottom, size.rows), isShownRow)),
        columnSpan: Math.max(
          1,
          count(merge.left, Math.min(merge.right, size.columns), isShownColumn),
        ),
      });
    }
    lines.push(line);
  }
  return lines;
}

/** A merged area is drawn at its first shown row and column; at its top-left when nothing of it is shown. */
function isDrawnAt(
  merge: Area,
  row: number,
  column: number,
  isShownRow: (row: number) => boolean,
  isShownColumn: (column: number) => boolean,
): boolean {
  const top = first(merge.top, merge.bottom, isShownRow);
  const left = first(merge.left, merge.right, isShownColumn);
  return contains(merge, row, column) && row === top && column === left;
}

function first(from: number, to: number, isShown: (number: number) => boolean): number {
  for (let at = from; at <= to; at++) if (isShown(at)) return at;
  return from;
}

function count(from: number, to: number, isShown: (number: number) => boolean): number {
  let shown = 0;
  for (let at = from; at <= to; at++) if (isShown(at)) shown++;
  return shown;
}
