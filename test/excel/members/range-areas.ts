import {
  cellCount,
  formatArea,
  intersection,
  isOnSheet,
  LAST_COLUMN,
  LAST_ROW,
  quoteSheetName,
  rowCount,
  columnCount,
} from '../model/area.ts';
import type { Area } from '../../../src/core/cell.ts';
import { ApiError } from '../protocol/api-error.ts';
import { as, objectOf } from './object-types.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { areasFrom } from './area-arguments.ts';
import { clearCells } from './cell-content.ts';
import { type CellsTarget, isDeleted, rangeTarget } from './targets.ts';

/** Excel.RangeAreas */
export const rangeAreasMembers: TypeMembers<CellsTarget> = {
  since: '1.9',
  isTracked: true,
  isGone: isDeleted,
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every((area) => rowCount(area) === LAST_ROW) },
    IsEntireRow: { get: ({ areas }) => areas.every((area) => columnCount(area) === LAST_COLUMN) },
  },
  navigations: {
    Areas: { to: as('RangeCollection') },
    ConditionalFormats: { to: as('ConditionalFormatCollection') },
    DataValidation: { to: as('DataValidation') },
    Format: { to: as('RangeFormat') },
    Worksheet: { to: as('Worksheet') },
  },
  methods: {
    Clear: { call: clearCells },
    GetEntireColumn: {
      call: (target) => moved(target, (area) => ({ ...area, top: 1, bottom: LAST_ROW })),
    },
    GetEntireRow: {
      call: (target) => moved(target, (area) => ({ ...area, left: 1, right: LAST_COLUMN })),
    },
    GetIntersection: {
      call: (target, args) => {
        const both = intersect(target, args.raw(0));
        if (!both) throw new ApiError('ItemNotFound');
        return both;
      },
    },
    GetIntersectionOrNullObject: { call: (target, args) => intersect(target, args.raw(0)) },
    GetOffsetRangeAreas: {
      call: (target, args) => {
        const [down, across] = [args.integer(0), args.integer(1)];
        return moved(target, ({ top, left, bottom, right }) => ({
          top: top + down,
          left: left + across,
          bottom: bottom + down,
          right: right + across,
        }));
      },
    },
  },
};

/** Excel.RangeCollection */
export const areasMembers: TypeMembers<CellsTarget> = {
  since: '1.9',
  items: ({ book, sheet, areas }) =>
    areas.map((area) => objectOf('Range', rangeTarget(book, sheet, area))),
  methods: {
    GetCount: { call: ({ areas }) => areas.length },
    GetItemAt: {
      call: ({ book, sheet, areas }, args) => {
        const area = areas[args.integer(0)];
        if (!area) throw new ApiError('InvalidArgument');
        return objectOf('Range', rangeTarget(book, sheet, area));
      },
    },
  },
};

function addressOf({ sheet, areas }: CellsTarget): string {
  return areas.map((area) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`).join(',');
}

function moved(target: CellsTarget, move: (area: Area) => Area): HostObject {
  const areas = target.areas.map(move);
  if (!areas.every(isOnSheet)) throw new ApiError('InvalidArgument');
  return objectOf('RangeAreas', { ...target, areas });
}

function intersect(target: CellsTarget, other: unknown): HostObject | null {
  const others = areasFrom(target, other);
  const areas = target.areas.flatMap((area) =>
    others.flatMap((each) => intersection(area, each) ?? []),
  );
  return areas.length > 0 ? objectOf('RangeAreas', { ...target, areas }) : null;
}
