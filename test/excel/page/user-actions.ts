import type { Area, CellValue } from '../../../src/core/cell.ts';
import { cellArea, intersection } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type { Origin, Shift } from '../model/changes.ts';
import { mayDo, mayEditCells } from '../model/permission.ts';
import type { Sheet } from '../model/sheet.ts';
import { shiftCells } from '../model/shift.ts';
import { validationChoices } from './validation-choices.ts';
import type { Words } from './words.ts';

/** What people do to the workbook, and what Excel tells them when it does not let them. */
export class UserActions {
  private readonly book: Book;
  private readonly words: Words;
  private readonly notify: (message: string) => void;

  constructor(book: Book, words: Words, notify: (message: string) => void) {
    this.book = book;
    this.words = words;
    this.notify = notify;
  }

  /** Writes what was typed or pasted. False when it was refused. */
  write(
    sheet: Sheet,
    top: number,
    left: number,
    entries: readonly (readonly CellValue[])[],
    origin: Origin,
  ): boolean {
    const columns = Math.max(1, ...entries.map((line) => line.length));
    const area: Area = { top, left, bottom: top + entries.length - 1, right: left + columns - 1 };
    if (!this.mayEdit(sheet, area)) return false;
    this.book.write(sheet, area, entries, origin);
    const choices = validationChoices(this.book, sheet, top, left);
    const entry = entries[0]?.[0] ?? '';
    if (choices && entry !== '' && !choices.includes(String(entry))) {
      const { error } = sheet.validationAt(top, left) ?? {};
      if (error) this.notify(`${this.words.notAllowed} ${error.message}`.trim());
    }
    return true;
  }

  /** Empties cells, as the Delete key does. */
  clear(sheet: Sheet, area: Area): void {
    const used = sheet.usedArea(false);
    const cut = used && intersection(area, used);
    if (!cut || !this.mayEdit(sheet, cut)) return;
    this.book.changeExisting(
      sheet,
      cut,
      () => ({ value: '', formula: null, isError: false, link: null }),
      'user',
    );
  }

  /** Inserts or deletes the rows or columns of an area. */
  shift(sheet: Sheet, area: Area, how: Shift, origin: Origin): boolean {
    const allowance = {
      RowInserted: 'allowInsertRows',
      RowDeleted: 'allowDeleteRows',
      ColumnInserted: 'allowInsertColumns',
      ColumnDeleted: 'allowDeleteColumns',
    } as const;
    if (!mayDo(this.book, sheet, allowance[how])) {
      this.notify(this.book.isReadOnly ? this.words.readOnly : this.words.locked);
      return false;
    }
    shiftCells(this.book, sheet, area, how, origin);
    return true;
  }

  hideRows(sheet: Sheet, area: Area, hidden: boolean): void {
    if (!mayDo(this.book, sheet, 'allowFormatRows')) this.notify(this.words.locked);
    else this.book.hideRows(sheet, area, hidden, 'user');
  }

  /** Whether a cell may be written; says why when not. */
  mayEdit(sheet: Sheet, area: Area): boolean {
    if (mayEditCells(this.book, sheet, area)) return true;
    this.notify(this.book.isReadOnly ? this.words.readOnly : this.words.locked);
    return false;
  }

  mayEditSelected(): boolean {
    const { top, left } = this.book.selection;
    return this.mayEdit(this.book.activeSheet, cellArea(top, left));
  }
}
