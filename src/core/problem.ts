/** Why an open workbook could not do what it was asked. Words are chosen when it is shown. */
export type ProblemReason =
  /** A cell is being edited; Excel takes nothing until Enter is pressed. */
  | 'cell-being-edited'
  | 'protected'
  | 'read-only'
  /** A sheet was deleted or renamed meanwhile. */
  | 'sheet-gone'
  /** The sheet is hidden: its cells cannot be selected. */
  | 'sheet-hidden'
  /** Sheets, rows or columns come and go between reading and writing, again and again; nothing was written. */
  | 'being-changed'
  /** Cells moved while they were written: what was overwritten holds its content again. */
  | 'put-back'
  /** Another workbook, or something that is no cell, is selected. */
  | 'not-in-front'
  | 'too-large'
  /** Excel is busy or did not answer. */
  | 'no-answer'
  /** A part of the program itself did not come: no network, or a newer version has taken its place. */
  | 'not-fetched'
  | 'unknown';

/** A refusal with the workbook's own code, for those who look after the machine. */
export interface Problem {
  readonly reason: ProblemReason;
  readonly code: string;
}
