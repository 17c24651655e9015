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
  readonly no: number;
  readonly fields: Readonly<Partial<Record<ColumnRole, Field>>>;
}
