import type { rulesForm as japanese } from '../ja/rules-form.ts';
import type { WordsOf } from '../words-of.ts';

/** Words of the rules on the form itself. */
export const rulesForm: WordsOf<typeof japanese> = {
  'missing-answer': {
    title: 'No answer',
    why: 'The review cannot begin while a required item is blank, so the form is returned.',
    mend: 'Enter ○, × or △ as the answer, and the reason as the rationale.',
    example:
      '○ — We have an information security policy and train all employees in it once a year.',
    exampleNo: 1,
    messages: {
      default:
        'Both the answer and the rationale are blank. Enter {yesMark}, {noMark} or {consultMark} and the rationale for it.',
    },
  },
  'rationale-without-answer': {
    title: 'A rationale without an answer',
    why: 'The text alone does not tell whether the vendor answers that the item is met.',
    mend: 'Choose the mark that fits the rationale and enter it: ○, × or △.',
    example: '○',
    exampleNo: null,
    messages: {
      default:
        'There is a rationale, but the answer is blank. Enter {yesMark}, {noMark} or {consultMark}.',
    },
  },
  'missing-rationale': {
    title: 'An answer without a rationale',
    why: 'A mark alone does not let the reviewer see why it was given.',
    mend: 'Describe in the rationale, concretely, what is in place or how it is done.',
    example: 'Stored data is encrypted with AES-256.',
    exampleNo: 4,
    messages: {
      default:
        'The answer “{answer}” has no rationale. Describe what is in place or how it is done.',
      dash: 'The rationale is only “{quote}”. Describe what is in place or how it is done.',
    },
  },
  'unknown-answer-symbol': {
    title: 'The answer is not ○, × or △',
    why: 'Other signs and words are read differently by different people and cannot be counted.',
    mend: 'Enter one of ○, × and △ and nothing else. Explanations belong in the rationale.',
    example: '○',
    exampleNo: null,
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
    why: 'Without the names nobody can tell whose form it is and for which system, so it cannot be accepted.',
    mend: 'Write the full names into 事業者名 and システム名 above the table.',
    example: '事業者名：遠州ソフトウェア株式会社',
    exampleNo: null,
    messages: {
      default: '{label} is not filled in. Write the full name.',
      error: '{label} is the Excel error “{quote}”. Write the full name.',
      'no-field':
        'There is no field for {label}. Write “{label}” and the full name above the table.',
    },
  },
  'item-text-altered': {
    title: 'The check item differs from the official form',
    why: 'If the wording of the item changes, so does the question being answered.',
    mend: 'Restore the official wording of the check item.',
    example: '',
    exampleNo: null,
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
    why: 'Nobody can tell whether an item without a row was answered.',
    mend: 'Copy the row from the official form and fill in the answer and the rationale.',
    example: '',
    exampleNo: null,
    messages: {
      default: 'There is no row for No {no}. Restore the official row and answer it.',
    },
  },
  'duplicated-row': {
    title: 'Several rows have the same No',
    why: 'It is unclear which of the rows is the answer.',
    mend: 'Keep only the row that is right.',
    example: '',
    exampleNo: null,
    messages: {
      default: 'There is another row for No {no} ({first}). Keep only one of them.',
    },
  },
  'conditional-section-partial': {
    title: 'A conditional section is partly blank',
    why: 'It is unclear whether the section applies, and whether the blanks are omissions.',
    mend: 'If the section applies, answer every item; otherwise leave all of it blank.',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '“{section}” (No {from}–{to}): No {blank} has no answer. If the section applies, answer every item; otherwise leave them all blank.',
    },
  },
  'certification-blank': {
    title: 'A certification is left blank',
    why: 'A blank may mean that it is not held or that it was forgotten.',
    mend: 'Enter ○ if certified, otherwise a dash (-).',
    example: '-',
    exampleNo: null,
    messages: {
      default:
        'The status of {certification} is blank. Enter {yes} if certified, otherwise {dash}.',
    },
  },
  'answer-not-text': {
    title: 'The answer is an Excel error or a formula',
    why: 'An error is no answer, and the result of a formula may change elsewhere.',
    mend: 'Enter ○, × or △ as text.',
    example: '○',
    exampleNo: null,
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
    why: 'Hidden rows are overlooked on screen and on paper.',
    mend: 'Unhide the row, or clear the filter.',
    example: '',
    exampleNo: null,
    messages: {
      default: 'The row of No {no} is hidden (it was checked all the same). Unhide it.',
      certifications:
        'No {no}: the row of {names} is hidden (it was checked all the same). Unhide it.',
    },
  },
};
