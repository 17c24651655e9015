import type { ReferenceTable } from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import { describeParts, type SheetFields, type SheetPart } from './describe-part.ts';
import { findTableHeaders, headerWords } from './find-table-headers.ts';
import { labelPicker } from './label.ts';
import { perDefinition } from './per-definition.ts';
import { readHeaderFields } from './read-header-fields.ts';
import { findReferenceHeaders, readReferenceTable } from './read-reference-table.ts';
import { readTablePart } from './read-table-part.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { spanOf, tableEnds } from './table-ends.ts';
import type { ColumnRole } from './table-row.ts';

/** Everything of one definition that one sheet holds. */
export interface SheetReading {
  readonly parts: readonly SheetPart[];
  readonly references: readonly ReferenceTable[];
  /** 事業者名 and システム名 outside every table's head, such as those of a cover. */
  readonly loose: SheetFields;
}

/** Reads all that one sheet holds of one definition, in time linear in its cells. */
export function readSheet(grid: SheetGrid, definition: Definition): SheetReading {
  const words = checklistWords(definition);
  const candidates = pickLabels(definition)(grid.sheet.cells);
  const headers = findTableHeaders(grid, candidates, words);
  const referenceHeaders = findReferenceHeaders(grid, candidates, definition);
  const ends = tableEnds(candidates, headers, words);

  const tablesRight = headers.reduce((last, { columns }) => {
    return Math.max(last, spanOf(columns).right);
  }, 0);
  const tables = headers.flatMap((header) => {
    return readTablePart(grid, definition, header, ends(header)) ?? [];
  });
  return {
    ...describeParts(tables, readHeaderFields(grid, candidates, definition, tablesRight)),
    references: referenceHeaders.flatMap((header) => {
      return readReferenceTable(grid, definition, header, ends(header)) ?? [];
    }),
  };
}

/** Picks the cells that may be labels of anything the definition knows. */
const pickLabels = perDefinition(({ columns, header, referenceSheet }) => {
  return labelPicker([
    ...Object.values(columns).flat(),
    ...Object.values(referenceSheet.columns).flat(),
    ...header.vendor.labels,
    ...header.system.labels,
  ]);
});

const checklistWords = perDefinition(({ columns }) => headerWords(columns, isChecklist));

function isChecklist(roles: ReadonlySet<ColumnRole>): boolean {
  return roles.has('answer') && roles.has('rationale') && (roles.has('no') || roles.has('item'));
}
