import { isOnSheet, WHOLE_SHEET } from '../model/area.ts';
import { mayChangeStructure } from '../model/permission.ts';
import { ApiError } from '../protocol/api-error.ts';
import { booleanFrom, choiceFrom, integerFrom, textFrom } from '../protocol/arguments.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { areaFrom, areasFrom } from './area-arguments.ts';
import { EVENT, eventMethods } from './events.ts';
import { as, objectOf } from './object-types.ts';
import { requireSheetName } from './sheet-name.ts';
import { isDeleted, rangeTarget, requireWritable, type SheetTarget } from './targets.ts';

/** Excel.Worksheet */
export const worksheetMembers: TypeMembers<SheetTarget> = {
  id: ({ sheet }) => ({ Id: sheet.id }),
  isGone: isDeleted,
  scalars: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ book, sheet }, value) => {
        if (!mayChangeStructure(book)) throw new ApiError('AccessDenied');
        const name = textFrom(value);
        requireSheetName(book, name, sheet);
        book.rename(sheet, name);
      },
    },
    Position: {
      get: ({ book, sheet }) => book.sheets.indexOf(sheet),
      set: ({ book, sheet }, value) => {
        if (!mayChangeStructure(book)) throw new ApiError('AccessDenied');
        const position = integerFrom(value);
        if (position < 0 || position >= book.sheets.length) throw new ApiError('InvalidArgument');
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        book.sheets.splice(position, 0, sheet);
        book.tell({ kind: 'sheet renamed', sheet });
      },
    },
    ShowGridlines: { since: '1.8', get: ({ sheet }) => sheet.showsGridlines },
    // office.js reads it by its own name, and sets it by this one.
    Gridlines: {
      since: '1.8',
      set: ({ book, sheet }, value) => {
        requireWritable(book);
        sheet.showsGridlines = booleanFrom(value);
        book.tell({ kind: 'formatted', sheet, area: WHOLE_SHEET, origin: 'add-in' });
      },
    },
    StandardWidth: { since: '1.7', get: ({ sheet }) => sheet.standardWidth },
    TabColor: {
      since: '1.7',
      get: ({ sheet }) => sheet.tabColor ?? '',
      set: ({ book, sheet }, value) => {
        if (!mayChangeStructure(book)) throw new ApiError('AccessDenied');
        const color = textFrom(value);
        sheet.tabColor = color === '' ? null : color.toUpperCase();
        book.tell({ kind: 'sheet renamed', sheet });
      },
    },
    Visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ book, sheet }, value) => {
        if (!mayChangeStructure(book)) throw new ApiError('AccessDenied');
        const visibility = choiceFrom(value, ['Visible', 'Hidden', 'VeryHidden']);
        const isLast = book.sheets.every((each) => each === sheet || each.visibility !== 'Visible');
        if (isLast && visibility !== 'Visible') throw new ApiError('InvalidOperation');
        book.show(sheet, visibility);
      },
    },
  },
  navigations: {
    Names: { since: '1.4', to: as('NamedItemCollection') },
    PageLayout: { since: '1.9', to: as('PageLayout') },
    Protection: { since: '1.2', to: as('WorksheetProtection') },
  },
  methods: {
    Activate: {
      call: ({ book, sheet }) => {
        if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
        book.activate(sheet);
      },
    },
    Delete: {
      call: ({ book, sheet }) => {
        if (!mayChangeStructure(book)) throw new ApiError('AccessDenied');
        const others = book.sheets.filter((each) => each !== sheet);
        // Documentation: a very hidden sheet cannot be deleted, nor the last visible one.
        if (sheet.visibility === 'VeryHidden') throw new ApiError('GeneralException');
        if (!others.some(({ visibility }) => visibility === 'Visible')) {
          throw new ApiError('InvalidOperation');
        }
        book.deleteSheet(sheet, 'add-in');
      },
    },
    GetCell: {
      call: (target, args) => byIndexes(target, args.integer(0), args.integer(1), 1, 1),
    },
    GetNext: {
      since: '1.5',
      call: (target, args) => neighbour(target, 1, args.optionalBoolean(0)),
    },
    GetNextOrNullObject: {
      since: '1.5',
      call: (target, args) => neighbourOrNull(target, 1, args.optionalBoolean(0)),
    },
    GetPrevious: {
      since: '1.5',
      call: (target, args) => neighbour(target, -1, args.optionalBoolean(0)),
    },
    GetPreviousOrNullObject: {
      since: '1.5',
      call: (target, args) => neighbourOrNull(target, -1, args.optionalBoolean(0)),
    },
    GetRange: {
      call: (target, args) => {
        const area = args.has(0) ? areaFrom(target, args.text(0)) : WHOLE_SHEET;
        return objectOf('Range', rangeTarget(target.book, target.sheet, area));
      },
    },
    GetRangeByIndexes: {
      since: '1.7',
      call: (target, args) =>
        byIndexes(target, args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
    },
    GetRanges: {
      since: '1.9',
      call: (target, args) => {
        const areas = args.has(0) ? areasFrom(target, args.text(0)) : [WHOLE_SHEET];
        return objectOf('RangeAreas', { ...target, areas });
      },
    },
    GetUsedRange: {
      call: ({ book, sheet }, args) => {
        const area = sheet.usedArea(args.optionalBoolean(0));
        const first = { top: 1, left: 1, bottom: 1, right: 1 };
        return objectOf('Range', rangeTarget(book, sheet, area ?? first));
      },
    },
    GetUsedRangeOrNullObject: {
      since: '1.4',
      call: ({ book, sheet }, args) => {
        const area = sheet.usedArea(args.optionalBoolean(0));
        return area && objectOf('Range', rangeTarget(book, sheet, area));
      },
    },
    ...eventMethods<SheetTarget>(
      {
        DataChangedEvent: { type: EVENT.changed, since: '1.7' },
        ActivatedEvent: { type: EVENT.activated, since: '1.7' },
        DeactivatedEvent: { type: EVENT.deactivated, since: '1.7' },
        SelectionChangedEvent: { type: EVENT.selectionChanged, since: '1.7' },
        FormatChangedEvent: { type: EVENT.formatChanged, since: '1.9' },
        RowSortedEvent: { type: EVENT.rowSorted, since: '1.10' },
        ColumnSortedEvent: { type: EVENT.columnSorted, since: '1.10' },
        RowHiddenChangedEvent: { type: EVENT.rowHiddenChanged, since: '1.11' },
        ProtectionChangedEvent: { type: EVENT.protectionChanged, since: '1.14' },
      },
      ({ sheet }) => sheet.id,
    ),
  },
};

function byIndexes(
  { book, sheet }: SheetTarget,
  row: number,
  column: number,
  rows: number,
  columns: number,
): HostObject {
  const area = { top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
  if (!isOnSheet(area)) throw new ApiError('InvalidArgument');
  return objectOf('Range', rangeTarget(book, sheet, area));
}

function neighbourOrNull(
  { book, sheet }: SheetTarget,
  step: 1 | -1,
  visibleOnly: boolean,
): HostObject | null {
  for (let at = book.sheets.indexOf(sheet) + step; ; at += step) {
    const next = book.sheets[at];
    if (!next) return null;
    if (!visibleOnly || next.visibility === 'Visible') {
      return objectOf('Worksheet', { book, sheet: next });
    }
  }
}

function neighbour(target: SheetTarget, step: 1 | -1, visibleOnly: boolean): HostObject {
  const found = neighbourOrNull(target, step, visibleOnly);
  if (!found) throw new ApiError('ItemNotFound');
  return found;
}
