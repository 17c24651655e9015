import type { rulesForm as japanese } from '../ja/rules-form.ts';
import type { WordsOf } from '../words-of.ts';

/** Words of the rules on the form itself. */
export const rulesForm: WordsOf<typeof japanese> = {
  'missing-answer': {
    title: 'No answer',
    messages: {
      default:
        'Both the answer and the rationale are blank. Enter {yesMark}, {noMark} or {consultMark} and the rationale for it.',
    },
  },
  'rationale-without-answer': {
    title: 'A rationale without an answer',
    messages: {
      default:
        'There is a rationale, but the answer is blank. Enter {yesMark}, {noMark} or {consultMark}.',
    },
  },
  'missing-rationale': {
    title: 'An answer without a rationale',
    messages: {
      default:
        'The answer “{answer}” has no rationale. Describe what is in place or how it is done.',
      dash: 'The rationale is only “{quote}”. Describe what is in place or how it is done.',
    },
  },
  'unknown-answer-symbol': {
    title: 'The answer is not ○, × or △',
    titles: {
      'several-marks': 'The answer holds more than one mark',
      'look-alike': 'The answer only looks like a mark',
      certification: 'The certification status is neither ○ nor -',
    },
    messages: {
      default: 'The answer “{quote}” cannot be read. Enter {yesMark}, {noMark} or {consultMark}.',
      dash: 'The answer is “{quote}”. This item needs {yesMark}, {noMark} or {consultMark}.',
      'several-marks': 'The answer “{quote}” holds more than one mark. Enter only one.',
      'look-alike': '“{quote}” only looks like “{fix}”. Enter “{fix}” (it was checked as “{fix}”).',
      certification:
        'The certification status “{quote}” cannot be read. Enter {yes} if certified, otherwise {dash}.',
    },
  },
  'header-missing': {
    title: 'No vendor or system name',
    messages: {
      default: '{label} is not filled in. Write the full name.',
      error: '{label} is the Excel error “{quote}”. Write the full name.',
      'no-field':
        'There is no field for {label}. Write “{label}” and the full name above the table.',
    },
  },
  'item-text-altered': {
    title: 'The check item differs from the official form',
    messages: {
      default:
        'The item says “{quote}” where the official form says “{words}”. Restore the wording: “{official}”',
      added:
        'The item says “{quote}”, which is not in the official form. Restore the wording: “{official}”',
      removed: 'The item lacks the official words “{words}”. Restore the wording: “{official}”',
      blank: 'The item has no text. Restore the wording: “{official}”',
    },
  },
  'row-missing': {
    title: 'A row is missing',
    titles: { misprinted: 'The No does not fit the check item' },
    messages: {
      default: 'There is no row for No {no}. Restore the official row and answer it.',
      misprinted:
        'There is no row for No {no}. {at} says No {printed}, but its check item is that of No {no}. Change the No to {no}.',
    },
  },
  'duplicated-row': {
    title: 'Several rows have the same No',
    titles: { misprinted: 'The No does not fit the check item' },
    messages: {
      default: 'There is another row for No {no} ({first}). Keep only one of them.',
      misprinted:
        'The No is {no}, but the check item is that of No {right}. Change the No to {right}.',
    },
  },
  'conditional-section-partial': {
    title: 'A conditional section is partly blank',
    messages: {
      default:
        '“{section}” (No {from}–{to}): No {blank} has no answer. If the section applies, answer every item; otherwise leave them all blank.',
    },
  },
  'certification-blank': {
    title: 'A certification is left blank',
    messages: {
      default:
        'The status of {certification} is blank. Enter {yes} if certified, otherwise {dash}.',
    },
  },
  'answer-not-text': {
    title: 'The answer is an Excel error or a formula',
    messages: {
      default:
        'The answer is the Excel error “{quote}”. Enter {yesMark}, {noMark} or {consultMark}.',
      formula:
        'The answer is a formula (now “{quote}”). Check that it is right and enter it as text.',
      'no-result':
        'The answer is a formula whose result is not stored, so it was not read. Open the file in Excel and save it again, or enter {yesMark}, {noMark} or {consultMark} as text.',
    },
  },
  'hidden-row': {
    title: 'A row is hidden',
    messages: {
      default: 'The row of No {no} is hidden (it was checked all the same). Unhide it.',
      certifications:
        'No {no}: the row of {names} is hidden (it was checked all the same). Unhide it.',
    },
  },
};
