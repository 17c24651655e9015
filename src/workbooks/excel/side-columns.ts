import type { SideColumn } from '../../core/marking/surroundings.ts';
import { rangeOf } from './range-of.ts';

/** The row in which whole columns show how they look: hardly anybody works in the last one. */
export const LAST_ROW = 1_048_576;

/** The proxies that hold what is known of some columns after the next sync. */
export interface QueuedColumns {
  readonly columns: readonly {
    readonly column: number;
    readonly whole: Excel.Range;
    readonly used: Excel.Range;
  }[];
  /** Run by run of columns that stand side by side. */
  readonly looks: readonly OfficeExtension.ClientResult<Excel.CellProperties[][]>[];
}

/** A column as read, with what only Excel's own interface needs. */
export interface ReadColumn extends SideColumn {
  readonly isLocked: boolean;
  /** How it looks where nobody has touched its cells. */
  readonly format: Excel.CellPropertiesFormat;
}

/** Queues what links must know of columns, given from left to right. */
export function queueColumns(sheet: Excel.Worksheet, columns: readonly number[]): QueuedColumns {
  return {
    columns: columns.map((column) => {
      const whole = wholeColumn(sheet, column);
      whole.load('format/columnWidth,format/useStandardWidth,format/protection/locked');
      const used = whole.getUsedRangeOrNullObject(false);
      used.load('rowIndex');
      return { column, whole, used };
    }),
    looks: runsOf(columns).map(({ first, count }) =>
      sheet.getRangeByIndexes(LAST_ROW - 1, first - 1, 1, count).getCellProperties({
        format: {
          fill: { color: true },
          font: {
            name: true,
            size: true,
            bold: true,
            italic: true,
            underline: true,
            color: true,
          },
          borders: { style: true },
          horizontalAlignment: true,
          verticalAlignment: true,
          wrapText: true,
        },
      }),
    ),
  };
}

/** What was queued of columns, as read; to be called after the sync. */
export function columnsOf({ columns, looks }: QueuedColumns): ReadColumn[] {
  const formats = looks.flatMap(({ value }) => value[0] ?? []).map(({ format }) => format ?? {});
  return columns.map(({ column, whole, used }, i) => {
    const { columnWidth, useStandardWidth, protection } = whole.format;
    const format = formats[i] ?? {};
    return {
      column,
      width: useStandardWidth ? { unit: 'standard' } : { unit: 'points', value: columnWidth },
      isUsed: !used.isNullObject,
      // Typed as a boolean, but null where locked and unlocked cells are mixed.
      isLocked: (protection.locked as boolean | null) !== false,
      look: JSON.stringify(format),
      format,
    };
  });
}

/** A column from its first row to its last. */
export function wholeColumn(sheet: Excel.Worksheet, column: number): Excel.Range {
  return rangeOf(sheet, { top: 1, left: column, bottom: LAST_ROW, right: column });
}

function runsOf(columns: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.first + last.count === column) last.count += 1;
    else runs.push({ first: column, count: 1 });
  }
  return runs;
}
