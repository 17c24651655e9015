import type { letterWords as japanese } from '../ja/letter.ts';
import type { WordsOf } from '../words-of.ts';

/** Words of the mail that returns a checklist, and of copying it. */
export const letterWords: WordsOf<typeof japanese> = {
  copy: 'Copy return message',
  failed: 'Copying did not work. Select the text below and copy it.',
  text: 'Return message',
  opening: 'Please check and correct the following points in the checklist you submitted.',
  openingReviews: 'Please confirm the following points in the checklist you submitted.',
  sheet: '[{sheet}]',
  vendor: 'Vendor: {vendor}',
  system: 'System: {system}',
  nothing: 'There is nothing to send back.',
  notAllRead:
    'Not everything has been checked yet, so there may be points to send back. Press “Check sheet” again.',
  legend: '{meanings}.',
  meaning: '[{severity}]: {meaning}',
  meanings: {
    error: 'must be corrected',
    warning: 'should be corrected',
    review: 'please confirm',
  },
  line: '- [{severity}] {place}{sentence}',
  premise: '{items}: checked on the assumption that {premise}.',
  closing: 'Thank you for your cooperation.',
};
