import type { ColumnWidth } from '../edit.ts';

/** Writes widths as one text, to be kept in a hidden name: 'standard', '48p' (points) or '8.43c' (characters). */
export function writeWidths(widths: readonly ColumnWidth[]): string {
  return widths
    .map((width) =>
      width.unit === 'standard' ? 'standard' : `${width.value}${width.unit.charAt(0)}`,
    )
    .join(' ');
}

/** Reads what {@link writeWidths} wrote; anything else counts as the standard width. */
export function readWidths(text: string): ColumnWidth[] {
  return text.split(' ').map((part) => {
    const match = /^(\d+(?:\.\d+)?)([pc])$/.exec(part);
    if (!match) return { unit: 'standard' };
    return { unit: match[2] === 'p' ? 'points' : 'characters', value: Number(match[1]) };
  });
}
