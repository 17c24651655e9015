import type { Area, Cell, SheetCells } from '../cell.ts';
import { perDefinition } from './per-definition.ts';
import { readSheet, type SheetReading } from './read-sheet.ts';
import { indexSheet, type SheetGrid } from './sheet-grid.ts';

/**
 * Indexes a sheet, or gives the very grid of an equal one seen lately: every workbook that was filled from the city's
 * form repeats its sheets with the example and the clauses, and a pane reads the same workbook again and again.
 */
export function familiarGrid(sheet: SheetCells): SheetGrid {
  if (sheet.cells.length > MOST_CELLS) return indexSheet(sheet);
  const grid = [...known].find((other) => areEqual(other.sheet, sheet)) ?? indexSheet(sheet);
  // The one seen last stands last, and the first one goes.
  known.delete(grid);
  known.add(grid);
  for (const oldest of known) {
    if (known.size <= MOST_KEPT) break;
    known.delete(oldest);
  }
  return grid;
}

/** Reads a grid of `familiarGrid` once per definition. */
export const readFamiliarSheet = perDefinition((definition) => {
  const readings = new WeakMap<SheetGrid, SheetReading>();
  return (grid: SheetGrid): SheetReading => {
    const reading = readings.get(grid) ?? readSheet(grid, definition);
    readings.set(grid, reading);
    return reading;
  };
});

const known = new Set<SheetGrid>();
const MOST_KEPT = 64;
/** A checklist has some three hundred. */
const MOST_CELLS = 1000;

function areEqual(a: SheetCells, b: SheetCells): boolean {
  return (
    a.name === b.name &&
    a.isVisible === b.isVisible &&
    a.isProtected === b.isProtected &&
    haveEqual(a.cells, b.cells, areSameCell) &&
    haveEqual(a.merges, b.merges, areSameArea) &&
    haveEqual(a.hiddenRows, b.hiddenRows, Object.is)
  );
}

function haveEqual<T>(a: readonly T[], b: readonly T[], equal: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((each, index) => {
      const other = b[index];
      return other !== undefined && equal(each, other);
    })
  );
}

function areSameCell(a: Cell, b: Cell): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.text === b.text &&
    Object.is(a.value, b.value) &&
    a.formula === b.formula &&
    a.isError === b.isError &&
    a.isUnread === b.isUnread
  );
}

function areSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
