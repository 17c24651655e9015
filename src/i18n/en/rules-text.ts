import type { WordsOf } from '../words-of.ts';
import type { rulesText as japanese } from '../ja/rules-text.ts';

/** Words of the rules that read the text. */
export const rulesText: WordsOf<typeof japanese> = {
  'thin-rationale': {
    title: 'The rationale gives no concrete facts',
    why: 'Without knowing what is done and how, the reviewer cannot tell whether ○ is right.',
    mend: 'Write at least one concrete fact: the function or method used, how often, or the name of a document.',
    example: 'The database and its backups are encrypted with AES-256.',
    exampleNo: 4,
    messages: {
      default:
        'The rationale “{quote}” does not show what is done. Name the method, the frequency or the document.',
    },
  },
  'placeholder-left': {
    title: 'A placeholder such as 〇〇 was left in',
    why: 'Text that was meant to be replaced does not say whose answer it is, or about what.',
    mend: 'Replace the placeholder with the real name, number or article.',
    example: 'See article 12 of the terms of use.',
    exampleNo: 18,
    messages: {
      default: 'The placeholder “{quote}” was left in. Write the real name or number.',
    },
  },
  'copied-example': {
    title: 'The same as the city’s example',
    why: 'A copy of the example does not show that it describes your service.',
    mend: 'Replace it with the facts of your service. Where the example is simply true, it may stay as it is.',
    example: '',
    exampleNo: null,
    messages: {
      default:
        'This is the same text as the city’s example. Describe your own service (it may stay if it is simply true).',
    },
  },
  'cross-without-explanation': {
    title: '× without an alternative or a plan',
    why: 'An item answered × can only be considered with an alternative measure or a plan.',
    mend: 'Besides the reason, write what is done instead or when the item will be met.',
    example:
      'Stored data is not encrypted yet. Instead the servers are kept in locked racks; encryption is planned for April 2027.',
    exampleNo: 4,
    messages: {
      default:
        'The answer is ×, but “{quote}” gives neither an alternative nor a plan. Add one of them.',
      incident:
        'The answer is ×, but “{quote}” does not show what happened and what was done about it. Add both.',
    },
  },
  'triangle-without-proposal': {
    title: '△ without an alternative or a request to consult',
    why: '△ means “to be discussed with the city”. Without knowing what is to be discussed, the city cannot begin.',
    mend: 'Write what is done instead, or that you would like to consult the city. If the item is fully met, answer ○.',
    example:
      'Only administrators use one-time passwords. We would like to discuss whether this suffices.',
    exampleNo: 14,
    messages: {
      default:
        'The answer is △, but “{quote}” gives neither an alternative nor a request to consult. Add one of them.',
      'fully-done':
        'The answer is △, but “{quote}” reads as fully done. If the item is met, answer ○.',
    },
  },
  'answer-contradicts-rationale': {
    title: 'Answer and rationale disagree',
    why: 'The city cannot tell which of the two is right.',
    mend: 'Correct the answer or the rationale so that both say the same.',
    example: '',
    exampleNo: null,
    messages: {
      default: 'The answer is ○, but the rationale says “{quote}”. Correct whichever is wrong.',
      'cross-but-done':
        'The answer is ×, but “{quote}” in the rationale reads as meeting the item. Correct whichever is wrong.',
    },
  },
  'threshold-not-met': {
    title: 'The item’s limit is not met',
    why: '○ says that the limit is met. A ○ that the facts do not bear out always leads to questions.',
    mend: 'Meet the limit, or answer × or △ with the reason and an alternative.',
    example: '',
    exampleNo: null,
    messages: {
      default:
        'The answer is ○, but “{quote}” does not meet the limit ({limit}). Correct the answer or the rationale.',
      unclear: 'Check whether “{quote}” meets the limit of this item ({limit}).',
    },
  },
  'conditional-section-should-be-answered': {
    title: 'A section that seems to apply is blank',
    why: 'If the section applies, it must be answered. Left blank, the form is returned.',
    mend: 'If the section applies, answer every item; otherwise correct the row that suggests it does.',
    example: '',
    exampleNo: null,
    messages: {
      default:
        'This section is blank, but {place} says “{quote}”. If it applies, answer every item; otherwise correct {place}.',
    },
  },
  'conditional-section-should-be-blank': {
    title: 'A section that seems not to apply is answered',
    why: 'Which items are reviewed depends on whether the section applies.',
    mend: 'If the section does not apply, clear its answers; otherwise correct your answer under “Assumptions” or the row that suggests it does not.',
    example: '',
    exampleNo: null,
    messages: {
      default: 'This section is answered, but {place} says “{quote}”. Check whether it applies.',
      declared:
        'This section is answered, but was declared not to apply. Check which of the two is right.',
    },
  },
  'certification-contradiction': {
    title: 'A certification is claimed and denied',
    why: 'Certifications help the review, so the form must agree with itself.',
    mend: 'Correct the certification status or the rationale.',
    example: '',
    exampleNo: null,
    messages: {
      default:
        'The status of {certification} contradicts “{quote}” in {place}. Correct whichever is wrong.',
    },
  },
  'cross-row-contradiction': {
    title: 'Two rows contradict each other',
    why: 'The city cannot tell which of the two is right.',
    mend: 'Correct the row that is wrong.',
    example: '',
    exampleNo: null,
    messages: {
      default: 'This answer contradicts “{quote}” in {place}. Correct whichever is wrong.',
    },
  },
  'other-municipality': {
    title: 'Addressed to another municipality',
    why: 'Text reused from another submission may not hold for this city.',
    mend: 'Check that the text is meant for the municipality of this form.',
    example: '',
    exampleNo: null,
    messages: {
      default:
        '“{quote}” seems to be addressed to another municipality. Check that it holds for {municipality}.',
    },
  },
  'coverage-unclear': {
    title: 'A part of the item is not mentioned',
    why: 'The rationale does not show whether that part is met.',
    mend: 'Say a word about that part too.',
    example: '',
    exampleNo: null,
    messages: {
      default: 'The rationale does not mention {missing}. Check, and add it if it is lacking.',
    },
  },
};
