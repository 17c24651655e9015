import { formatNumber } from './number-format.ts';
import type { CellState } from './sheet.ts';

/** What a cell shows: its value through its number format. */
export function displayText(cell: Readonly<CellState>): string {
  const { value, style } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return formatText(value, style.numberFormat);
  return formatNumber(value, style.numberFormat);
}

/** The fourth section of a number format says how text is shown; without one it is shown as it is. */
function formatText(value: string, format: string): string {
  const section = format.split(';')[3];
  if (section === undefined) return value;
  return section
    .replace(/"([^"]*)"|\\(.)|_./g, (_, quoted?: string, escaped?: string) =>
      (quoted ?? escaped ?? ' ').replaceAll('@', '\u0000'),
    )
    .replaceAll('@', value)
    .replaceAll('\u0000', '@');
}
