/** What a user can set going in an open workbook. */
export type Activity =
  | 'check'
  | 'recheck'
  /** To answer one of the questions that the form never asks. */
  | 'declare'
  | 'insert-links'
  | 'remove-links'
  | 'show-marks'
  | 'clear-marks'
  | 'mend'
  | 'undo'
  | 'select'
  | 'check-row'
  | 'keep';
