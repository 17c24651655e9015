import type { Area } from '../../../src/core/cell.ts';
import {
  boundingArea,
  cellCount,
  columnCount,
  contains,
  formatArea,
  encloses,
  intersection,
  isOnSheet,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheetName,
  rowCount,
} from '../model/area.ts';
import { displayText } from '../model/display-text.ts';
import { ApiError } from '../protocol/api-error.ts';
import { booleanFrom } from '../protocol/arguments.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { areaFrom, otherAreaFrom } from './area-arguments.ts';
import { clearCells, readLink, writeLink } from './cell-content.ts';
import { copyCells } from './copy-cells.ts';
import { mergeCells, unmergeCells } from './merge-cells.ts';
import { as, objectOf } from './object-types.ts';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
} from './range-properties.ts';
import { shiftRange } from './range-shift.ts';
import { formulaOf, grid, valueType, writeEntries, writeNumberFormats } from './range-values.ts';
import { common, span } from './spans.ts';
import { specialCells } from './special-cells.ts';
import { isDeleted, type RangeTarget, rangeTarget, requireAllowed } from './targets.ts';

/** Above this many merged areas getMergedAreasOrNullObject gives up, as documentation says. */
const MOST_MERGES = 512;

/** Excel.Range */
export const rangeMembers: TypeMembers<RangeTarget> = {
  isTracked: true,
  isGone: isDeleted,
  scalars: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress },
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    ColumnCount: { get: ({ area }) => columnCount(area) },
    ColumnHidden: {
      since: '1.2',
      get: ({ area, sheet }) =>
        common(span(area.left, area.right), (at) => sheet.columnWidth(at) === 0),
      set: (target, value) => {
        requireAllowed(target, 'allowFormatColumns');
        const { area, sheet } = target;
        for (const at of span(area.left, area.right)) sheet.column(at).hidden = booleanFrom(value);
        target.book.tell({ kind: 'formatted', sheet, area, origin: 'add-in' });
      },
    },
    ColumnIndex: { get: ({ area }) => area.left - 1 },
    Formulas: { get: (target) => grid(target, formulaOf), set: writeEntries },
    FormulasLocal: { get: (target) => grid(target, formulaOf), set: writeEntries },
    Hidden: {
      since: '1.2',
      get: ({ area, sheet }) => {
        const rows = common(span(area.top, area.bottom), (at) => sheet.isRowHidden(at));
        const columns = common(span(area.left, area.right), (at) => sheet.columnWidth(at) === 0);
        return rows === true || columns === true
          ? true
          : rows === false && columns === false
            ? false
            : null;
      },
    },
    Hyperlink: { since: '1.7', get: readLink, set: writeLink },
    IsEntireColumn: { since: '1.7', get: ({ area }) => rowCount(area) === LAST_ROW },
    IsEntireRow: { since: '1.7', get: ({ area }) => columnCount(area) === LAST_COLUMN },
    NumberFormat: {
      get: (target) => grid(target, ({ style }) => style.numberFormat),
      set: writeNumberFormats,
    },
    RowCount: { get: ({ area }) => rowCount(area) },
    RowHidden: {
      since: '1.2',
      get: ({ area, sheet }) =>
        rowCount(area) > 100_000
          ? null
          : common(span(area.top, area.bottom), (at) => sheet.isRowHidden(at)),
      set: (target, value) => {
        requireAllowed(target, 'allowFormatRows');
        target.book.hideRows(target.sheet, target.area, booleanFrom(value), 'add-in');
      },
    },
    RowIndex: { get: ({ area }) => area.top - 1 },
    Style: {
      since: '1.7',
      get: ({ area, sheet }) => sheet.at(area.top, area.left).style.name,
    },
    Text: { get: (target) => grid(target, displayText) },
    ValueTypes: { get: (target) => grid(target, valueType) },
    Values: { get: (target) => grid(target, ({ value }) => value), set: writeEntries },
  },
  navigations: {
    ConditionalFormats: { since: '1.6', to: as('ConditionalFormatCollection') },
    DataValidation: { since: '1.8', to: as('DataValidation') },
    Format: { to: as('RangeFormat') },
    Worksheet: { to: as('Worksheet') },
  },
  methods: {
    Clear: { call: clearCells },
    CopyFrom: {
      since: '1.9',
      call: (target, args) => {
        copyCells(target, args);
      },
    },
    Delete: { call: (target, args) => shiftRange(target, 'Deleted', args.text(0)) },
    GetAbsoluteResizedRange: {
      since: '1.7',
      call: (target, args) =>
        resized(
          target,
          args.integer(0) - rowCount(target.area),
          args.integer(1) - columnCount(target.area),
        ),
    },
    GetBoundingRect: {
      call: (target, args) => at(target, boundingArea(target.area, areaFrom(target, args.raw(0)))),
    },
    GetCell: {
      call: (target, args) => {
        const top = target.area.top + args.integer(0);
        const left = target.area.left + args.integer(1);
        return at(target, { top, left, bottom: top, right: left });
      },
    },
    GetCellProperties: {
      since: '1.9',
      call: (target, args, caller) => cellProperties(target, args.record(0), caller),
    },
    GetColumn: {
      call: (target, args) => {
        const left = target.area.left + args.integer(0);
        return at(target, { ...target.area, left, right: left });
      },
    },
    GetColumnProperties: {
      since: '1.9',
      call: (target, args, caller) => columnProperties(target, args.record(0), caller),
    },
    GetColumnsAfter: {
      since: '1.2',
      call: (target, args) => {
        const count = args.optionalInteger(0) ?? 1;
        const { right } = target.area;
        return at(target, { ...target.area, left: right + 1, right: right + count });
      },
    },
    GetColumnsBefore: {
      since: '1.2',
      call: (target, args) => {
        const count = args.optionalInteger(0) ?? 1;
        const { left } = target.area;
        return at(target, { ...target.area, left: left - count, right: left - 1 });
      },
    },
    GetEntireColumn: {
      call: (target) => at(target, { ...target.area, top: 1, bottom: LAST_ROW }),
    },
    GetEntireRow: {
      call: (target) => at(target, { ...target.area, left: 1, right: LAST_COLUMN }),
    },
    GetIntersection: {
      call: (target, args) => {
        const both = intersection(target.area, otherAreaFrom(target, args.raw(0)));
        if (!both) throw new ApiError('ItemNotFound');
        return at(target, both);
      },
    },
    GetIntersectionOrNullObject: {
      since: '1.4',
      call: (target, args) => {
        const both = intersection(target.area, otherAreaFrom(target, args.raw(0)));
        return both && at(target, both);
      },
    },
    GetLastCell: {
      call: (target) => {
        const { bottom, right } = target.area;
        return at(target, { top: bottom, left: right, bottom, right });
      },
    },
    GetLastColumn: { call: (target) => at(target, { ...target.area, left: target.area.right }) },
    GetLastRow: { call: (target) => at(target, { ...target.area, top: target.area.bottom }) },
    GetMergedAreasOrNullObject: {
      since: '1.13',
      call: ({ book, sheet, area }) => {
        // Only those that begin in the range are given: github.com/OfficeDev/office-js/issues/3611.
        const areas = sheet.merges.filter(({ top, left }) => contains(area, top, left));
        if (areas.length > MOST_MERGES) throw new ApiError('InvalidOperation');
        return areas.length > 0 ? objectOf('RangeAreas', { book, sheet, areas }) : null;
      },
    },
    GetOffsetRange: {
      call: (target, args) => {
        const { top, left, bottom, right } = target.area;
        const [down, across] = [args.integer(0), args.integer(1)];
        return at(target, {
          top: top + down,
          left: left + across,
          bottom: bottom + down,
          right: right + across,
        });
      },
    },
    GetResizedRange: {
      since: '1.2',
      call: (target, args) => resized(target, args.integer(0), args.integer(1)),
    },
    GetRow: {
      call: (target, args) => {
        const top = target.area.top + args.integer(0);
        return at(target, { ...target.area, top, bottom: top });
      },
    },
    GetRowProperties: {
      since: '1.9',
      call: (target, args, caller) => rowProperties(target, args.record(0), caller),
    },
    GetRowsAbove: {
      since: '1.2',
      call: (target, args) => {
        const { top } = target.area;
        return at(target, {
          ...target.area,
          top: top - (args.optionalInteger(0) ?? 1),
          bottom: top - 1,
        });
      },
    },
    GetRowsBelow: {
      since: '1.2',
      call: (target, args) => {
        const { bottom } = target.area;
        return at(target, {
          ...target.area,
          top: bottom + 1,
          bottom: bottom + (args.optionalInteger(0) ?? 1),
        });
      },
    },
    GetSpecialCells: {
      since: '1.9',
      call: (target, args) => {
        const found = specialCells(target, args);
        if (!found) throw new ApiError('ItemNotFound');
        return found;
      },
    },
    GetSpecialCellsOrNullObject: { since: '1.9', call: specialCells },
    GetTables: {
      since: '1.9',
      call: ({ book, sheet, area }, args) => {
        const isWhole = args.optionalBoolean(0);
        const tables = sheet.tables.filter((table) =>
          isWhole ? encloses(area, table) : intersection(area, table) !== null,
        );
        return objectOf('TableScopedCollection', { book, sheet, tables });
      },
    },
    GetUsedRange: {
      call: (target, args) => used(target, args.optionalBoolean(0)) ?? firstCell(target),
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: (target, args) => used(target, args.optionalBoolean(0)),
    },
    Insert: { call: (target, args) => shiftRange(target, 'Inserted', args.text(0)) },
    Merge: { since: '1.2', call: mergeCells },
    Select: {
      call: ({ book, sheet, area }) => {
        if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
        book.select(sheet, area);
      },
    },
    SetCellProperties: {
      since: '1.9',
      call: (target, args, caller) => {
        setCellProperties(target, args.raw(0), caller);
      },
    },
    Unmerge: { since: '1.2', call: unmergeCells },
    _ValidateArraySize: {
      since: '1.3',
      call: ({ area }, args) => {
        if (args.integer(0) !== rowCount(area) || args.integer(1) !== columnCount(area)) {
          throw new ApiError('InvalidArgument');
        }
      },
    },
  },
};

/** 'チェックリスト!A1:E44' */
function fullAddress({ sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheet.name)}!${formatArea(area)}`;
}

function at({ book, sheet }: RangeTarget, area: Area): HostObject {
  if (!isOnSheet(area)) throw new ApiError('InvalidArgument');
  return objectOf('Range', rangeTarget(book, sheet, area));
}

function resized(target: RangeTarget, rows: number, columns: number): HostObject {
  const { bottom, right } = target.area;
  return at(target, { ...target.area, bottom: bottom + rows, right: right + columns });
}

function firstCell(target: RangeTarget): HostObject {
  const { top, left } = target.area;
  return at(target, { top, left, bottom: top, right: left });
}

/** The smallest area around the used cells within the range. */
function used(target: RangeTarget, valuesOnly: boolean): HostObject | null {
  let found: Area | null = null;
  const whole = target.sheet.usedArea(valuesOnly);
  const cut = whole && intersection(whole, target.area);
  if (!cut) return null;
  for (const { row, column, cell } of target.sheet.existing(cut)) {
    if (valuesOnly && cell.value === '' && cell.formula === null) continue;
    const place = { top: row, left: column, bottom: row, right: column };
    found = found ? boundingArea(found, place) : place;
  }
  return found && at(target, found);
}
