import type { Definition } from '../definitions/definition.ts';
import type { SheetPart } from './describe-part.ts';
import { knowWordings } from './known-wordings.ts';
import type { SheetReading } from './read-sheet.ts';
import { readTablePart } from './read-table-part.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { TableRow } from './table-row.ts';

/**
 * Adds to the readings of a workbook's sheets the tables that go on on another sheet without repeating their
 * header: rows that the checklist before still lacks, in the columns of its header.
 */
export function continueTables(
  readings: readonly SheetReading[],
  grids: readonly SheetGrid[],
  definition: Definition,
): SheetReading[] {
  const all = knowWordings(definition).numbers;
  const found = new Set<number>();
  let before: SheetPart | null = null;
  let tries = 0;
  return readings.map((reading, index) => {
    const grid = grids[index];
    const mayGoOn = reading.parts.length === 0 && found.size < all.size;
    const isTried = mayGoOn && before !== null && tries++ < MOST_TRIES;
    const next = grid && before && isTried ? readOn(grid, before, found) : null;
    const parts = next ? [next] : reading.parts;
    for (const part of parts) {
      if (part.saysExample) continue;
      before = part;
      for (const { no } of part.rows) found.add(no);
    }
    return { ...reading, parts };
  });
}

/** Of thousands of sheets no more are looked at, so that any workbook is read in bounded time. */
const MOST_TRIES = 100;

/** No checklist uses more rows than this; longer sheets are other tables. */
const LONGEST = 1000;

function readOn(
  grid: SheetGrid,
  { definition, header, saysExample }: SheetPart,
  found: ReadonlySet<number>,
): SheetPart | null {
  if (grid.rows.length > LONGEST) return null;
  const withoutRow = { ...header, row: 0 };
  const table = readTablePart(grid, definition, withoutRow, Infinity);
  if (table === null || table.rows.length === 0) return null;
  const isNew = ({ no, wordedAs = no }: TableRow) => !found.has(no) || !found.has(wordedAs);
  if (!table.rows.every(isNew)) return null;
  return { ...table, vendor: null, system: null, saysExample, hasHead: false };
}
