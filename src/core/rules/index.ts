import { answerContradictsRationale } from './answer-contradicts-rationale.ts';
import { conditionalSectionShouldBeAnswered } from './conditional-section-should-be-answered.ts';
import { conditionalSectionShouldBeBlank } from './conditional-section-should-be-blank.ts';
import { copiedExample } from './copied-example.ts';
import { coverageUnclear } from './coverage-unclear.ts';
import { crossWithoutExplanation } from './cross-without-explanation.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { certificationContradiction } from './certification-contradiction.ts';
import { otherMunicipality } from './other-municipality.ts';
import { crossRowContradiction } from './cross-row-contradiction.ts';
import { FORM_RULES } from './form-rules.ts';
import type { Rule } from './rule.ts';
import { thinRationale } from './thin-rationale.ts';
import { thresholdNotMet } from './threshold-not-met.ts';
import { triangleWithoutProposal } from './triangle-without-proposal.ts';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [
  ...FORM_RULES,
  thinRationale,
  placeholderLeft,
  copiedExample,
  crossWithoutExplanation,
  triangleWithoutProposal,
  answerContradictsRationale,
  thresholdNotMet,
  conditionalSectionShouldBeAnswered,
  conditionalSectionShouldBeBlank,
  certificationContradiction,
  crossRowContradiction,
  otherMunicipality,
  coverageUnclear,
];
