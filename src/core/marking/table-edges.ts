import { parseAddress, type CellPlace } from '../cell.ts';
import type { Checklist, ChecklistTable } from '../checklist.ts';

/** A column of a table, over the table's height: what stands beside the table goes on as it looks. */
export interface TableEdge {
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

/**
 * For every table the column of its rationales, the last one of the official form: vendors' own columns beyond it
 * may look like anything. From one row above the column headers on, where headings of groups may stand.
 */
export function tableEdges(checklists: readonly Checklist[]): TableEdge[] {
  return checklists.flatMap((checklist) =>
    checklist.tables.map((table) => ({
      sheet: table.sheet,
      top: Math.max(1, table.area.top - 1),
      bottom: table.area.bottom,
      column: rationaleColumn(checklist, table) ?? table.area.right,
    })),
  );
}

function rationaleColumn({ items }: Checklist, { sheet, area }: ChecklistTable): number | null {
  const item = items.find(
    ({ sheet: on, row, cells }) =>
      on === sheet && row >= area.top && row <= area.bottom && cells.rationale !== null,
  );
  const cell: CellPlace['cell'] = item?.cells.rationale ?? '';
  return parseAddress(cell)?.column ?? null;
}
