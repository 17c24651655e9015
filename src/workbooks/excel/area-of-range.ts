import type { Area } from '../../core/cell.ts';

/** What is loaded to learn where a range stands. */
export const RANGE_PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range stands whose {@link RANGE_PLACE} is loaded. */
export function areaOfRange({
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
