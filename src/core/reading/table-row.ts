import type { Misprint } from '../checklist.ts';
import type { SheetPlace } from './sheet-grid.ts';

/** What the columns of a checklist mean. */
export type ColumnRole = 'no' | 'category' | 'item' | 'answer' | 'rationale';

/** One column's share of a row: the cells under its header that hold something, else the first. */
export interface Field {
  readonly place: SheetPlace;
  /** The text as shown; texts of several cells under one wide header are joined by line breaks. */
  readonly text: string;
  /** The first of its cells that could not be read; null where all were. */
  readonly unread: SheetPlace | null;
}

/** A row with a No, before anything is made of it. Columns that the table does not have are absent. */
export interface TableRow {
  readonly row: number;
  /** What its No cell says, or its item where that says none. */
  readonly no: number;
  /** Another No, whose item its text is word for word: the No cell may be misprinted. */
  readonly wordedAs?: number;
  /** Present where `no` is what the item says, and its No cell says another. */
  readonly misprint?: Misprint;
  readonly fields: Readonly<Partial<Record<ColumnRole, Field>>>;
}
