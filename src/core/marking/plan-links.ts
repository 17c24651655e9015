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
import { linkedRows, type LinkedRows } from './linked-rows.ts';
import { planSheetLinks } from './plan-sheet-links.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Where links lead: `auto` to the city's own table of clauses where the workbook has it, else to Kakunin's sheet;
 * `web` to the documents' public pages; `sheet` always to Kakunin's sheet. Where that would be a sheet which the user has
 * hidden, links lead to the public pages: Excel follows none to a hidden sheet, and whoever hid it wants neither to see it
 * nor to have a second one.
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
  /** Kakunin's own sheet where some links lead to public pages only because it is hidden. */
  readonly hiddenSheet: string | null;
}

/**
 * The edits that put each row's links beside it. Where everything stands already there is nothing to do; rows
 * that moved are followed; what the user wrote is never overwritten.
 *
 * A sheet of clauses that no link leads to any more stays until the links are removed: to delete a sheet clears Excel's
 * undo history, which nobody expects of an insertion.
 */
export function planLinks(workbook: MarkedWorkbook, mode: LinkMode): LinkPlan {
  const linked = linkedRows(workbook.checklists);
  const own = ownSheetIn(workbook);
  const linkOf = linksTo(workbook, mode, own.isUsable ? own.name : null);

  const edits: Edit[] = [];
  const refused: LinkPlan['refused'][number][] = [];
  const elsewhere: LinkedRows[] = [];
  const written: LinkedRows[] = [];
  for (const rows of linked) {
    const { sheet } = rows;
    const cells = workbook.sheets.find(({ name }) => name === sheet);
    const around = workbook.surroundings.sheets.find((each) => each.sheet === sheet);
    if (!cells || !around) continue;
    const planned = around.isWritable ? planSheetLinks(rows, cells, around, linkOf) : null;
    if (planned) edits.push(...planned);
    if (planned) written.push(rows);
    else if (around.isWritable) refused.push({ sheet, reason: 'no-room' });
    else if (own.isUsable) elsewhere.push(rows);
    else refused.push({ sheet, reason: 'protected' });
  }
  if (elsewhere.length > 0 || edits.some((edit) => leadsTo(own.name, edit))) {
    // After the names of the blocks: a sheet that is left over by a failure is known by them.
    const at = Math.max(
      0,
      edits.findIndex(({ kind }) => kind === 'write-cells'),
    );
    edits.splice(at, 0, ...editClauseSheet(own.name, own.existing, linked, elsewhere, linkOf));
  }
  const isMissed = own.isHidden && mode !== 'web' && written.some((rows) => isOnWeb(rows, linkOf));
  return {
    edits,
    refused,
    elsewhere: elsewhere.map(({ sheet }) => sheet),
    hiddenSheet: isMissed ? own.name : null,
  };
}

/** Kakunin's own sheet, there or to be made, and whether anything can be put there. */
function ownSheetIn({ sheets, surroundings }: MarkedWorkbook) {
  const found = findClauseSheet(surroundings);
  const existing = found === null ? undefined : sheets.find(({ name }) => name === found);
  const isHidden = existing?.isVisible === false;
  return {
    name: found ?? freeClauseSheetName(surroundings),
    existing,
    isHidden,
    isUsable: found === null ? surroundings.mayAddSheets : !isHidden,
  };
}

function leadsTo(sheet: string, edit: Edit): boolean {
  const isThere = ({ link }: AddedCell) =>
    link?.target.kind === 'cell' && link.target.sheet === sheet;
  return edit.kind === 'write-cells' && edit.cells.some(isThere);
}

function isOnWeb({ rows }: LinkedRows, linkOf: (id: ClauseId) => CellLink): boolean {
  const clauses = [...rows.values()].flatMap((row) => row.clauses);
  return clauses.some((id) => linkOf(id).target.kind === 'web');
}

/** How each clause is linked to; `clauseSheet` is null where none can be added, or the user has hidden it. */
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
