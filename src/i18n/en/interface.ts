import type { interfaceWords as japanese } from '../ja/interface.ts';
import type { WordsOf } from '../words-of.ts';

/** Words of the screens and of the command line. The accessible names among them are a contract: they never change. */
export const interfaceWords: WordsOf<typeof japanese> = {
  check: 'Check sheet',
  insertLinks: 'Insert reference links',
  removeLinks: 'Remove reference links',
  showMarks: 'Show marks',
  clearMarks: 'Clear marks',
  findings: 'Findings',
  openFile: 'Open file',
  save: 'Save',
  counts: '{error} errors, {warning} warnings, {review} to review',
  severities: { error: 'Error', warning: 'Warning', review: 'To review' },
};
