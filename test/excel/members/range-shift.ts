import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from '../model/area.ts';
import type { Shift } from '../model/changes.ts';
import { shiftCells } from '../model/shift.ts';
import { ApiError, MissingMember } from '../protocol/api-error.ts';
import { objectOf } from './object-types.ts';
import type { HostObject } from '../protocol/host-object.ts';
import { type RangeTarget, requireAllowed } from './targets.ts';

/** Excel.Range.insert and delete, of whole rows and whole columns. Parts of them are not emulated. */
export function shiftRange(
  target: RangeTarget,
  what: 'Inserted' | 'Deleted',
  direction: string,
): HostObject | null {
  const isRow = columnCount(target.area) === LAST_COLUMN;
  const isColumn = rowCount(target.area) === LAST_ROW;
  const verb = what === 'Inserted' ? 'insert' : 'delete';
  if (isRow === isColumn) throw new MissingMember(`Range.${verb} of a part of rows or columns`);
  const directions = what === 'Inserted' ? ['Down', 'Right'] : ['Up', 'Left'];
  if (!directions.includes(direction)) throw new ApiError('InvalidArgument');
  requireAllowed(
    target,
    isRow
      ? what === 'Inserted'
        ? 'allowInsertRows'
        : 'allowDeleteRows'
      : what === 'Inserted'
        ? 'allowInsertColumns'
        : 'allowDeleteColumns',
  );
  const how: Shift = `${isRow ? 'Row' : 'Column'}${what}`;
  shiftCells(target.book, target.sheet, target.area, how, 'add-in');
  return what === 'Inserted' ? objectOf('Range', target) : null;
}
