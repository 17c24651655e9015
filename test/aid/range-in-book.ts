import type { CellValue } from '../../src/core/cell.ts';
import { cellArea } from '../excel/model/area.ts';
import type { Book } from '../excel/model/book.ts';
import type { Sheet } from '../excel/model/sheet.ts';

/** A range of one row as Excel's interface gives it: what is written is carried out when it is written. */
class RangeInBook {
  private readonly book: Book;
  private readonly sheet: Sheet;
  private readonly columns: readonly number[];

  constructor(book: Book, sheet: Sheet, columns: readonly number[]) {
    this.book = book;
    this.sheet = sheet;
    this.columns = columns;
  }

  get values(): CellValue[][] {
    return [this.columns.map((column) => this.sheet.at(1, column).value)];
  }

  set values(values: readonly (readonly CellValue[])[]) {
    const area = { ...cellArea(1, this.columns[0] ?? 1), right: this.columns.at(-1) ?? 1 };
    this.book.write(this.sheet, area, values, 'add-in');
  }

  get formulas(): CellValue[][] {
    return [this.columns.map((column) => this.sheet.at(1, column).formula)].map((line, i) =>
      line.map((formula, j) => formula ?? this.values[i]?.[j] ?? ''),
    );
  }

  set formulas(formulas: readonly (readonly CellValue[])[]) {
    this.values = formulas; // a setter takes what its getter gives
  }

  getCell(_: number, across: number): Excel.Range {
    return rangeInBook(this.book, this.sheet, this.columns.slice(across, across + 1));
  }

  load(): void {
    // All of it is there already.
  }
}

/** Cells of the first row of a sheet in memory, as far as contents go. */
export function rangeInBook(book: Book, sheet: Sheet, columns: readonly number[]): Excel.Range {
  return new RangeInBook(book, sheet, columns) as unknown as Excel.Range; // as much of one as contents need
}
