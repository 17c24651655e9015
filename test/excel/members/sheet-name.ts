import type { Book } from '../model/book.ts';
import type { Sheet } from '../model/sheet.ts';
import { ApiError } from '../protocol/api-error.ts';

/** Excel's rules: 1–31 letters, none of : \ / ? * [ ], no apostrophe at either end, not 'History', not taken. */
export function requireSheetName(book: Book, name: string, own: Sheet | null): void {
  const isAllowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isAllowed) throw new ApiError('InvalidArgument');
  const taken = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken && taken !== own) throw new ApiError('ItemAlreadyExists');
}
