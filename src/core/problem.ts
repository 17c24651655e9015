/** Why an open workbook could not do what it was asked. Words are chosen when it is shown. */
export type ProblemReason =
  /** A cell is being edited; Excel takes nothing until Enter is pressed. */
  | 'cell-being-edited'
  | 'protected'
  | 'read-only'
  /** A sheet was deleted or renamed meanwhile. */
  | 'sheet-gone'
  | 'too-large'
  /** Excel is busy or did not answer. */
  | 'no-answer'
  | 'unknown';

/** A refusal with the workbook's own code, for those who look after the machine. */
export interface Problem {
  readonly reason: ProblemReason;
  readonly code: string;
}
