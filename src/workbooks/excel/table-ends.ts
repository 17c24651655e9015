import { LAST_ROW } from './side-columns.ts';

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
  return columns.map((column) => {
    const whole = sheet.getRangeByIndexes(0, column - 1, LAST_ROW, 1);
    return { column, tables: whole.getTables(false).getCount() };
  });
}

/** The columns with which Excel tables end. */
export function tableEndsOf(queued: readonly QueuedTableEnd[]): number[] {
  return queued.filter(({ tables }) => tables.value > 0).map(({ column }) => column);
}
