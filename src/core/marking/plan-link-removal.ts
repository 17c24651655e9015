import type { SheetCells } from '../cell.ts';
import type { Edit } from '../edit.ts';
import { findClauseSheet } from './clause-sheet.ts';
import { eraseBlock, findLinkBlock, refersTo, restoreWidths } from './link-block.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { SheetSurroundings, Surroundings } from './surroundings.ts';

const { links, widths, printArea, clauseSheet: ofClauses } = KAKUNIN_NAMES;
const TRACES: readonly string[] = [links, widths, printArea, ofClauses];

/** How links can be taken away. */
export interface RemovalPlan {
  readonly edits: readonly Edit[];
  /** The sheets whose links must stay, and why; of Kakunin's own sheet, that it must stay itself. */
  readonly refused: readonly {
    readonly sheet: string;
    readonly reason: 'removal-protected' | 'removal-structure' | 'removal-too-large';
  }[];
}

/**
 * The edits that take every link away: its cells become empty, columns and print area what they were, hidden
 * names and the sheet of clauses go. Words that the user wrote among the links stay, and copies of that sheet.
 */
export function planLinkRemoval(
  sheets: readonly SheetCells[],
  surroundings: Surroundings,
): RemovalPlan {
  const clauseSheet = findClauseSheet(surroundings);
  const refused: RemovalPlan['refused'][number][] = [];
  const edits = surroundings.sheets.flatMap((around) => {
    const cells = sheets.find(({ name }) => name === around.sheet);
    if (!cells || around.sheet === clauseSheet || !hasLinks(around)) return [];
    const { sheet, isWritable } = around;
    // What the user wrote among the links is not known of a sheet that was not read.
    if (isWritable && !cells.tooLarge) return removeFrom(cells, around);
    refused.push({ sheet, reason: isWritable ? 'removal-too-large' : 'removal-protected' });
    return [];
  });
  if (clauseSheet !== null) {
    if (surroundings.mayAddSheets) edits.push({ kind: 'remove-sheet', sheet: clauseSheet });
    else refused.push({ sheet: clauseSheet, reason: 'removal-structure' });
  }
  return { edits, refused };
}

/** True when links, or their traces, stand on the sheet. */
export function hasLinks({ names }: SheetSurroundings): boolean {
  return names.some(({ name }) => TRACES.includes(name));
}

function removeFrom(cells: SheetCells, around: SheetSurroundings): Edit[] {
  const { sheet } = around;
  const block = findLinkBlock(cells, around);
  const printed = refersTo(around, printArea);
  // A print area that the user changed since is the user's.
  const isOurs =
    printed?.kind === 'area' &&
    around.printArea.kind === 'area' &&
    JSON.stringify(printed.area) === JSON.stringify(around.printArea.area);
  // The name of the block goes last: wherever the removal stops, the rest is known by it.
  // A sheet that the user copied from that of the clauses has its name too; the copy itself is the user's.
  const own = [ofClauses, widths, printArea, links];
  return [
    ...(block ? [...eraseBlock(cells, around, block), ...restoreWidths(around, block)] : []),
    ...(isOurs ? [{ kind: 'set-print-area', sheet, area: null } as const] : []),
    ...own
      .filter((name) => around.names.some((each) => each.name === name))
      .map((name): Edit => ({ kind: 'remove-name', sheet, name })),
  ];
}
