import { addressOf, type Area } from '../../core/cell.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import type { KnownSheet } from './read-sheets.ts';

/**
 * Queues conditions that end the batch, before anything that comes after them is done, where rows or columns have
 * come or gone since a sheet was read: the corners of its used range, and of the block of links where there is one,
 * must stand where they stood. Excel gives no intersection, but an error, for cells that are somewhere else.
 */
export function queueStandStill(sheet: Excel.Worksheet, { used, block }: KnownSheet): void {
  if (used) queueCorners(sheet.getUsedRange(true), used);
  if (block) queueCorners(sheet.names.getItem(KAKUNIN_NAMES.links).getRange(), block);
}

function queueCorners(range: Excel.Range, { top, left, bottom, right }: Area): void {
  range.getCell(0, 0).getIntersection(addressOf(top, left)).load('rowIndex');
  range.getLastCell().getIntersection(addressOf(bottom, right)).load('rowIndex');
}
