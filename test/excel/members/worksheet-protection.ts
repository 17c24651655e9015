import { CLOSED, type ProtectionOptions } from '../model/sheet.ts';
import { ApiError } from '../protocol/api-error.ts';
import { type Arguments, booleanFrom, choiceFrom } from '../protocol/arguments.ts';
import type { TypeMembers } from '../protocol/host-object.ts';
import { requireWritable, type SheetTarget } from './targets.ts';

/** Excel.WorksheetProtection */
export const worksheetProtectionMembers: TypeMembers<SheetTarget> = {
  since: '1.2',
  scalars: {
    Options: { get: ({ sheet }) => sheet.protection?.options ?? null },
    Protected: { get: ({ sheet }) => sheet.protection !== null },
  },
  methods: {
    Protect: {
      call: ({ book, sheet }, args) => {
        requireWritable(book);
        if (sheet.protection) throw new ApiError('InvalidOperation');
        sheet.protection = { options: optionsFrom(args), hasPassword: args.has(1) };
        book.tell({ kind: 'sheet protection', sheet, origin: 'add-in' });
      },
    },
    Unprotect: {
      since: '1.7',
      call: ({ book, sheet }) => {
        requireWritable(book);
        // The emulation knows no passwords: what a password protects stays protected.
        if (sheet.protection?.hasPassword) throw new ApiError('AccessDenied');
        sheet.protection = null;
        book.tell({ kind: 'sheet protection', sheet, origin: 'add-in' });
      },
    },
  },
};

function optionsFrom(args: Arguments): ProtectionOptions {
  if (!args.has(0)) return CLOSED;
  const options: Record<string, boolean | string> = { ...CLOSED };
  for (const [key, value] of Object.entries(args.record(0))) {
    if (!(key in CLOSED)) throw new ApiError('InvalidArgument');
    if (value === undefined || value === null) continue;
    options[key] =
      key === 'selectionMode'
        ? choiceFrom(value, ['Normal', 'Unlocked', 'None'])
        : booleanFrom(value);
  }
  return { ...CLOSED, ...options };
}
