import type { Area } from '../../../src/core/cell.ts';
import { cellCount } from './area.ts';
import type { Book } from './book.ts';
import type { ProtectionOptions, Sheet } from './sheet.ts';

/** The options of a protection that allow something; all but the selection mode. */
export type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Whether the contents of all these cells may be changed: the sheet is open, or each cell is unlocked. */
export function mayEditCells(book: Book, sheet: Sheet, area: Area): boolean {
  if (book.isReadOnly) return false;
  return !sheet.protection || areUnlocked(sheet, area);
}

/** Whether a protected sheet allows something by its options; an open sheet allows everything. */
export function mayDo(book: Book, sheet: Sheet, allowance: Allowance): boolean {
  if (book.isReadOnly) return false;
  return !sheet.protection || sheet.protection.options[allowance];
}

/** Whether sheets may be added, removed, renamed, moved or hidden. */
export function mayChangeStructure(book: Book): boolean {
  return !book.isReadOnly && !book.isStructureProtected;
}

function areUnlocked(sheet: Sheet, area: Area): boolean {
  // Nobody unlocks so many cells one by one; asking each would take too long.
  if (cellCount(area) > 1_000_000) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.at(row, column).style.locked) return false;
    }
  }
  return true;
}
