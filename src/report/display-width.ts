/** Columns that a text takes in a terminal: two for a full-width character, none for a mark on the one before. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** As much of a text as fits into `width` columns, with '…' for what is left out. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let left = width - 1;
  for (const character of text) {
    left -= widthOf(character);
    if (left < 0) break;
    cut += character;
  }
  return `${cut}…`;
}

/**
 * As much of a text as fits into `width` columns: its beginning and more of its end, which tells paths apart, with '…'
 * between them.
 */
export function cutMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const end = Array.from(text)
    .reverse()
    .reduce(
      (kept, character) =>
        displayWidth(kept) + widthOf(character) <= Math.floor((width * 2) / 3)
          ? character + kept
          : kept,
      '',
    );
  return cutToWidth(text, width - displayWidth(end)) + end;
}

/** The columns of one character. */
export function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/^[\p{M}\u200b-\u200d\ufeff]/u.test(character)) return 0;
  return isWide(code) ? 2 : 1;
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
