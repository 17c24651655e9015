import type { AddedCell, Edit } from '../edit.ts';
import { writeWidths } from './column-widths.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { SheetSurroundings } from './surroundings.ts';

/** What a column takes beside its text, in characters. */
const PADDING = 2;

/**
 * Makes new link columns as wide as their texts, and keeps in a hidden name how wide they were. `isRetry`: an
 * insertion stopped half-way, so that a name that is there already tells the first widths.
 */
export function widen(
  { sheet, columns: beside, names }: SheetSurroundings,
  columns: readonly number[],
  wanted: readonly AddedCell[],
  isRetry: boolean,
): Edit[] {
  const name = KAKUNIN_NAMES.widths;
  const isNamed = names.some((each) => each.name === name);
  const before = columns.map((at) => beside.find(({ column }) => column === at)?.width);
  const known = before.filter((width) => width !== undefined);
  const wider = columns.map((column): Edit => {
    const texts = wanted.filter((cell) => cell.column === column).map(({ text }) => text);
    const value = Math.max(...texts.map(lengthOf)) + PADDING;
    return { kind: 'set-width', sheet, column, width: { unit: 'characters', value } };
  });
  if (isRetry && isNamed) return wider;
  // A width that is not known could not be put back.
  if (known.length < columns.length) return isNamed ? [{ kind: 'remove-name', sheet, name }] : [];
  const refersTo = { kind: 'text', text: writeWidths(known) } as const;
  return [{ kind: 'set-name', sheet, name, refersTo }, ...wider];
}

/** How long a text is in characters of the standard font: a full-width one counts twice. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0);
}
