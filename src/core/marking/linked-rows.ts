import type { Area } from '../cell.ts';
import type { Checklist } from '../checklist.ts';
import type { ClauseId } from '../definitions/clause.ts';
import { definitionOf } from '../definitions/definition-of.ts';

/** The rows of one sheet that get links. */
export interface LinkedRows {
  readonly sheet: string;
  /** The row of the first column header; null where a table goes on from another sheet without one. */
  readonly headerRow: number | null;
  /** The table that this header is the head of. */
  readonly firstTable: Area | null;
  /** Rows that go on with the row above them: the further certifications of No 26. */
  readonly joined: readonly number[];
  /** The rightmost column that the sheet's tables use. */
  readonly right: number;
  /** By row number: the row's No and its clauses, none for rows without one. */
  readonly rows: ReadonlyMap<
    number,
    { readonly no: number; readonly clauses: readonly ClauseId[] }
  >;
}

/** Which rows get which clauses, sheet by sheet. The city's example and old copies on hidden sheets get none. */
export function linkedRows(checklists: readonly Checklist[]): LinkedRows[] {
  const linked = checklists.filter(({ isExample, isHidden }) => !isExample && !isHidden);
  const names = new Set(linked.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)));
  return Array.from(names, (sheet) => {
    const tables = linked.flatMap((each) => each.tables).filter((table) => table.sheet === sheet);
    return {
      sheet,
      headerRow: firstOf(tables.flatMap(({ headerRows }) => headerRows)),
      firstTable: tables.toSorted((a, b) => a.area.top - b.area.top)[0]?.area ?? null,
      right: Math.max(...tables.map(({ area }) => area.right)),
      joined: linked.flatMap((checklist) => furtherCertifications(sheet, checklist)),
      rows: new Map(linked.flatMap((checklist) => rowsOn(sheet, checklist))),
    };
  });
}

function firstOf(rows: readonly number[]): number | null {
  return rows.length === 0 ? null : Math.min(...rows);
}

function rowsOn(sheet: string, checklist: Checklist) {
  const definition = definitionOf(checklist.definition);
  const rows = checklist.items
    .filter((item) => item.sheet === sheet)
    .map(({ no, row }) => {
      const clauses = definition?.items.find((item) => item.no === no)?.clauses ?? {};
      // The keys of `clauses` are clause ids; Object.keys cannot say so.
      return [row, { no, clauses: Object.keys(clauses) as ClauseId[] }] as const;
    });
  const { certificationsAt: first, certificationsAgain: again } = checklist;
  for (const place of first ? [first, ...again] : []) {
    if (!definition || place.sheet !== sheet) continue;
    rows.push([place.row, { no: definition.certifications.no, clauses: [] }]);
  }
  return rows;
}

function furtherCertifications(sheet: string, checklist: Checklist): number[] {
  const { certifications, certificationsAt: first, certificationsAgain: again } = checklist;
  const heads = new Set([...(first ? [first] : []), ...again].map(({ row }) => row));
  return certifications
    .filter((each) => each.sheet === sheet && !heads.has(each.row))
    .map(({ row }) => row);
}
