/** What a user can set going in an open workbook. */
export type Activity =
  | 'check'
  | 'recheck'
  | 'insert-links'
  | 'remove-links'
  | 'show-marks'
  | 'clear-marks'
  | 'mend'
  | 'undo'
  | 'select'
  | 'check-row'
  | 'keep';
