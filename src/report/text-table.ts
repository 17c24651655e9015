import { cutMiddle, displayWidth } from './display-width.ts';

/**
 * A table for a terminal. Full-width characters take two columns. Columns whose every cell below the head is a
 * number stand to the right. Where the table is wider than `width`, the longest words are cut in their middle.
 */
export function textTable(rows: readonly (readonly string[])[], width = Infinity): string {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const wanted = Array.from({ length: columns }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), 0),
  );
  const isNumeric = wanted.map((_, column) =>
    rows.slice(1).every((row) => /^\d+$/u.test(row[column] ?? '')),
  );
  const widths = fitted(wanted, isNumeric, width);
  const line = (row: readonly string[]) =>
    widths.map((width, column) => {
      const cell = cutMiddle(row[column] ?? '', width);
      const space = ' '.repeat(width - displayWidth(cell));
      return isNumeric[column] ? space + cell : cell + space;
    });
  return rows.map((row) => `${line(row).join(GAP).trimEnd()}\n`).join('');
}

const GAP = '  ';
/** Narrower than this no word says anything. */
const NARROWEST = 8;

/** Takes from the widest column of words until the table fits, or nothing more can be taken. */
function fitted(
  wanted: readonly number[],
  isNumeric: readonly boolean[],
  width: number,
): readonly number[] {
  const widths = [...wanted];
  let excess = sum(widths) + GAP.length * (widths.length - 1) - width;
  while (excess > 0) {
    const widest = Math.max(...widths.filter((_, column) => !isNumeric[column]));
    if (!(widest > NARROWEST)) break;
    const column = widths.findIndex((each, index) => each === widest && !isNumeric[index]);
    widths[column] = widest - 1;
    excess -= 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
