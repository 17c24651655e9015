import type { advice as japanese } from '../ja/advice.ts';
import type { WordsOf } from '../words-of.ts';

/** Why a fault matters and how it is mended, rule by rule. */
export const advice: WordsOf<typeof japanese> = {
  'missing-answer': {
    why: 'The review cannot begin while a required item is blank, so the form is returned.',
    mend: 'Enter ○, × or △ as the answer, and the reason as the rationale.',
    example:
      '○ — We have an information security policy and train all employees in it once a year.',
    exampleNo: 1,
  },
  'rationale-without-answer': {
    why: 'The text alone does not tell whether the vendor answers that the item is met.',
    mend: 'Choose the mark that fits the rationale and enter it: ○, × or △.',
    example: '○',
    exampleNo: null,
  },
  'missing-rationale': {
    why: 'A mark alone does not let the reviewer see why it was given.',
    mend: 'Describe in the rationale, concretely, what is in place or how it is done.',
    example: 'Stored data is encrypted with AES-256.',
    exampleNo: 4,
  },
  'unknown-answer-symbol': {
    why: 'Other signs and words are read differently by different people and cannot be counted.',
    mend: 'Enter one of ○, × and △ and nothing else. Explanations belong in the rationale.',
    example: '○',
    exampleNo: null,
  },
  'header-missing': {
    why: 'Without the names nobody can tell whose form it is and for which system, so it cannot be accepted.',
    mend: 'Write the full names into 事業者名 and システム名 above the table.',
    example: '事業者名：遠州ソフトウェア株式会社',
    exampleNo: null,
  },
  'item-text-altered': {
    why: 'If the wording of the item changes, so does the question being answered.',
    mend: 'Restore the official wording of the check item.',
    example: '',
    exampleNo: null,
  },
  'row-missing': {
    why: 'Nobody can tell whether an item without a row was answered.',
    mend: 'Copy the row from the official form and fill in the answer and the rationale.',
    example: '',
    exampleNo: null,
  },
  'duplicated-row': {
    why: 'It is unclear which of the rows is the answer.',
    mend: 'Keep only the row that is right.',
    example: '',
    exampleNo: null,
  },
  'conditional-section-partial': {
    why: 'It is unclear whether the section applies, and whether the blanks are omissions.',
    mend: 'If the section applies, answer every item; otherwise leave all of it blank.',
    example: '○ — Data is kept in three classes by importance, personal data in the strictest.',
    exampleNo: 11,
  },
  'certification-blank': {
    why: 'A blank may mean that it is not held or that it was forgotten.',
    mend: 'Enter ○ if certified, otherwise a dash (-).',
    example: '-',
    exampleNo: null,
  },
  'answer-not-text': {
    why: 'An error is no answer, and the result of a formula may change elsewhere.',
    mend: 'Enter ○, × or △ as text.',
    example: '○',
    exampleNo: null,
  },
  'hidden-row': {
    why: 'Hidden rows are overlooked on screen and on paper.',
    mend: 'Unhide the row, or clear the filter.',
    example: '',
    exampleNo: null,
  },
  'thin-rationale': {
    why: 'Without knowing what is done and how, the reviewer cannot tell whether ○ is right.',
    mend: 'Write at least one concrete fact: the function or method used, how often, or the name of a document.',
    example: 'The database and its backups are encrypted with AES-256.',
    exampleNo: 4,
  },
  'placeholder-left': {
    why: 'Text that was meant to be replaced does not say whose answer it is, or about what.',
    mend: 'Replace the placeholder with the real name, number or article.',
    example: 'See article 12 of the terms of use.',
    exampleNo: 18,
  },
  'copied-example': {
    why: 'A copy of the example does not show that it describes your service.',
    mend: 'Replace it with the facts of your service. Where the example is simply true, it may stay as it is.',
    example:
      'Our information security policy was revised in April 2025, and all employees take an e-learning course on it once a year.',
    exampleNo: 1,
  },
  'cross-without-explanation': {
    why: 'An item answered × can only be considered with an alternative measure or a plan.',
    mend: 'Besides the reason, write what is done instead or when the item will be met.',
    example:
      'Stored data is not encrypted yet. Instead the servers are kept in locked racks; encryption is planned for April 2027.',
    exampleNo: 4,
  },
  'triangle-without-proposal': {
    why: '△ means “to be discussed with the city”. Without knowing what is to be discussed, the city cannot begin.',
    mend: 'Write what is done instead, or that you would like to consult the city. If the item is fully met, answer ○.',
    example:
      'Only administrators use one-time passwords. We would like to discuss whether this suffices.',
    exampleNo: 14,
  },
  'answer-contradicts-rationale': {
    why: 'The city cannot tell which of the two is right.',
    mend: 'Correct the answer or the rationale so that both say the same.',
    example:
      '× — Stored data is not encrypted. It will be by April 2027; until then access to the server room is restricted.',
    exampleNo: 4,
  },
  'threshold-not-met': {
    why: '○ says that the limit is met. A ○ that the facts do not bear out always leads to questions.',
    mend: 'Meet the limit, or answer × or △ with the reason and an alternative.',
    example:
      '△ — Live data is in Tokyo, backups are in Singapore. We would like to discuss moving them to Japan.',
    exampleNo: 2,
  },
  'conditional-section-should-be-answered': {
    why: 'If the section applies, it must be answered. Left blank, the form is returned.',
    mend: 'If the section applies, answer every item; otherwise correct the row that suggests it does.',
    example: '○ — Data is kept in three classes by importance, personal data in the strictest.',
    exampleNo: 11,
  },
  'conditional-section-should-be-blank': {
    why: 'Which items are reviewed depends on whether the section applies.',
    mend: 'If the section does not apply, clear its answers; otherwise correct your answer under “Assumptions” or the row that suggests it does not.',
    example: '',
    exampleNo: null,
  },
  'certification-contradiction': {
    why: 'Certifications help the review, so the form must agree with itself.',
    mend: 'Correct the certification status or the rationale.',
    example:
      'ISO27001 at No 26: ○. Rationale of No 16: We are audited for ISO/IEC 27001 every year.',
    exampleNo: 26,
  },
  'cross-row-contradiction': {
    why: 'The city cannot tell which of the two is right.',
    mend: 'Correct the row that is wrong.',
    example:
      'No 2: Backups, too, are kept in the Osaka region. No 19: We back up to the Osaka region every day.',
    exampleNo: 2,
  },
  'other-municipality': {
    why: 'Text reused from another submission may not hold for this city.',
    mend: 'Check that the text is meant for the municipality of this form.',
    example:
      'The information security policy holds for the operation for Hamamatsu City, too, and all employees involved are trained once a year.',
    exampleNo: 1,
  },
  'coverage-unclear': {
    why: 'The rationale does not show whether that part is met.',
    mend: 'Say a word about that part too.',
    example:
      'We have an information security policy and train all employees, temporary staff included, once a year.',
    exampleNo: 1,
  },
};
