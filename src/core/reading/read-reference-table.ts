import type { ReferenceTable } from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import { evenOut } from '../text/even-out.ts';
import { findTableHeaders, headerWords, type TableHeader } from './find-table-headers.ts';
import type { LabelCell } from './label.ts';
import { perDefinition } from './per-definition.ts';
import { rowsBetween, type SheetGrid } from './sheet-grid.ts';

type ReferenceRole = 'no' | 'category' | 'document' | 'text';

/** Finds the headers of the city's table of clauses, 参照ドキュメントの規定. */
export function findReferenceHeaders(
  grid: SheetGrid,
  candidates: readonly LabelCell[],
  definition: Definition,
): TableHeader<ReferenceRole>[] {
  return findTableHeaders(grid, candidates, referenceWords(definition));
}

const referenceWords = perDefinition(({ referenceSheet }) => {
  return headerWords<ReferenceRole>(
    referenceSheet.columns,
    (roles) => roles.has('document') && roles.has('text'),
  );
});

/**
 * Reads which cell holds which clause. Clauses are known by the document and number printed beside them,
 * never by the table's own No; null when none of the definition's clauses is there.
 */
export function readReferenceTable(
  grid: SheetGrid,
  definition: Definition,
  header: TableHeader<ReferenceRole>,
  lastRow: number,
): ReferenceTable | null {
  const { document, text } = header.columns;
  if (document === undefined || text === undefined) return null;
  const known = clauseIds(definition);
  const clauses: Record<string, string> = {};
  for (const row of rowsBetween(grid.rows, header.row + 1, lastRow)) {
    const id = known.get(evenClauseId(grid.placeAt(row, document.left).text));
    if (id !== undefined) clauses[id] ??= grid.placeAt(row, text.left).address;
  }
  if (Object.keys(clauses).length === 0) return null;
  const { name, isVisible } = grid.sheet;
  return { definition: definition.id, sheet: name, isVisible, clauses };
}

const clauseIds = perDefinition((definition): ReadonlyMap<string, string> => {
  const ids = definition.items.flatMap(({ clauses, related }) => [
    ...Object.keys(clauses),
    ...Object.keys(related),
  ]);
  return new Map(ids.map((id) => [evenClauseId(id), id]));
});

/** '・対策ガイドライン/ Ⅱ .4.1.1.' → '対策ガイドライン/ii.4.1.1' */
function evenClauseId(printed: string): string {
  return evenOut(printed)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
