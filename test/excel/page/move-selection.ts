import type { Area } from '../../../src/core/cell.ts';
import { cellArea, LAST_COLUMN, LAST_ROW } from '../model/area.ts';
import type { Sheet } from '../model/sheet.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The cell that an arrow key leads to: past merged areas, over hidden rows and columns, to the edge at the end. */
export function nextCell(sheet: Sheet, from: Area, direction: Direction): Area {
  const start = sheet.mergeAt(from.top, from.left) ?? cellArea(from.top, from.left);
  const isRow = direction === 'up' || direction === 'down';
  const step = direction === 'down' || direction === 'right' ? 1 : -1;
  let row = isRow ? (step > 0 ? start.bottom : start.top) : start.top;
  let column = isRow ? start.left : step > 0 ? start.right : start.left;
  do {
    if (isRow) row += step;
    else column += step;
    if (row < 1 || column < 1 || row > LAST_ROW || column > LAST_COLUMN) return start;
  } while (isRow ? sheet.isRowHidden(row) : sheet.columnWidth(column) === 0);
  return sheet.mergeAt(row, column) ?? cellArea(row, column);
}

/** Where Ctrl and an arrow key lead: to the last cell of a run of used cells, or to the next used one. */
export function edgeCell(sheet: Sheet, from: Area, direction: Direction): Area {
  const used = sheet.usedArea(true);
  const isUsed = (area: Area) => sheet.at(area.top, area.left).value !== '';
  let at = from;
  let next = nextCell(sheet, at, direction);
  const startsInRun = isUsed(cellArea(from.top, from.left)) && isUsed(next);
  const isBeyond = (area: Area) =>
    !used ||
    area.top > used.bottom ||
    area.left > used.right ||
    (area.top === at.top && area.left === at.left);
  while (!isBeyond(next)) {
    if (startsInRun && !isUsed(next)) return at;
    at = next;
    if (!startsInRun && isUsed(next)) return at;
    next = nextCell(sheet, at, direction);
  }
  return at;
}
