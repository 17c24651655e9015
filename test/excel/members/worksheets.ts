import type { Sheet } from '../model/sheet.ts';
import { mayChangeStructure } from '../model/permission.ts';
import { ApiError } from '../protocol/api-error.ts';
import { textFrom } from '../protocol/arguments.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { EVENT, eventMethods, WORKBOOK_EVENTS } from './events.ts';
import { objectOf } from './object-types.ts';
import { requireSheetName } from './sheet-name.ts';
import type { BookTarget } from './targets.ts';

/** Excel.WorksheetCollection */
export const worksheetsMembers: TypeMembers<BookTarget> = {
  items: ({ book }) => book.sheets.map((sheet) => objectOf('Worksheet', { book, sheet })),
  item: (target, key) => {
    const sheet = find(target, key);
    if (!sheet) throw new ApiError('ItemNotFound');
    return sheet;
  },
  methods: {
    Add: {
      call: ({ book }, args) => {
        if (!mayChangeStructure(book)) throw new ApiError('AccessDenied');
        const name = args.optionalText(0) ?? book.freeSheetName();
        requireSheetName(book, name, null);
        return objectOf('Worksheet', { book, sheet: book.addSheet(name, 'add-in') });
      },
    },
    GetActiveWorksheet: {
      call: ({ book }) => objectOf('Worksheet', { book, sheet: book.activeSheet }),
    },
    GetCount: {
      since: '1.4',
      call: (target, args) => sheets(target, args.optionalBoolean(0)).length,
    },
    GetFirst: {
      since: '1.5',
      call: (target, args) => end(target, sheets(target, args.optionalBoolean(0))[0]),
    },
    GetItemOrNullObject: { since: '1.4', call: (target, args) => find(target, args.raw(0)) },
    GetLast: {
      since: '1.5',
      call: (target, args) => end(target, sheets(target, args.optionalBoolean(0)).at(-1)),
    },
    ...eventMethods<BookTarget>(
      {
        DataChangedEvent: { type: EVENT.changed, since: '1.9' },
        ActivatedEvent: { type: EVENT.activated, since: '1.7' },
        DeactivatedEvent: { type: EVENT.deactivated, since: '1.7' },
        AddedEvent: { type: EVENT.added, since: '1.7' },
        DeletedEvent: { type: EVENT.deleted, since: '1.7' },
        SelectionChangedEvent: { type: EVENT.selectionChanged, since: '1.9' },
        FormatChangedEvent: { type: EVENT.formatChanged, since: '1.9' },
        RowSortedEvent: { type: EVENT.rowSorted, since: '1.10' },
        ColumnSortedEvent: { type: EVENT.columnSorted, since: '1.10' },
        RowHiddenChangedEvent: { type: EVENT.rowHiddenChanged, since: '1.11' },
        ProtectionChangedEvent: { type: EVENT.protectionChanged, since: '1.14' },
      },
      () => WORKBOOK_EVENTS,
    ),
  },
};

function find({ book }: BookTarget, key: unknown): HostObject | null {
  const sheet = book.find(textFrom(key));
  return sheet && objectOf('Worksheet', { book, sheet });
}

function sheets({ book }: BookTarget, visibleOnly: boolean): Sheet[] {
  return book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
}

function end({ book }: BookTarget, sheet: Sheet | undefined): HostObject {
  if (!sheet) throw new ApiError('ItemNotFound');
  return objectOf('Worksheet', { book, sheet });
}
