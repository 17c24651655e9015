import type { RuleId } from '../../src/core/finding.ts';

/** The rules that look at the form alone and need no judgement of its text. */
export const FORM_RULES: readonly RuleId[] = [
  'missing-answer',
  'rationale-without-answer',
  'missing-rationale',
  'unknown-answer-symbol',
  'header-missing',
  'item-text-altered',
  'row-missing',
  'duplicated-row',
  'conditional-section-partial',
  'certification-blank',
  'answer-not-text',
  'hidden-row',
];
