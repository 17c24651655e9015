import type { SheetCells } from '../cell.ts';
import { parseAddress } from '../cell.ts';
import type { Checklist, ReferenceTable } from '../checklist.ts';
import { CLAUSE_DOCUMENTS, CLAUSES, type ClauseId } from '../definitions/clause.ts';
import type { AddedCell, CellLink, Edit, LinkTarget } from '../edit.ts';
import { clauseTip } from './clause-label.ts';
import {
  clauseOnSheet,
  editClauseSheet,
  findClauseSheet,
  freeClauseSheetName,
} from './clause-sheet.ts';
import { linkedRows } from './linked-rows.ts';
import { planSheetLinks } from './plan-sheet-links.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Where links lead: `auto` to the city's own table of clauses where the workbook has it, else to Kakunin's sheet;
 * `web` to the documents' public pages; `sheet` always to Kakunin's sheet.
 */
export type LinkMode = 'auto' | 'web' | 'sheet';

/** What marking looks at. */
export interface MarkedWorkbook {
  readonly sheets: readonly SheetCells[];
  readonly checklists: readonly Checklist[];
  readonly references: readonly ReferenceTable[];
  readonly surroundings: Surroundings;
}

/** How links can be put in. */
export interface LinkPlan {
  readonly edits: readonly Edit[];
  /** Sheets without links, and why: the screen shows their clauses instead. */
  readonly refused: readonly { readonly sheet: string; readonly reason: 'protected' | 'no-room' }[];
  /** Protected sheets whose links stand on the sheet of clauses instead. */
  readonly elsewhere: readonly string[];
}

/**
 * The edits that put each row's links beside it. Where everything stands already there is nothing to do; rows
 * that moved are followed; what the user wrote is never overwritten.
 */
export function planLinks(workbook: MarkedWorkbook, mode: LinkMode): LinkPlan {
  const { sheets, checklists, surroundings } = workbook;
  const linked = linkedRows(checklists);
  const aroundOf = (name: string) => surroundings.sheets.find(({ sheet }) => sheet === name);
  const unwritable = linked.filter(({ sheet }) => aroundOf(sheet)?.isWritable === false);
  const ownSheet = findClauseSheet(surroundings);
  const mayUseSheet = surroundings.mayAddSheets || ownSheet !== null;
  const clauseSheet = ownSheet ?? freeClauseSheetName(surroundings);
  const linkOf = linksTo(workbook, mode, mayUseSheet ? clauseSheet : null);

  const refused: LinkPlan['refused'][number][] = mayUseSheet
    ? []
    : unwritable.map(({ sheet }) => ({ sheet, reason: 'protected' }));
  const edits = linked.flatMap((rows): readonly Edit[] => {
    const cells = sheets.find(({ name }) => name === rows.sheet);
    const around = aroundOf(rows.sheet);
    if (!cells || !around?.isWritable) return [];
    const planned = planSheetLinks(rows, cells, around, linkOf);
    if (planned === null) refused.push({ sheet: rows.sheet, reason: 'no-room' });
    return planned ?? [];
  });

  const elsewhere = mayUseSheet ? unwritable : [];
  const leadsToSheet = (cell: AddedCell) =>
    cell.link?.target.kind === 'cell' && cell.link.target.sheet === clauseSheet;
  const isUsed = edits.some((edit) => edit.kind === 'write-cells' && edit.cells.some(leadsToSheet));
  if (mayUseSheet && (isUsed || elsewhere.length > 0)) {
    const existing = ownSheet === null ? undefined : sheets.find(({ name }) => name === ownSheet);
    // After the names of the blocks: a sheet that is left over by a failure is known by them.
    const at = Math.max(
      0,
      edits.findIndex(({ kind }) => kind === 'write-cells'),
    );
    edits.splice(at, 0, ...editClauseSheet(clauseSheet, existing, linked, elsewhere, linkOf));
  }
  return { edits, refused, elsewhere: elsewhere.map(({ sheet }) => sheet) };
}

/** How each clause is linked to; `clauseSheet` is null where no sheet can be added. */
function linksTo(
  { sheets, references }: MarkedWorkbook,
  mode: LinkMode,
  clauseSheet: string | null,
): (id: ClauseId) => CellLink {
  // Excel does not follow a link to a hidden sheet.
  const visible = new Set(sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name));
  const tables = mode === 'auto' ? references.filter(({ sheet }) => visible.has(sheet)) : [];
  return (id) => ({ target: targetOf(id, tables, mode, clauseSheet), tip: clauseTip(id) });
}

function targetOf(
  id: ClauseId,
  tables: readonly ReferenceTable[],
  mode: LinkMode,
  clauseSheet: string | null,
): LinkTarget {
  for (const { sheet, clauses } of tables) {
    const cell = clauses[id];
    if (cell !== undefined && parseAddress(cell)) return { kind: 'cell', sheet, cell };
  }
  if (mode === 'web' || clauseSheet === null) {
    return { kind: 'web', url: CLAUSE_DOCUMENTS[CLAUSES[id].document].url };
  }
  return { kind: 'cell', ...clauseOnSheet(clauseSheet, id) };
}
