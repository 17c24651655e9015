import { intersection, isOneCell } from '../model/area.ts';
import { ApiError } from '../protocol/api-error.ts';
import type { Arguments } from '../protocol/arguments.ts';
import { span } from './spans.ts';
import { type RangeTarget, requireWritable } from './targets.ts';

/** Excel.Range.merge: as one cell, or each row for itself. */
export function mergeCells(target: RangeTarget, args: Arguments): void {
  requireWritable(target.book);
  if (target.sheet.protection) throw new ApiError('AccessDenied');
  const { sheet, area, book } = target;
  const areas = args.optionalBoolean(0)
    ? span(area.top, area.bottom).map((row) => ({ ...area, top: row, bottom: row }))
    : [area];
  sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  for (const each of areas.filter((one) => !isOneCell(one))) {
    sheet.merges.push(each);
    // Only the top-left cell keeps its content.
    for (const { row, column } of [...sheet.existing(each)]) {
      if (row !== each.top || column !== each.left)
        sheet.change(row, column, { value: '', formula: null });
    }
  }
  book.edited(sheet, area, 'add-in');
}

/** Excel.Range.unmerge: takes apart every merged area that the range touches. */
export function unmergeCells(target: RangeTarget): void {
  requireWritable(target.book);
  if (target.sheet.protection) throw new ApiError('AccessDenied');
  const { sheet, area, book } = target;
  sheet.merges = sheet.merges.filter((each) => !intersection(each, area));
  book.tell({ kind: 'formatted', sheet, area, origin: 'add-in' });
}
