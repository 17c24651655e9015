import type { Area, CellPlace } from './cell.ts';

/** How an answer cell is read. */
export type Mark = 'yes' | 'no' | 'consult' | 'blank' | 'unreadable';

/** 事業者名 or システム名: where its value stands and what it says. */
export interface HeaderField {
  readonly sheet: string;
  /** The value's cell; the label's where label and value share one cell. */
  readonly cell: string;
  /** The value without its label; '' when blank. */
  readonly value: string;
  /** Present where no name could be read: an Excel error, a formula without a stored result, a text that does not exist. */
  readonly content?: 'error' | 'no-result' | 'no-text';
}

/** Addresses of one row's cells; null where the form has no such cell. */
export interface ItemCells {
  readonly no: string | null;
  readonly item: string | null;
  readonly answer: string | null;
  readonly rationale: string | null;
}

/** Those of a row's cells that hold something which could not be read: their texts say nothing of what they hold. */
export type UnreadCells = readonly (keyof ItemCells)[];

/** A No cell that says another No than the row's own, which the very words of the check item tell. */
export interface Misprint {
  /** The No as printed. */
  readonly no: number;
  /** True where the cell holds nothing but the number, and no formula: then the right one may be written there. */
  readonly isBare: boolean;
}

/** One row of the checklist, No 1–25. A No that stands twice gives two of these. */
export interface ChecklistItem {
  readonly no: number;
  /** Present where the No cell says another one than `no`. */
  readonly misprint?: Misprint;
  readonly sheet: string;
  /** The row number on its sheet, counted from 1. */
  readonly row: number;
  readonly cells: ItemCells;
  readonly item: string;
  /** The answer cell's text as written. */
  readonly answer: string;
  readonly mark: Mark;
  /** True when the mark was read from a sign that only resembles it, such as 'O' or '0'. */
  readonly isLookAlike: boolean;
  readonly rationale: string;
  /** What stands in the answer cell: plain text, a formula (its cached value is judged) or an Excel error. */
  readonly answerContent: 'plain' | 'formula' | 'error';
  readonly unreadCells: UnreadCells;
  readonly isHidden: boolean;
}

/** One sub-row of the certifications (No 26). */
export interface Certification {
  /** Its name as printed, such as 'ISMAP' or 'Pマーク(プライバシーマーク)'. */
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly nameCell: string;
  /** The value's cell. */
  readonly cell: string;
  /** The value as written. */
  readonly value: string;
  readonly mark: Mark;
  readonly isLookAlike: boolean;
  readonly isUnread: boolean;
  readonly isHidden: boolean;
}

/** Where one table of a checklist stands, headers and vendor's own columns included. */
export interface ChecklistTable {
  readonly sheet: string;
  /**
   * From the first header row, or the first row where no header stands, to the last row, over every column the table and
   * the vendor's columns use.
   */
  readonly area: Area;
  /**
   * The rows that hold column headers; a table split over pages has several, one that goes on from another sheet may have
   * none.
   */
  readonly headerRows: readonly number[];
}

/** The No cell of a row, and the row's number on its sheet. */
export interface RowPlace extends CellPlace {
  readonly row: number;
  /** Present where the cell says another No than that of the certifications. */
  readonly misprint?: Misprint;
}

/** A checklist as it was found in a workbook. */
export interface Checklist {
  /** The id of its definition, such as 'hamamatsu-asp-saas'. */
  readonly definition: string;
  readonly sheets: readonly string[];
  readonly tables: readonly ChecklistTable[];
  /** The city's own 回答例: listed, never judged. */
  readonly isExample: boolean;
  /** An old copy on a hidden sheet beside a visible one: listed, never judged. */
  readonly isHidden: boolean;
  /** False for a bare table: neither the form's title nor a place for a name stands with it. */
  readonly hasHead: boolean;
  readonly vendor: HeaderField | null;
  readonly system: HeaderField | null;
  /** No 1–25 in the sheet's order. */
  readonly items: readonly ChecklistItem[];
  readonly certifications: readonly Certification[];
  /** The No cell of the certifications row, or null when the row is missing. */
  readonly certificationsAt: RowPlace | null;
  /** The No cells of further certifications rows: a table of certifications that stands twice. */
  readonly certificationsAgain: readonly RowPlace[];
  /** The certifications row's own text, for the comparison with the official wording. */
  readonly certificationsItem: {
    readonly cell: string | null;
    readonly text: string;
    readonly isUnread: boolean;
  } | null;
  /** The cells of all the above whose formulas have no stored result, so that they could not be read. */
  readonly withoutResult: readonly CellPlace[];
}

/** The city's table 参照ドキュメントの規定: where each clause stands. */
export interface ReferenceTable {
  readonly definition: string;
  readonly sheet: string;
  /** False on a hidden sheet, which no link can lead to. */
  readonly isVisible: boolean;
  /** Clause id → the cell that holds the clause's text. */
  readonly clauses: Readonly<Record<string, string>>;
}
