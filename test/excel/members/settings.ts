import { ApiError } from '../protocol/api-error.ts';
import { textFrom } from '../protocol/arguments.ts';
import type { HostObject, TypeMembers } from '../protocol/host-object.ts';
import { objectOf } from './object-types.ts';
import { type BookTarget, requireWritable, type SettingTarget } from './targets.ts';

/** Excel.SettingCollection: what the add-in keeps in the workbook, the same as Office.context.document.settings. */
export const settingsMembers: TypeMembers<BookTarget> = {
  since: '1.4',
  items: ({ book }) => [...book.settings.keys()].map((key) => objectOf('Setting', { book, key })),
  item: (target, key) => {
    const found = find(target, key);
    if (!found) throw new ApiError('ItemNotFound');
    return found;
  },
  methods: {
    Add: {
      call: ({ book }, args) => {
        requireWritable(book);
        const key = args.text(0);
        book.settings.set(key, JSON.stringify(args.raw(1) ?? null));
        return objectOf('Setting', { book, key });
      },
    },
    GetCount: { call: ({ book }) => book.settings.size },
    GetItemOrNullObject: { call: (target, args) => find(target, args.raw(0)) },
  },
};

/** Excel.Setting */
export const settingMembers: TypeMembers<SettingTarget> = {
  since: '1.4',
  id: ({ key }) => ({ _Id: key }),
  isGone: ({ book, key }) => !book.settings.has(key),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }): unknown => JSON.parse(book.settings.get(key) ?? 'null'),
      set: ({ book, key }, value) => {
        requireWritable(book);
        book.settings.set(key, JSON.stringify(value ?? null));
      },
    },
  },
  methods: {
    Delete: {
      call: ({ book, key }) => {
        requireWritable(book);
        book.settings.delete(key);
      },
    },
  },
};

function find({ book }: BookTarget, key: unknown): HostObject | null {
  const wanted = textFrom(key);
  return book.settings.has(wanted) ? objectOf('Setting', { book, key: wanted }) : null;
}
