import type { Area, CellValue } from '../../../src/core/cell.ts';
import type { Sheet } from './sheet.ts';
import type { Sorted } from './sort.ts';

/** Who changed the workbook: the person at this screen, the add-in, or somebody else in the same file. */
export type Origin = 'user' | 'add-in' | 'colleague';

/** Something that happened to the workbook, after it happened. */
export type Change =
  | {
      readonly kind: 'edited';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly origin: Origin;
      /** Only for one cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | {
      readonly kind: 'shifted';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly origin: Origin;
      readonly how: Shift;
    }
  | {
      readonly kind: 'sorted';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly origin: Origin;
      readonly moved: Sorted;
    }
  | {
      readonly kind: 'formatted';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'rows hidden' | 'rows shown';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly origin: Origin;
    }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheet: Sheet; readonly previous: Sheet | null }
  | {
      readonly kind: 'sheet added' | 'sheet deleted';
      readonly sheet: Sheet;
      readonly origin: Origin;
    }
  | { readonly kind: 'sheet renamed' | 'sheet visibility'; readonly sheet: Sheet }
  | { readonly kind: 'sheet protection'; readonly sheet: Sheet; readonly origin: Origin }
  | { readonly kind: 'names' };

export type Shift = 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
