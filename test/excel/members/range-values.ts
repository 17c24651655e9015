import type { CellValue } from '../../../src/core/cell.ts';
import { cellArea, cellCount, columnCount, rowCount } from '../model/area.ts';
import type { CellState } from '../model/sheet.ts';
import { ApiError } from '../protocol/api-error.ts';
import { textFrom } from '../protocol/arguments.ts';
import { span } from './spans.ts';
import { type RangeTarget, requireAllowed, requireEditable } from './targets.ts';

/** Above this many cells Excel answers null instead of an array: the range is called unbounded. */
const MOST_VALUES = 5_000_000;

/** What each cell says, by row; null where the range has too many cells to answer for. */
export function grid<T>(
  { sheet, area }: RangeTarget,
  read: (cell: Readonly<CellState>) => T,
): T[][] | null {
  if (cellCount(area) > MOST_VALUES) return null;
  return span(area.top, area.bottom).map((row) =>
    span(area.left, area.right).map((column) => read(sheet.at(row, column))),
  );
}

/** A cell's formula, or its value where it has none. */
export function formulaOf({ formula, value }: Readonly<CellState>): CellValue {
  return formula ?? value;
}

/** Excel.RangeValueType */
export function valueType({ value, isError }: Readonly<CellState>): string {
  if (isError) return 'Error';
  if (value === '') return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean' // CellValue has no other types
  ];
}

/** Writes values or formulas, as if typed; null leaves a cell as it is. */
export function writeEntries(target: RangeTarget, value: unknown): void {
  requireEditable(target);
  const entries = shape(target, value).map((line) => line.map(entryFrom));
  target.book.write(target.sheet, target.area, entries, 'add-in');
}

/** A single value for every cell, or rows of them; any other shape is refused. */
function shape({ area }: RangeTarget, value: unknown): unknown[][] {
  if (!Array.isArray(value)) {
    return span(area.top, area.bottom).map(() => span(area.left, area.right).map(() => value));
  }
  const rows: unknown[] = value;
  const isRight = (line: unknown): line is unknown[] =>
    Array.isArray(line) && line.length === columnCount(area);
  if (rows.length !== rowCount(area) || !rows.every(isRight)) throw new ApiError('InvalidArgument');
  return rows;
}

function entryFrom(value: unknown): CellValue | null {
  if (value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new ApiError('InvalidArgument');
}

/** Sets a number format for every cell, or one for each. */
export function writeNumberFormats(target: RangeTarget, value: unknown): void {
  requireAllowed(target, 'allowFormatCells');
  shape(target, value).forEach((line, down) => {
    line.forEach((format, across) => {
      if (format === null) return;
      const numberFormat = textFrom(format);
      target.book.restyle(
        target.sheet,
        cellArea(target.area.top + down, target.area.left + across),
        (style) => ({ ...style, numberFormat }),
        'add-in',
      );
    });
  });
}
