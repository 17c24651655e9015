/**
 * A table for a terminal. Full-width characters take two columns. Columns whose every cell below the head is a
 * number stand to the right.
 */
export function textTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? '')), 0),
  );
  const isNumeric = widths.map((_, column) =>
    rows.slice(1).every((row) => /^\d+$/u.test(row[column] ?? '')),
  );
  const line = (row: readonly string[]) =>
    widths.map((width, column) => {
      const cell = row[column] ?? '';
      const space = ' '.repeat(width - displayWidth(cell));
      return isNumeric[column] ? space + cell : cell + space;
    });
  return rows.map((row) => `${line(row).join('  ').trimEnd()}\n`).join('');
}

/** Columns that a text takes in a terminal. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

/** East Asian Wide and Fullwidth, in the blocks that Japanese text uses (Unicode Standard Annex 11). */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
