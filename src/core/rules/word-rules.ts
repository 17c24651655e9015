import { certificationContradiction } from './certification-contradiction.ts';
import { conditionalSectionShouldBeAnswered } from './conditional-section-should-be-answered.ts';
import { conditionalSectionShouldBeBlank } from './conditional-section-should-be-blank.ts';
import { copiedExample } from './copied-example.ts';
import { placeholderLeft } from './placeholder-left.ts';
import type { Rule } from './rule.ts';
import { thinRationale } from './thin-rationale.ts';

/**
 * The rules that look for a few words in the texts (the names of all municipalities are many), and need not know what
 * a sentence as a whole says.
 */
export const WORD_RULES: readonly Rule[] = [
  thinRationale,
  placeholderLeft,
  copiedExample,
  conditionalSectionShouldBeAnswered,
  conditionalSectionShouldBeBlank,
  certificationContradiction,
];
