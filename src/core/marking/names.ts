/**
 * The hidden defined names, in the scope of a sheet, by which Kakunin finds what it added. Excel moves what they
 * refer to when rows or columns move.
 */
export const KAKUNIN_NAMES = {
  /** The area of the block of links, header included. */
  links: '_kakunin_links',
  /** The widths that the block's columns had before, as text (see column-widths.ts). */
  widths: '_kakunin_widths',
  /** The print area that Kakunin set because the sheet had none. */
  printArea: '_kakunin_print_area',
  /** Present while marks stand on the sheet: the text 'marks'. */
  marks: '_kakunin_marks',
  /** Marks the sheet 参照条項 as Kakunin's own: its first cell. */
  clauseSheet: '_kakunin_clauses',
} as const;

/** True for a defined name that Kakunin made. */
export function isKakuninName(name: string): boolean {
  return Object.values(KAKUNIN_NAMES).some((own) => own === name);
}
