import type { Area } from '../../core/cell.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import { areaOfName } from './read-range.ts';

/** What Kakunin added to a sheet. */
export interface AddedParts {
  readonly hasLinks: boolean;
  /** The block of links; null where there is none, or its place is lost. */
  readonly block: Area | null;
  readonly hasMarks: boolean;
  /** True for Kakunin's own sheet of clauses. */
  readonly isClauseSheet: boolean;
}

/** What Kakunin added to a sheet, as its hidden names tell; names and formulas of the sheet's names are loaded. */
export function addedParts({ items }: Excel.NamedItemCollection): AddedParts {
  const names = new Set(items.map(({ name }) => name));
  const links = items.find(({ name }) => name === KAKUNIN_NAMES.links);
  const isClauseSheet = names.has(KAKUNIN_NAMES.clauseSheet);
  return {
    hasLinks: isClauseSheet || links !== undefined,
    block: links ? areaOfName(links.formula) : null,
    hasMarks: names.has(KAKUNIN_NAMES.marks),
    isClauseSheet,
  };
}
