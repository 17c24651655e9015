import type { Misprint } from '../checklist.ts';
import { evenOut } from '../text/even-out.ts';
import type { Field, TableRow } from './table-row.ts';

/**
 * Reads a row as the item whose words it holds, where its No cell says another one: only where that item has no row of
 * its own, and the No as printed has one without it. What else holds the words of another item was altered.
 */
export function readMisprints<T extends { readonly row: TableRow }>(rows: readonly T[]): T[] {
  const told = withoutCopies(rows);
  const read = told.map(({ row }) => row.no);
  // A row that is moved may leave room for the next one: a column of numbers that slipped by a row.
  for (let isMoved = true; isMoved;) {
    isMoved = false;
    for (const [i, { row }] of told.entries()) {
      if (row.wordedAs === undefined || read.includes(row.wordedAs)) continue;
      read[i] = row.wordedAs;
      isMoved = true;
    }
  }
  return told.map((each, i) => {
    const { row } = each;
    const no = read[i] ?? row.no;
    if (no === row.no || !read.includes(row.no)) return each;
    return { ...each, row: { ...row, no, misprint: misprintIn(row.fields.no, row.no) } };
  });
}

/** Leaves out rows under a No that the form does not have, where the item that they hold has a row of its own. */
function withoutCopies<T extends { readonly row: TableRow }>(rows: readonly T[]): T[] {
  const printed = new Set(rows.flatMap(({ row }) => (row.misprint ? [] : [row.no])));
  return rows.filter(({ row }) => !row.misprint || !printed.has(row.no));
}

/** What is to be known of a No cell that says `no` where another one belongs. */
export function misprintIn(field: Field | undefined, no: number): Misprint {
  const isTyped = field?.place.cell?.formula === undefined;
  return { no, isBare: isTyped && evenOut(field?.text ?? '') === String(no) };
}
