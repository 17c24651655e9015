import type { interfaceWords as japanese } from '../ja/interface.ts';
import type { WordsOf } from '../words-of.ts';

/** Words of the screens. The accessible names among them are a contract: they never change. */
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
  title: 'Kakunin',
  subtitle:
    'Finds what is missing or contradictory in the ASP/SaaS security checklist before it is sent.',
  otherLanguage: '日本語',
  otherLanguageFailed:
    'The Japanese pane could not be loaded. Check the network connection and press again.',
  version: 'Version {version}',
  privacy: 'Answers are read on this computer only and are not sent anywhere.',
  header: 'Top of the form',
  onSheet: '{sheet} — {item}',
  item: 'No {no} {category}',
  listSeparator: ', ',
  space: ' ',
  status: {
    notStarted:
      'Press the button to read the open workbook and list the findings here. Nothing is written to the sheet.',
    checking: 'Checking…',
    waiting: 'Waiting for Excel. If you are editing a cell, press Enter to finish.',
    progress: 'Reading… ({percent}%)',
    broughtAlong:
      'Kept in this workbook and used: answers to questions {answers}, ignored findings {ignored}.',
    readingTexts: 'The form has been checked. Now reading the rationales…',
    textsNotRead: 'The rationales have not been checked yet. Press “Check sheet” again.',
    nothingFound: 'The check is finished. No omissions or contradictions were found.',
    onlyReviews: 'No errors or warnings. To review: {review}. Please look at each yourself.',
    goneFrom: '{items}: {count} resolved.',
    goneCount: '{count} resolved.',
    addedTo: '{items}: {count} new.',
    addedCount: '{count} new.',
    unchanged: 'Checked again after the edit. The number of findings is the same.',
    answerTaken: 'Your answer was taken in. The counts are the same.',
    sameAgain: 'Checked again. Nothing has changed.',
    failedRules:
      'These checks could not run because of a fault in Kakunin: {rules}. The other findings are valid. Please report this sentence to the makers of Kakunin.',
    sheetTooLarge:
      'The sheet “{sheet}” was not read: more than {limit} of its cells hold something. If a checklist is on it, delete the rows and columns that are not needed and press “Check sheet” again.',
    noChecklist: 'No checklist was found.',
    onlyExample: 'There is only the city’s answer example, but no completed checklist.',
    example: '“{sheet}” is the city’s answer example and is not checked.',
    hidden: '“{sheet}” is an old copy on a hidden sheet and is not checked.',
    ignored: 'Ignored findings, not counted here: {count}.',
    stale: 'No longer applies, of the findings you ignored: {findings}.',
    staleOne: '{item} “{title}”',
    linksInserted: 'Reference links were inserted.',
    linksRemoved: 'Reference links were removed.',
    marksShown: 'Cells marked: {count}.',
    noMarks: 'There is no cell to mark: marks are for errors and warnings.',
    marksCleared: 'Marks were cleared.',
    kept: 'Saved in this workbook.',
    takenOut: 'Taken out of this workbook.',
    mended: 'Cells fixed: {count}.',
    undone: 'The last fixes were undone.',
    undoneSome:
      '{done} of {of} changes were undone. The others were edited since, or their rows are not found.',
    undoneNone:
      'Nothing could be undone: the cells were edited since, or their rows are not found.',
    copied: 'The return message was copied.',
    copiedAll: 'The return message was copied, with all findings: {count}.',
    copiedSeveral:
      'Return messages for {letters} checklists were copied. Send each apart: lines stand between them.',
  },
  noChecklist: {
    lookedFor:
      'A table with the headers 回答 and 回答根拠, and No or チェック項目, was looked for.',
    sheetsSeen: 'Sheets searched',
    whatNext: 'Open the file with the completed checklist and check again.',
  },
  problems: {
    'cell-being-edited':
      'A cell is being edited. Press Enter to finish, then press the button again.',
    protected:
      'The sheet is protected, so nothing was written and the protection stays. Unprotect it if needed, then press the button again.',
    'read-only':
      'This workbook is read-only. It can be checked, but links and marks cannot be inserted.',
    'sheet-gone': 'A sheet was deleted or renamed. Press “Check sheet” again.',
    'sheet-hidden':
      'The sheet is hidden, so its cells cannot be selected. Unhide it from the menu of the sheet tabs.',
    'being-changed':
      'Sheets, rows or columns changed between reading and writing, so nothing was written. Wait a moment and press the button again.',
    'put-back':
      'Rows or columns moved at the moment of writing. Cells that were overwritten hold their own content again.',
    'not-in-front':
      'Another workbook, or something other than a cell, is selected. Select a cell of this workbook and press the button again.',
    'too-large':
      'The workbook is too large for Excel to respond. Remove sheets that are not needed and try again.',
    'no-answer': 'Excel is not responding. Wait a moment and press the button again.',
    'not-fetched':
      'What is needed for this could not be loaded. Check the network connection and press again.',
    unknown:
      'Something unexpected happened ({code}). If pressing again does not help, reopen Excel.',
  },
  unfinished: {
    recheck: 'The edit could not be checked. Press “Check sheet”.',
    'insert-links':
      'Inserting links stopped half-way. Press again to continue, or “Remove reference links” to go back.',
    'remove-links': 'Removing links stopped half-way. Press again to remove the rest.',
    'show-marks':
      'Marking stopped half-way. Press again to renew the marks, or “Clear marks” to go back.',
    'clear-marks': 'Clearing marks stopped half-way. Press again to clear the rest.',
    mend: 'Fixing stopped half-way. Press “Check sheet” to see what is left.',
    undo: 'Undoing stopped half-way. Press “Check sheet” to see what is left.',
    keep: 'Your answers to the questions and the ignored findings could not be kept in the workbook. Please select again.',
  },
  notShown: {
    text: 'This part could not be shown. Check the network connection and press again.',
    again: 'Try again',
  },
  broken: {
    text: 'The pane can no longer be shown. Press “Load again” to go on. The workbook is as it was.',
    reload: 'Load again',
  },
  sections: {
    certifications: 'Certifications',
    heading: 'Answered so far',
    answered: '{answered} / {total}',
    notAsked: 'Not applicable',
  },
  filter: {
    heading: 'Findings shown',
    error: 'Errors {count}',
    warning: 'Warnings {count}',
    review: 'To review {count}',
    none: 'No findings to show here. Hidden: {count}.',
    showAll: 'Show all',
  },
  picker: { label: 'Checklist', all: 'All' },
  card: {
    goTo: 'Go to cell {cell}',
    goToSheet: 'Sheet “{sheet}”: go to cell {cell}',
    goToRow: 'Go to the header row',
    quoted: '{cell} “{words}”',
    mend: 'Change to “{value}”',
    mendAll: 'Apply all certain fixes ({count})',
    undo: 'Undo the last fixes',
    details: 'Details',
    closeDetails: 'Close',
  },
  row: {
    none: 'This row is not an item of the checklist.',
    fine: '{item}: no findings.',
    found: '{item}: {counts}',
    each: '{severity} {count}',
  },
  premises: {
    items: 'No {first}–{last}',
    premise: '{items}: blank. Checked on the assumption that {premise}.',
    lead: 'Review the assumptions',
  },
  links: {
    heading: 'Reference links and marks',
    removeShort: 'Remove',
    clearShort: 'Clear',
    legendError: 'Solid line, bold: error',
    legendWarning: 'Dashed line: warning',
    ofAllChecklists: 'Links and marks are for every checklist of this workbook.',
    staleMarks:
      'The marks show the findings of an earlier check. Press “Show marks” to renew them.',
    clauses: 'List of clauses',
    sheetRemoval:
      'Removing the links also removes the sheet 参照条項 that Kakunin made. Removing a sheet clears Excel’s undo history.',
    protected:
      'Sheet “{sheet}” is protected, so it got no links. The clauses are under “List of clauses”.',
    'no-room': 'Sheet “{sheet}” has no free columns right of the table, so it got no links.',
    'removal-protected': 'Sheet “{sheet}” is protected, so its links were not removed.',
    'removal-structure':
      'The structure of the workbook is protected, so sheet “{sheet}” was not removed.',
    'removal-too-large': 'Sheet “{sheet}” is too large to read, so its links were not removed.',
    elsewhere: 'Sheet “{sheet}” is protected, so its links were put on a sheet named 参照条項.',
    hiddenSheet:
      'Sheet “{sheet}” is hidden, so links lead to the documents’ public pages. Unhide it and press “Insert reference links” to have them lead to the sheet.',
    marksRefused: 'Sheet “{sheet}” is protected, so its marks were not changed.',
  },
};
