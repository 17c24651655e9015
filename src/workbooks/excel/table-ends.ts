import { wholeColumn } from './side-columns.ts';

/** A column where content ends, and the proxy that holds, after the next sync, in how many Excel tables it stands. */
export interface QueuedTableEnd {
  readonly column: number;
  readonly tables: OfficeExtension.ClientResult<number>;
}

/** Queues whether some columns, right of which nothing stands, belong to Excel tables (Ctrl+T). */
export function queueTableEnds(
  sheet: Excel.Worksheet,
  columns: readonly number[],
): QueuedTableEnd[] {
  return columns.map((column) => ({
    column,
    tables: wholeColumn(sheet, column).getTables(false).getCount(),
  }));
}

/** The columns with which Excel tables end. */
export function tableEndsOf(queued: readonly QueuedTableEnd[]): number[] {
  return queued.filter(({ tables }) => tables.value > 0).map(({ column }) => column);
}
