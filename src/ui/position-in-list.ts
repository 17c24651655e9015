import { parseAddress, type CellPlace } from '../core/cell.ts';
import { isOfItem, type SelectedItem } from './selected-item.ts';
import type { ShownFinding } from './shown-findings.ts';

/** The finding that was chosen in the pane, and what was selected in the sheet at that moment. */
export interface Chosen {
  readonly id: string;
  readonly place: CellPlace;
  readonly selected: CellPlace | null;
}

/**
 * Where the user is in the list, counted from 0: at the finding that was chosen last, or at the one that the cell
 * selected since belongs to. Half-way between two findings for an item without any; -1 for nowhere.
 */
export function positionInList(
  listed: readonly ShownFinding[],
  chosen: Chosen | null,
  selected: CellPlace | null,
  /** The item that is selected; null when none is. */
  item: SelectedItem | null,
): number {
  const at = chosen ? listed.findIndex(({ id }) => id === chosen.id) : -1;
  const isStillChosen = chosen && (selected === chosen.selected || isSame(selected, chosen.place));
  if (isStillChosen && at >= 0) return at;
  const exact = listed.findIndex(
    ({ finding, place }) => finding.cell !== null && isSame(selected, place),
  );
  if (exact >= 0) return exact;
  if (!selected || !item) return at;
  // What is about the item alone comes before what is about its whole section.
  const own = listed.filter((shown) => isOfItem(shown, item));
  const [nearest] = own.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  return nearest ? listed.indexOf(nearest) : rankOf(selected, listed);
}

function sizeOf({ subject }: ShownFinding): number {
  return subject?.nos.length ?? 0;
}

function isSame(a: CellPlace | null, b: CellPlace): boolean {
  return a !== null && a.sheet === b.sheet && a.cell === b.cell;
}

/** Half a step before the first finding below the selected row. */
function rankOf(selected: CellPlace, listed: readonly ShownFinding[]): number {
  const row = rowOf(selected);
  const below = listed.findIndex(
    ({ place }) => place.sheet === selected.sheet && rowOf(place) > row,
  );
  if (below >= 0) return below - 0.5;
  const last = listed.findLastIndex(({ place }) => place.sheet === selected.sheet);
  return last + 0.5;
}

function rowOf({ cell }: CellPlace): number {
  return parseAddress(cell)?.row ?? 0;
}
