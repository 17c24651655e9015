import type { Area } from '../../../src/core/cell.ts';
import { parseReference } from '../model/area.ts';
import { ApiError } from '../protocol/api-error.ts';
import { isHostObject } from '../protocol/arguments.ts';
import type { CellsTarget, SheetTarget } from './targets.ts';

/** Excel's longest address for several areas. */
const LONGEST_ADDRESS = 8192;

/** The areas that an argument names: a Range, RangeAreas, or an address such as 'A1:B2,D5'. Of this sheet only. */
export function areasFrom(target: SheetTarget, value: unknown): readonly Area[] {
  if (isHostObject(value) && isCells(value.target)) {
    if (value.target.sheet !== target.sheet) throw new ApiError('InvalidArgument');
    return value.target.areas;
  }
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS) {
    throw new ApiError('InvalidArgument');
  }
  return splitAddresses(value).map((each) => {
    const reference = parseReference(each);
    if (!reference) throw new ApiError('InvalidArgument');
    if (reference.sheet !== null && target.book.find(reference.sheet) !== target.sheet) {
      throw new ApiError('InvalidArgument');
    }
    return reference.area;
  });
}

/** The one area that an argument names. */
export function areaFrom(target: SheetTarget, value: unknown): Area {
  const [area, ...others] = areasFrom(target, value);
  if (!area || others.length > 0) throw new ApiError('InvalidArgument');
  return area;
}

/** The area of another range. On which sheet an address alone is looked for nobody says: here on the one in front. */
export function otherAreaFrom(target: SheetTarget, value: unknown): Area {
  const isPlaced = typeof value !== 'string' || value.includes('!');
  if (!isPlaced && target.book.activeSheet !== target.sheet) throw new ApiError('InvalidArgument');
  return areaFrom(target, value);
}

/** Splits at commas that stand outside a quoted sheet name. */
function splitAddresses(text: string): string[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((each) => each.trim());
}

function isCells(value: unknown): value is CellsTarget {
  return typeof value === 'object' && value !== null && 'areas' in value && 'sheet' in value;
}
