import { columnCount, formatArea, quoteSheetName, rowCount } from '../model/area.ts';
import type { BorderSide } from '../model/style.ts';
import { ApiError, MissingMember } from '../protocol/api-error.ts';
import { isHostObject, recordFrom } from '../protocol/arguments.ts';
import { objectOf } from './object-types.ts';
import type { Caller, HostObject } from '../protocol/host-object.ts';
import { type RangeTarget, rangeTarget } from './targets.ts';

type Options = Readonly<Record<string, unknown>>;

/** Excel.Range.getCellProperties: per cell what was asked for, in the shape it was asked for. */
export function cellProperties(target: RangeTarget, options: Options, caller: Caller): object[][] {
  const { area } = target;
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (__, across) => {
      const row = area.top + down;
      const column = area.left + across;
      const cell = { top: row, left: column, bottom: row, right: column };
      return pick(
        objectOf('Range', rangeTarget(target.book, target.sheet, cell)),
        options,
        CELL,
        caller,
      );
    }),
  );
}

/** Excel.Range.getRowProperties */
export function rowProperties(target: RangeTarget, options: Options, caller: Caller): object[] {
  const { book, sheet, area } = target;
  return Array.from({ length: rowCount(area) }, (_, down) => {
    const row = { ...area, top: area.top + down, bottom: area.top + down };
    return pick(objectOf('Range', rangeTarget(book, sheet, row)), options, LINE, caller);
  });
}

/** Excel.Range.getColumnProperties */
export function columnProperties(target: RangeTarget, options: Options, caller: Caller): object[] {
  const { book, sheet, area } = target;
  return Array.from({ length: columnCount(area) }, (_, across) => {
    const column = { ...area, left: area.left + across, right: area.left + across };
    return pick(objectOf('Range', rangeTarget(book, sheet, column)), options, LINE, caller);
  });
}

/** What may be asked for, where the name differs from that of the Range; the rest is as Range has it. */
const CELL: Options = { address: readAddress };
const LINE: Options = { address: readAddress, addressLocal: readAddress };

function readAddress({ target }: HostObject): string {
  const { sheet, area } = target as RangeTarget; // pick() is only given ranges
  return `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
}

function pick(
  object: HostObject,
  options: Options,
  special: Options,
  caller: Caller,
): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, wanted] of Object.entries(options)) {
    if (wanted === false || wanted === undefined) continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    const own = special[key];
    if (typeof own === 'function')
      result[key] = (own as typeof readAddress)(object); // the tables above
    else if (object.members.scalars.get(name)?.canRead) result[key] = object.read(name, caller);
    else if (object.members.navigations.has(name) && typeof wanted === 'object') {
      const inner = object.navigate(name);
      result[key] =
        inner?.typeName === 'RangeBorderCollection'
          ? pickLines(inner, recordFrom(wanted), caller)
          : inner && pick(inner, recordFrom(wanted), {}, caller);
    } else throw new MissingMember(`${key} of ${object.typeName} properties`);
  }
  return result;
}

/** The lines of a cell under the names of Excel.CellBorderCollection. */
const LINES: Readonly<Record<string, BorderSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

function pickLines(borders: HostObject, options: Options, caller: Caller): object {
  return Object.fromEntries(
    Object.entries(LINES).map(([key, side]) => [
      key,
      pick(borders.item(side), options, {}, caller),
    ]),
  );
}

/** Excel.Range.setCellProperties: an array of the range's shape; cells with nothing said stay as they are. */
export function setCellProperties(target: RangeTarget, value: unknown, caller: Caller): void {
  const rows: unknown[] = Array.isArray(value) ? value : [];
  if (rows.length !== rowCount(target.area)) throw new ApiError('InvalidArgument');
  rows.forEach((line, down) => {
    const cells: unknown[] = Array.isArray(line) ? line : [];
    if (cells.length !== columnCount(target.area)) throw new ApiError('InvalidArgument');
    cells.forEach((properties, across) => {
      if (properties === null || properties === undefined) return;
      const row = target.area.top + down;
      const column = target.area.left + across;
      const area = { top: row, left: column, bottom: row, right: column };
      put(
        objectOf('Range', rangeTarget(target.book, target.sheet, area)),
        recordFrom(properties),
        caller,
      );
    });
  });
}

function put(object: HostObject, properties: Options, caller: Caller): void {
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    const name = key.charAt(0).toUpperCase() + key.slice(1);
    if (object.members.scalars.get(name)?.canWrite) object.write(name, value, caller);
    else {
      const side = object.typeName === 'RangeBorderCollection' ? LINES[key] : undefined;
      const isPart = object.members.navigations.has(name);
      const inner = side ? object.item(side) : isPart ? object.navigate(name) : null;
      if (!isHostObject(inner)) throw new MissingMember(`${key} of ${object.typeName} properties`);
      put(inner, recordFrom(value), caller);
    }
  }
}
