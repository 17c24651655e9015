import type { WordsOf } from '../words-of.ts';
import type { rulesText as japanese } from '../ja/rules-text.ts';

/** Words of the rules that read the text. */
export const rulesText: WordsOf<typeof japanese> = {
  'thin-rationale': {
    title: 'The rationale says no more than "done"',
    why: 'Without knowing what is done and how, the reviewer cannot tell whether ○ is right.',
    mend: 'Write at least one concrete fact: a function, a method, a frequency, the name of a rule.',
    example: 'Passwords and stored data are encrypted with AES-256.',
    messages: {
      default: '"{quote}" does not say what is done. Write how it is done.',
    },
  },
  'placeholder-left': {
    title: 'A placeholder such as 〇〇 is left',
    why: 'Text that was meant to be replaced does not say whose answer it is, or about what.',
    mend: 'Replace the placeholder by the real name, number or article.',
    example: 'See article 12 of the terms of use.',
    messages: {
      default: '"{quote}" was not replaced. Write the real name or number.',
    },
  },
  'copied-example': {
    title: "The same as the city's example",
    why: 'A copy of the example does not show that it speaks of your service.',
    mend: 'Describe your own service. If the sentence is simply true of it, it may stay.',
    example: '',
    messages: {
      default: "This is the city's example sentence. Describe your own service.",
    },
  },
  'cross-without-explanation': {
    title: '× without an alternative or a plan',
    why: 'An item answered × can only be considered with an alternative measure or a plan.',
    mend: 'Add an alternative measure, or when it will be done, to the reason.',
    example: 'Not supported yet; access is limited by IP address instead. Planned for April 2027.',
    messages: {
      default:
        '"{quote}" gives neither an alternative nor a plan. Write the reason and one of them.',
    },
  },
  'triangle-without-proposal': {
    title: '△ without an alternative or a request to consult',
    why: '△ means "to be discussed with the city", but nothing to discuss is named.',
    mend: 'Write an alternative measure, or that you would like to consult.',
    example:
      'Only administrators use one-time passwords. We would like to discuss whether this suffices.',
    messages: {
      default:
        '"{quote}" gives neither an alternative nor a request to consult. Write one of them.',
      'fully-done': '"{quote}" reads as done. If the item is met, answer ○.',
    },
  },
  'answer-contradicts-rationale': {
    title: 'Answer and rationale disagree',
    why: 'The city cannot decide which of the two is right.',
    mend: 'Correct the mark or the text.',
    example: '',
    messages: {
      default: 'The answer is ○, but the rationale says "{quote}". Correct one of them.',
      'cross-but-done': 'The answer is ×, but "{quote}" reads as done. Correct one of them.',
    },
  },
  'threshold-not-met': {
    title: "The item's limit is not met",
    why: 'The period, place or method that ○ requires differs from the facts in the rationale.',
    mend: 'Meet the limit, or answer × or △ and describe an alternative.',
    example: '',
    messages: {
      default: '"{quote}" does not meet the limit ({limit}). Correct the answer or the text.',
      unclear: 'Check whether "{quote}" meets the limit of this item ({limit}).',
    },
  },
  'conditional-section-should-be-answered': {
    title: 'A section that seems to apply is blank',
    why: 'Another row suggests that this section must be answered.',
    mend: 'Answer every item of the section, or correct the other row.',
    example: '',
    messages: {
      default: 'Left blank, but another row says "{quote}". Check whether answers are needed.',
    },
  },
  'conditional-section-should-be-blank': {
    title: 'A section that seems not to apply is answered',
    why: 'Either the declaration (or another row) or these answers are wrong.',
    mend: 'Clear the answers if the section does not apply; otherwise correct the declaration.',
    example: '',
    messages: {
      default: 'Answered, although it says "{quote}". Check whether the section applies.',
      declared: 'Answered, although declared not to apply. Check which of the two is right.',
    },
  },
  'certification-contradiction': {
    title: 'A certification is claimed and denied',
    why: 'Certifications help the review, so the form must agree with itself.',
    mend: 'Correct the certification or the text.',
    example: '',
    messages: {
      default: '{certification} and "{quote}" in another row disagree. Correct one of them.',
    },
  },
  'cross-row-contradiction': {
    title: 'Two rows contradict each other',
    why: 'The city cannot decide which of the two is right.',
    mend: 'Correct the row that is wrong.',
    example: '',
    messages: {
      default: 'This answer and "{quote}" in another row disagree. Correct one of them.',
    },
  },
  'other-municipality': {
    title: 'Addressed to another municipality',
    why: 'Text reused from another submission may not hold for this city.',
    mend: 'Check that the text is meant for Hamamatsu City.',
    example: '',
    messages: {
      default: '"{quote}" speaks to another municipality. Check the text.',
    },
  },
  'coverage-unclear': {
    title: 'A part of the item is not spoken of',
    why: 'The rationale does not show whether that part is met.',
    mend: 'Say something about that part too.',
    example: '',
    messages: {
      default: 'The rationale does not speak of {missing}. Please check.',
    },
  },
};
