import type { Area, CellPlace, CellValue } from './cell.ts';
import type { Severity } from './finding.ts';

/** Where a link leads: a public page, or a cell of the same workbook. */
export type LinkTarget =
  { readonly kind: 'web'; readonly url: string } | ({ readonly kind: 'cell' } & CellPlace);

/** A hyperlink of one cell. */
export interface CellLink {
  readonly target: LinkTarget;
  /** Shown when the pointer rests on the cell; at most 255 UTF-16 code units. */
  readonly tip: string;
}

/** The text of one cell that Kakunin adds, and its link where it has one. */
export interface AddedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly link: CellLink | null;
  readonly look: 'heading' | 'text' | 'quiet' | 'link';
}

/**
 * How wide a column is. Excel's interface measures in points, a file in characters; 'standard' is the sheet's own
 * width. A width is only ever put back, so each front door may keep its own unit.
 */
export type ColumnWidth =
  | { readonly unit: 'standard' }
  | { readonly unit: 'points' | 'characters'; readonly value: number };

/**
 * One change to a workbook, as plain data. Writers apply a list of them in its order; nothing here changes what
 * the user wrote except `set-value`, which only the user's own press on a fix leads to.
 */
export type Edit =
  /**
   * Adds a sheet after the last one, and first of all the hidden name that marks it as Kakunin's, on its first
   * cell; `cells` are its whole content, `widths` its columns from A on, in characters.
   */
  | {
      readonly kind: 'add-sheet';
      readonly sheet: string;
      readonly name: string;
      readonly cells: readonly AddedCell[];
      readonly widths: readonly number[];
    }
  /** Removes a sheet that Kakunin made. */
  | { readonly kind: 'remove-sheet'; readonly sheet: string }
  /** Writes cells that were empty or Kakunin's own. */
  | { readonly kind: 'write-cells'; readonly sheet: string; readonly cells: readonly AddedCell[] }
  /**
   * Makes an area what it was before Kakunin wrote there: first of all empty, then without link, each row formatted like
   * its cell in the column `like`; where that is null, each column like its own cells at the sheet's end, which nobody
   * touches.
   */
  | {
      readonly kind: 'erase';
      readonly sheet: string;
      readonly area: Area;
      readonly like: number | null;
    }
  /**
   * Takes the table's look off cells of the block that the user has filled: lines, letters and alignment are again those
   * of the column. Content, fill and number format stay; `hasLink`: Kakunin's link below it goes too.
   */
  | {
      readonly kind: 'strip-look';
      readonly sheet: string;
      readonly area: Area;
      readonly hasLink: boolean;
    }
  /**
   * Lets the table go on over an area right of it: every row takes font, height alignment and lines from the table's
   * own cell in that row, and the fill too, but for the rows `unfilled`, where a fill is somebody's remark on the
   * answer. The rows from the area's top to `headBottom` are one heading over its whole width.
   */
  | {
      readonly kind: 'continue-table';
      readonly sheet: string;
      readonly area: Area;
      /** Null where the area begins without a heading. */
      readonly headBottom: number | null;
      readonly unfilled: readonly number[];
      /** Rows without a line between them and the row above. */
      readonly joined: readonly number[];
    }
  | {
      readonly kind: 'set-width';
      readonly sheet: string;
      readonly column: number;
      readonly width: ColumnWidth;
    }
  /** Sets a hidden defined name of the sheet's own scope; an existing one of that name is replaced. */
  | {
      readonly kind: 'set-name';
      readonly sheet: string;
      readonly name: string;
      readonly refersTo: NameTarget;
    }
  | { readonly kind: 'remove-name'; readonly sheet: string; readonly name: string }
  /** Sets the sheet's print area, or takes it away. */
  | { readonly kind: 'set-print-area'; readonly sheet: string; readonly area: Area | null }
  /** Puts a conditional format on a cell whose formula is `markFormula(severity)`. */
  | {
      readonly kind: 'mark';
      readonly sheet: string;
      readonly cell: string;
      readonly severity: Severity;
    }
  /** Takes away every conditional format on the sheet whose formula is one of Kakunin's. */
  | { readonly kind: 'unmark'; readonly sheet: string }
  /** Writes a value that the user asked for. */
  | {
      readonly kind: 'set-value';
      readonly sheet: string;
      readonly cell: string;
      /** A text that begins with '=' is a formula. */
      readonly value: CellValue;
    };

/** What a hidden name stands for: a place that moves with the cells, or a text. */
export type NameTarget =
  { readonly kind: 'area'; readonly area: Area } | { readonly kind: 'text'; readonly text: string };
