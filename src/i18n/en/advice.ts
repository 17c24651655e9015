import type { advice as japanese, exampleWords as japaneseExampleWords } from '../ja/advice.ts';
import type { WordsOf } from '../words-of.ts';

/** Why a fault matters and how it is mended, rule by rule. */
export const advice: WordsOf<typeof japanese> = {
  'missing-answer': {
    why: 'The review cannot begin while a required item is blank, so the form is returned.',
    mend: 'Enter ○, × or △ as the answer, and the reason as the rationale.',
  },
  'rationale-without-answer': {
    why: 'The text alone does not tell whether the vendor answers that the item is met.',
    mend: 'Choose the mark that fits the rationale and enter it: ○, × or △.',
  },
  'missing-rationale': {
    why: 'A mark alone does not let the reviewer see why it was given.',
    mend: 'Write concretely: for ○ how it is done; for × the reason and an alternative or a plan; for △ what is done instead and what you would like to discuss.',
  },
  'unknown-answer-symbol': {
    why: 'Other signs and words are read differently by different people and cannot be counted.',
    mend: 'Enter one of ○, × and △ and nothing else. Explanations belong in the rationale.',
    variants: {
      dash: {
        why: 'This item must be answered. A dash leaves open whether it is not met or does not apply.',
      },
      'several-marks': {
        why: 'With more than one mark nobody can tell which is the answer.',
        mend: 'Keep only the mark that applies. Explanations belong in the rationale.',
      },
      'look-alike': {
        why: 'A similar sign is hard to tell apart, and may be left out when answers are counted.',
        mend: 'Enter the mark that is named above, or press the button that corrects it.',
      },
      certification: {
        why: 'Other signs and words leave open whether the certification is held.',
        mend: 'Enter ○ if certified, otherwise a dash (-), and nothing else. A certification that is planned or under way is a dash.',
      },
    },
  },
  'header-missing': {
    why: 'Without the names nobody can tell whose form it is and for which system, so it cannot be accepted.',
    mend: 'Write the full names into 事業者名 and システム名 above the table.',
    variants: {
      error: { mend: 'Remove the error or formula and enter the full name as text.' },
      'no-field': {
        mend: 'Put the fields 事業者名 and システム名 back above the table, as in the official form, and write the full names into them.',
      },
    },
  },
  'item-text-altered': {
    why: 'If the wording of the item changes, so does the question being answered.',
    mend: 'Restore the official wording of the check item.',
  },
  'row-missing': {
    why: 'Nobody can tell whether an item without a row was answered.',
    mend: 'Copy the row from the official form and fill it in like the others.',
    variants: {
      misprinted: {
        why: 'Where the No does not fit the check item, it is unclear which item is answered.',
        mend: 'Correct the No, so that it fits the check item.',
      },
    },
  },
  'duplicated-row': {
    why: 'It is unclear which of the rows is the answer.',
    mend: 'Keep only the row that is right.',
    variants: {
      misprinted: {
        why: 'Where the No does not fit the check item, it is unclear which item is answered.',
        mend: 'Correct the No, so that it fits the check item.',
      },
    },
  },
  'conditional-section-partial': {
    why: 'It is unclear whether the section applies, and whether the blanks are omissions.',
    mend: 'If the section applies, answer the remaining items too; otherwise leave all of it blank.',
  },
  'certification-blank': {
    why: 'A blank may mean that it is not held or that it was forgotten.',
    mend: 'Enter ○ if certified, otherwise a dash (-).',
  },
  'answer-not-text': {
    why: 'An error is no answer.',
    mend: 'Remove the error or formula and enter ○, × or △ as text.',
    variants: {
      formula: {
        why: 'The result of a formula may change in another file or on another computer.',
        mend: 'If the present value is right, enter that mark as text.',
      },
      'no-result': {
        why: 'A formula without a stored result may look blank where the form is opened.',
        mend: 'Open the file in Excel and save it again, or enter ○, × or △ as text.',
      },
    },
  },
  'hidden-row': {
    why: 'Hidden rows are overlooked on screen and on paper.',
    mend: 'Unhide the row, or clear the filter.',
  },
  'thin-rationale': {
    why: 'Without knowing what is done and how, the reviewer cannot tell whether ○ is right.',
    mend: 'Write at least one concrete fact: the function or method used, how often, or the name of a document.',
  },
  'placeholder-left': {
    why: 'Text that was meant to be replaced does not say whose answer it is, or about what.',
    mend: 'Replace the placeholder with the real name, number or article.',
  },
  'copied-example': {
    why: 'A copy of the example does not show that it describes your service.',
    mend: 'Replace it with the facts of your service. Where the example is simply true, it may stay as it is.',
  },
  'cross-without-explanation': {
    why: 'An item answered × can only be considered with an alternative measure or a plan.',
    mend: 'Besides the reason, write what is done instead or when the item will be met.',
    variants: {
      incident: {
        why: 'What has happened can only be considered when it is known how it came about and how it is prevented from now on.',
        mend: 'Write what happened and when, what was done about it, and what keeps it from happening again.',
      },
    },
  },
  'triangle-without-proposal': {
    why: '△ means “to be discussed with the city”. Without knowing what is to be discussed, the city cannot begin.',
    mend: 'Write what is done instead, or what you would like to discuss with the city.',
    variants: {
      'fully-done': {
        why: '△ means “to be discussed with the city”. Where the item is met, it is unclear what is to be discussed.',
        mend: 'If the item is fully met, answer ○. If something is lacking or to be discussed, add what it is.',
      },
    },
  },
  'answer-contradicts-rationale': {
    why: 'The city cannot tell which of the two is right.',
    mend: 'If the item is met only in part or not yet, answer × or △ and write an alternative or a plan. If it is met, correct the rationale.',
    variants: {
      'cross-but-done': {
        mend: 'If the item is fully met, answer ○. If not, correct the rationale.',
      },
    },
  },
  'threshold-not-met': {
    why: '○ says that the limit is met. A ○ that the facts do not bear out always leads to questions.',
    mend: 'Meet the limit, or answer × or △ with the reason and an alternative.',
    variants: {
      incident: {
        mend: 'If it is true, answer × and write what happened, when, and what was done about it. If no personal data was affected, or it was before the period, make that clear in the text.',
      },
      unclear: {
        why: '○ says that the limit is met. As it is written, that cannot be told.',
        mend: 'If the limit is met, write so that it is beyond doubt. If not, answer × or △ and explain.',
      },
    },
  },
  'conditional-section-should-be-answered': {
    why: 'If the section applies, it must be answered. Left blank, the form is returned.',
    mend: 'If the section applies, answer every item; otherwise correct the row that suggests it does.',
  },
  'conditional-section-should-be-blank': {
    why: 'Which items are reviewed depends on whether the section applies.',
    mend: 'If the section does not apply, clear its answers and rationales; otherwise correct the row that suggests it does not.',
    variants: {
      declared: {
        mend: 'If the section does not apply, clear its answers and rationales; otherwise correct your answer under “Assumptions”.',
      },
    },
  },
  'certification-contradiction': {
    why: 'Certifications help the review, so the form must agree with itself.',
    mend: 'Correct the certification status or the rationale.',
  },
  'cross-row-contradiction': {
    why: 'The city cannot tell which of the two is right.',
    mend: 'Correct the row that is wrong. If it is this one, answer × or △ and explain.',
  },
  'other-municipality': {
    why: 'Text reused from another submission may not hold for this city.',
    mend: 'Check that the text is meant for the municipality of this form, and rewrite it if not.',
  },
  'coverage-unclear': {
    why: 'The rationale does not show whether that part is met.',
    mend: 'Say a word about that part too. If it is not met, answer × or △.',
  },
};

/** Words beside and in the examples. */
export const exampleWords: WordsOf<typeof japaneseExampleWords> = {
  ownFacts: 'It shows how an answer may read. Write what is true of your service.',
  names: { vendor: '遠州ソフトウェア株式会社', system: '公共施設予約システム「よやくる」' },
  held: 'Certified',
  notHeld: 'Not certified',
};
