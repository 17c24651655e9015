import type { WordsOf } from '../words-of.ts';
import type { rulesText as japanese } from '../ja/rules-text.ts';

/** Words of the rules that read the text. */
export const rulesText: WordsOf<typeof japanese> = {
  'thin-rationale': {
    title: 'The rationale gives no concrete facts',
    messages: {
      default:
        'The rationale “{quote}” does not show what is done. Name the method, the frequency or the document.',
    },
  },
  'placeholder-left': {
    title: 'A placeholder such as 〇〇 was left in',
    messages: {
      default: 'The placeholder “{quote}” was left in. Write the real name or number.',
    },
  },
  'copied-example': {
    title: 'The same as the city’s example',
    messages: {
      default:
        'This is the same text as the city’s example. Describe your own service (it may stay if it is simply true).',
    },
  },
  'cross-without-explanation': {
    title: '× without an alternative or a plan',
    titles: { incident: '× without saying what happened and what was done' },
    messages: {
      default:
        'The answer is ×, but “{quote}” gives neither an alternative nor a plan. Add one of them.',
      incident:
        'The answer is ×, but “{quote}” does not show what happened and what was done about it. Add both.',
    },
  },
  'triangle-without-proposal': {
    title: '△ without an alternative or a request to consult',
    titles: { 'fully-done': '△, but it reads as fully done' },
    messages: {
      default:
        'The answer is △, but “{quote}” gives neither an alternative nor a request to consult. Add one of them.',
      'fully-done':
        'The answer is △, but “{quote}” reads as fully done. If the item is met, answer ○.',
    },
  },
  'answer-contradicts-rationale': {
    title: 'Answer and rationale disagree',
    messages: {
      default: 'The answer is ○, but the rationale says “{quote}”. Correct whichever is wrong.',
      'cross-but-done':
        'The answer is ×, but “{quote}” in the rationale reads as meeting the item. Correct whichever is wrong.',
    },
  },
  'threshold-not-met': {
    title: 'The item’s limit is not met',
    titles: {
      incident: '○, but it reads as if there was a serious incident',
      unclear: 'It is unclear whether the item’s limit is met',
    },
    messages: {
      default:
        'The answer is ○, but “{quote}” does not meet the limit ({limit}). Correct the answer or the rationale.',
      incident:
        'The answer is ○, but “{quote}” does not meet the limit ({limit}). If it is true, answer × and write what happened and what was done about it.',
      unclear: 'Check whether “{quote}” meets the limit of this item ({limit}).',
    },
  },
  'conditional-section-should-be-answered': {
    title: 'A section that seems to apply is blank',
    messages: {
      default:
        'This section is blank, but {place} says “{quote}”. If it applies, answer every item; otherwise correct {place}.',
    },
  },
  'conditional-section-should-be-blank': {
    title: 'A section that seems not to apply is filled in',
    messages: {
      default:
        'This section is filled in, but {place} says “{quote}”. Check whether it applies; if not, clear its answers and rationales.',
      declared:
        'This section is filled in, but was declared not to apply. Check which of the two is right; if it does not apply, clear its answers and rationales.',
    },
  },
  'certification-contradiction': {
    title: 'A certification is claimed and denied',
    messages: {
      default:
        'The status of {certification} contradicts “{quote}” in {place}. Correct whichever is wrong.',
    },
  },
  'cross-row-contradiction': {
    title: 'Two rows contradict each other',
    messages: {
      default: 'This answer contradicts “{quote}” in {place}. Correct whichever is wrong.',
    },
  },
  'other-municipality': {
    title: 'Addressed to another municipality',
    messages: {
      default:
        '“{quote}” seems to be addressed to another municipality. Check that it holds for {municipality}.',
    },
  },
  'coverage-unclear': {
    title: 'A part of the item is not mentioned',
    messages: {
      default: 'The rationale does not mention {missing}. Check, and add it if it is lacking.',
    },
  },
};
