import type { SheetCells } from '../cell.ts';
import type { Checklist, ReferenceTable } from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import { FORM_DEFINITIONS } from '../definitions/form-definitions.ts';
import { buildChecklist } from './build-checklist.ts';
import { continueTables } from './continue-tables.ts';
import { familiarGrid, readFamiliarSheet } from './familiar-grid.ts';
import { joinParts } from './join-parts.ts';
import type { SheetReading } from './read-sheet.ts';

/** What a workbook holds of the checklists that Kakunin knows. */
export interface FoundChecklists {
  /** In the order of the sheets. */
  readonly checklists: readonly Checklist[];
  /** The tables of clauses; those on visible sheets first. */
  readonly references: readonly ReferenceTable[];
}

/**
 * Finds every checklist and every table of clauses in a workbook, by what header cells and rows say and
 * never by where they stand. Other tables are passed over; an empty workbook gives empty lists.
 */
export function readChecklists(
  sheets: readonly SheetCells[],
  definitions: readonly Definition[] = FORM_DEFINITIONS,
): FoundChecklists {
  const grids = sheets.map(familiarGrid);
  const found = definitions.map((definition) => {
    const readings = continueTables(grids.map(readFamiliarSheet(definition)), grids, definition);
    const cover = readings.find(isCover)?.loose ?? { vendor: null, system: null };
    const checklists = joinParts(readings.flatMap((reading) => reading.parts)).map((parts) => {
      return buildChecklist(definition, parts, cover);
    });
    return {
      checklists: hideOldCopies(checklists, sheets),
      references: readings.flatMap((reading) => reading.references),
    };
  });
  const references = found.flatMap((each) => each.references);
  references.sort((a, b) => Number(b.isVisible) - Number(a.isVisible));
  return { checklists: found.flatMap((each) => each.checklists), references };
}

/** A sheet that names vendor and system and holds no checklist. */
function isCover({ parts, loose }: SheetReading): boolean {
  return parts.length === 0 && loose.vendor !== null && loose.system !== null;
}

/** A checklist that stands on hidden sheets only is an old copy, if a visible one is there to be judged. */
function hideOldCopies(
  checklists: readonly Checklist[],
  sheets: readonly SheetCells[],
): readonly Checklist[] {
  const visible = new Set(sheets.filter((sheet) => sheet.isVisible).map((sheet) => sheet.name));
  const isShown = (checklist: Checklist) => checklist.sheets.some((name) => visible.has(name));
  if (!checklists.some((checklist) => isShown(checklist) && !checklist.isExample))
    return checklists;
  return checklists.map((checklist) => ({ ...checklist, isHidden: !isShown(checklist) }));
}
