import { booleanFrom, choiceFrom } from '../protocol/arguments.ts';
import { ApiError } from '../protocol/api-error.ts';
import type { TypeMembers } from '../protocol/host-object.ts';
import { EVENT, eventMethods, WORKBOOK_EVENTS } from './events.ts';
import { as, objectOf } from './object-types.ts';
import { type BookTarget, rangeTarget, requireWritable } from './targets.ts';

/** Excel.Workbook */
export const workbookMembers: TypeMembers<BookTarget> = {
  scalars: {
    Name: { since: '1.7', get: ({ book }) => book.name },
    ReadOnly: { since: '1.8', get: ({ book }) => book.isReadOnly },
  },
  navigations: {
    Application: { to: as('Application') },
    CustomXmlParts: {
      since: '1.5',
      to: ({ book }) => objectOf('CustomXmlPartCollection', { book, namespace: null }),
    },
    Names: { to: ({ book }) => objectOf('NamedItemCollection', { book, sheet: null }) },
    Protection: { since: '1.7', to: as('WorkbookProtection') },
    Settings: { since: '1.4', to: as('SettingCollection') },
    Worksheets: { to: as('WorksheetCollection') },
    _Runtime: { since: '1.5', to: as('Runtime') },
  },
  methods: {
    GetActiveCell: {
      since: '1.7',
      call: ({ book }) => {
        const { top, left } = book.selection;
        const area = { top, left, bottom: top, right: left };
        return objectOf('Range', rangeTarget(book, book.activeSheet, area));
      },
    },
    GetSelectedRange: {
      call: ({ book }) => objectOf('Range', rangeTarget(book, book.activeSheet, book.selection)),
    },
    GetSelectedRanges: {
      since: '1.9',
      call: ({ book }) =>
        objectOf('RangeAreas', { book, sheet: book.activeSheet, areas: [book.selection] }),
    },
    ...eventMethods<BookTarget>(
      { ActivatedEvent: { type: EVENT.workbookActivated, since: '1.13' } },
      () => WORKBOOK_EVENTS,
    ),
  },
};

/** Excel.Application */
export const applicationMembers: TypeMembers<BookTarget> = {
  scalars: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_, value) => {
        if (choiceFrom(value, ['Automatic', 'AutomaticExceptTables', 'Manual']) !== 'Automatic') {
          throw new ApiError('InvalidOperation', 'Only automatic calculation is emulated.');
        }
      },
    },
  },
  methods: {
    // Formulas are always up to date here, and the sheet is drawn after each batch.
    Calculate: { call: () => undefined },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => undefined },
  },
};

/** Excel.Runtime */
export const runtimeMembers: TypeMembers<BookTarget> = {
  since: '1.5',
  scalars: {
    EnableEvents: {
      since: '1.8',
      get: (_, caller) => caller.eventsEnabled,
      set: (_, value, caller) => {
        caller.eventsEnabled = booleanFrom(value);
      },
    },
  },
};

/** Excel.WorkbookProtection */
export const workbookProtectionMembers: TypeMembers<BookTarget> = {
  since: '1.7',
  scalars: { Protected: { get: ({ book }) => book.isStructureProtected } },
  methods: {
    Protect: {
      call: ({ book }, args) => {
        requireWritable(book);
        if (book.isStructureProtected) throw new ApiError('InvalidOperation');
        book.isStructureProtected = true;
        book.structureHasPassword = args.has(0);
      },
    },
    Unprotect: {
      call: ({ book }) => {
        requireWritable(book);
        // The emulation knows no passwords: what a password protects stays protected.
        if (book.structureHasPassword) throw new ApiError('AccessDenied');
        book.isStructureProtected = false;
      },
    },
  },
};
