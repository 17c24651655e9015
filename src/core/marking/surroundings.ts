import type { Area } from '../cell.ts';
import type { CellLink, ColumnWidth, NameTarget } from '../edit.ts';
import type { Severity } from '../finding.ts';

/** What marking must know of a workbook beyond its cells. */
export interface Surroundings {
  /** False where the workbook's structure is protected: no sheet can be added or removed. */
  readonly mayAddSheets: boolean;
  /** Every sheet of the workbook, in its order. */
  readonly sheets: readonly SheetSurroundings[];
}

/** What marking must know of one sheet beyond its cells. */
export interface SheetSurroundings {
  readonly sheet: string;
  /** False where protection forbids to write cells, links or formats right of the table. */
  readonly isWritable: boolean;
  /** Kakunin's hidden names in the sheet's scope (see names.ts); null stands for a reference that is lost. */
  readonly names: readonly { readonly name: string; readonly refersTo: NameTarget | null }[];
  readonly printArea: PrintArea;
  /** The last row and column that hold a cell, empty but formatted ones included; 0 on an empty sheet. */
  readonly lastUsed: { readonly row: number; readonly column: number };
  /** The links that stand in Kakunin's block of links. */
  readonly links: readonly LinkedCell[];
  /** The columns that the block stands in or may go to, from left to right, as far as they are known. */
  readonly columns: readonly SideColumn[];
  /**
   * The columns with which Excel tables (Ctrl+T) end: such a table may grow over what is written right beside it. Absent
   * in files, where nothing grows.
   */
  readonly tableEnds?: readonly number[];
  /** Kakunin's marks; null where there are some and their places are not known. */
  readonly marks: readonly PlacedMark[] | null;
}

/** A column beside the tables. */
export interface SideColumn {
  readonly column: number;
  readonly width: ColumnWidth;
  /** True where one of its cells holds a value or has a look of its own. */
  readonly isUsed: boolean;
  /** How the column looks where nobody has touched its cells; equal for columns that look alike. */
  readonly look: string;
}

/** A sheet's print area; 'other' is one that is not a single rectangle. */
export type PrintArea =
  { readonly kind: 'none' | 'other' } | { readonly kind: 'area'; readonly area: Area };

/** A cell that carries a hyperlink. */
export interface LinkedCell {
  readonly row: number;
  readonly column: number;
  readonly link: CellLink;
}

/** One of Kakunin's marks and the cell it stands on. */
export interface PlacedMark {
  readonly cell: string;
  readonly severity: Severity;
}
