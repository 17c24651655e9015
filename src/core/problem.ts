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
  /** Sheets come and go while they are read, again and again. */
  | 'being-changed'
  /** Another workbook, or something that is no cell, is selected. */
  | 'not-in-front'
  | 'too-large'
  /** Excel is busy or did not answer. */
  | 'no-answer'
  | 'unknown';

/** A refusal with the workbook's own code, for those who look after the machine. */
export interface Problem {
  readonly reason: ProblemReason;
  readonly code: string;
}
