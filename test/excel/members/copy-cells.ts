import type { Area } from '../../../src/core/cell.ts';
import { columnCount, isOnSheet, parseReference, rowCount } from '../model/area.ts';
import type { CellState, Sheet } from '../model/sheet.ts';
import { ApiError, MissingMember } from '../protocol/api-error.ts';
import { type Arguments, isHostObject } from '../protocol/arguments.ts';
import { type RangeTarget, requireAllowed, requireEditable } from './targets.ts';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

/**
 * Excel.Range.copyFrom: copies contents, looks or both. A range smaller than its source grows to its size; a larger
 * one is filled by repeating it. Formulas are copied as they stand: moving their references is not emulated.
 */
export function copyCells(target: RangeTarget, args: Arguments): void {
  const source = sourceFrom(target, args.raw(0));
  const type = args.has(1) ? args.choice(1, COPY_TYPES) : 'All';
  if (args.optionalBoolean(2)) throw new MissingMember('Range.copyFrom that skips blanks');
  if (args.optionalBoolean(3)) throw new MissingMember('Range.copyFrom that transposes');
  const { book, sheet } = target;
  const area = filledArea(target.area, source.area);
  if (!isOnSheet(area)) throw new ApiError('InvalidArgument');
  const filled = { ...target, area, areas: [area] };
  if (type !== 'Formats') requireEditable(filled);
  if (type === 'All' || type === 'Formats') requireAllowed(filled, 'allowFormatCells');
  const cells = new Map<string, Readonly<CellState>>();
  for (let row = 0; row < rowCount(source.area); row++) {
    for (let column = 0; column < columnCount(source.area); column++) {
      const cell = source.sheet.at(source.area.top + row, source.area.left + column);
      if (type !== 'Formats' && type !== 'Values' && cell.formula !== null) {
        throw new MissingMember('Range.copyFrom of formulas');
      }
      cells.set(`${row},${column}`, cell);
    }
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const down = (row - area.top) % rowCount(source.area);
      const across = (column - area.left) % columnCount(source.area);
      const cell = cells.get(`${down},${across}`);
      if (cell) sheet.change(row, column, copied(cell, type));
    }
  }
  if (type === 'Formats') book.tell({ kind: 'formatted', sheet, area, origin: 'add-in' });
  else book.edited(sheet, area, 'add-in');
}

function copied(
  { value, isError, style, link }: Readonly<CellState>,
  type: (typeof COPY_TYPES)[number],
): Partial<CellState> {
  const content = { value, isError, formula: null };
  if (type === 'Formats') return { style };
  if (type === 'Values' || type === 'Formulas') return content;
  return { ...content, style, link };
}

function filledArea(area: Area, source: Area): Area {
  const rows = Math.max(rowCount(area), rowCount(source));
  const columns = Math.max(columnCount(area), columnCount(source));
  return { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 };
}

function sourceFrom(target: RangeTarget, value: unknown): { sheet: Sheet; area: Area } {
  if (isHostObject(value) && value.typeName === 'Range') {
    const { sheet, area } = value.target as RangeTarget; // what a Range stands for
    return { sheet, area };
  }
  const reference = typeof value === 'string' ? parseReference(value) : null;
  const sheet = reference?.sheet ? target.book.find(reference.sheet) : target.sheet;
  if (!reference || !sheet) throw new ApiError('InvalidArgument');
  return { sheet, area: reference.area };
}
