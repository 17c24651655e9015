import type { lateWords as japanese } from '../ja/late.ts';
import type { WordsOf } from '../words-of.ts';

/** Words of screens that nothing needs before the first list is there. */
export const lateWords: WordsOf<typeof japanese> = {
  details: {
    why: 'Why it matters',
    mend: 'How to fix it',
    example: 'For example',
    exampleOf: 'For example (written for {item})',
    clauses: 'Clauses it is based on',
    noClause: 'None',
    related: 'Related clauses',
    source: 'Source: {label}',
    ignore: 'Ignore this finding',
    ignoreReason: 'Reason for ignoring',
    ignoreHint: 'Required: a word or two, so that it can be reviewed later.',
    ignoreMissing: 'Enter a reason.',
    ignoreNow: 'Ignore',
    cancel: 'Cancel',
  },
  questions: {
    heading: 'Assumptions',
    intro:
      'Two questions that the form has no cell for. Your answers decide whether No 11–17 apply.',
    ofAllChecklists: 'The answers are used for all checklists in this workbook.',
    yes: 'Yes',
    no: 'No',
    undeclared: 'Not answered',
    declared: '{question}: {answer}',
    bySheet: '{question}: {answer} (from the sheet)',
    open: '{question}: not answered',
    suggests: {
      applies: 'The sheet suggests “Yes”.',
      'does-not-apply': 'The sheet suggests “No”.',
      unclear: 'The sheet does not show either.',
    },
    because: 'Read from: {quotes}',
    answered: '{items}: answered.',
    blank: '{items}: blank.',
    partly: '{items}: only partly answered.',
    keep: 'Keep my answers and ignored findings in this workbook',
    keepHint:
      'They will be used again the next time it is opened. Whoever gets the file can read them, your reasons for ignoring included. Clear the box to remove them.',
  },
  ignored: {
    heading: 'Ignored findings ({count})',
    reason: 'Reason: {reason}',
    place: '{severity} {cell}',
    noReason: 'No reason given',
    restore: 'Return to the list',
    quoted: 'It was about: “{words}”',
    stale: 'It no longer applies to the sheet.',
  },
  letter: {
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
  },
  help: {
    heading: 'Selected: {item}',
    wording: 'Official wording',
    lookedAt: 'What reviewers look for',
    example: 'The city’s example answer',
    notToCopy:
      'Do not copy it: an answer that is the same as the city’s example is reported. Write what is true of your service.',
  },
  linkTarget: {
    heading: 'Links lead to',
    auto: 'Automatic',
    autoHint:
      '“Automatic” leads to the table 参照ドキュメントの規定 where the workbook has one, otherwise to a sheet named 参照条項.',
    web: 'The documents’ public pages',
    sheet: 'A sheet named 参照条項',
  },
  steps: {
    label: 'Step through findings',
    previous: 'Previous',
    next: 'Next',
    position: '{position} / {count}',
    count: '{count} findings',
    announced: '{position} / {count}: {item}, {severity}, {title}',
    toCard: 'Go to finding',
  },
};
