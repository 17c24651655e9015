import type { ColumnSpan, HeaderWords, TableHeader } from './find-table-headers.ts';
import type { LabelCell } from './label.ts';
import { firstIndex } from './sheet-grid.ts';
import type { ColumnRole } from './table-row.ts';

/** Says where the table under a header ends: above the next header, or the next 'No', in its columns. */
export function tableEnds(
  candidates: readonly LabelCell[],
  headers: readonly TableHeader<string>[],
  { known }: HeaderWords<ColumnRole>,
): (header: TableHeader<string>) => number {
  const starts = headers.map(({ row, columns }) => ({ row, ...spanOf(columns) }));
  for (const { cell, label } of candidates) {
    const { row, column } = cell;
    if (known.get(label.core)?.role === 'no') starts.push({ row, left: column, right: column });
  }
  starts.sort((a, b) => a.row - b.row);
  return ({ row, columns }) => {
    const { left, right } = columns['no'] ?? spanOf(columns);
    let at = firstIndex(starts.length, (index) => (starts[index]?.row ?? 0) > row);
    for (let start = starts[at]; start !== undefined; start = starts[++at]) {
      if (start.left <= right && left <= start.right) return start.row - 1;
    }
    return Infinity;
  };
}

/** The columns of a table, from its first to its last. */
export function spanOf(columns: TableHeader<string>['columns']): ColumnSpan {
  const spans = Object.values(columns).filter((span) => span !== undefined);
  return {
    left: Math.min(...spans.map((span) => span.left)),
    right: Math.max(...spans.map((span) => span.right)),
  };
}
