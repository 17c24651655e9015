import { addressOf, type Area } from '../../core/cell.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import type { KnownSheet } from './read-sheets.ts';

/**
 * Queues conditions that end the batch, before anything that comes after them is done, where rows or columns have
 * come or gone since a sheet was read: the corners of its used range, and of the block of links where there is one,
 * must stand where they stood. Excel gives no intersection, but an error, for cells that are somewhere else.
 */
export function queueStandStill(sheet: Excel.Worksheet, { used, block }: KnownSheet): void {
  if (used) queueCorners(sheet, sheet.getUsedRange(true), used);
  if (block) queueCorners(sheet, sheet.names.getItem(KAKUNIN_NAMES.links).getRange(), block);
}

/** The corners are ranges of the sheet: on which sheet Excel looks for an address alone is not documented. */
function queueCorners(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  { top, left, bottom, right }: Area,
): void {
  const first = sheet.getRange(addressOf(top, left));
  const last = sheet.getRange(addressOf(bottom, right));
  range.getCell(0, 0).getIntersection(first).load('rowIndex');
  range.getLastCell().getIntersection(last).load('rowIndex');
}
