import { answerContradictsRationale } from './answer-contradicts-rationale.ts';
import { answerNotText } from './answer-not-text.ts';
import { certificationBlank } from './certification-blank.ts';
import { conditionalSectionPartial } from './conditional-section-partial.ts';
import { conditionalSectionShouldBeAnswered } from './conditional-section-should-be-answered.ts';
import { conditionalSectionShouldBeBlank } from './conditional-section-should-be-blank.ts';
import { copiedExample } from './copied-example.ts';
import { coverageUnclear } from './coverage-unclear.ts';
import { crossWithoutExplanation } from './cross-without-explanation.ts';
import { duplicatedRow } from './duplicated-row.ts';
import { headerMissing } from './header-missing.ts';
import { hiddenRow } from './hidden-row.ts';
import { itemTextAltered } from './item-text-altered.ts';
import { missingAnswer } from './missing-answer.ts';
import { missingRationale } from './missing-rationale.ts';
import { placeholderLeft } from './placeholder-left.ts';
import { rationaleWithoutAnswer } from './rationale-without-answer.ts';
import { rowMissing } from './row-missing.ts';
import { certificationContradiction } from './certification-contradiction.ts';
import { otherMunicipality } from './other-municipality.ts';
import { crossRowContradiction } from './cross-row-contradiction.ts';
import type { Rule } from './rule.ts';
import { thinRationale } from './thin-rationale.ts';
import { thresholdNotMet } from './threshold-not-met.ts';
import { triangleWithoutProposal } from './triangle-without-proposal.ts';
import { unknownAnswerSymbol } from './unknown-answer-symbol.ts';

/** Every rule, in the order in which they are listed. */
export const RULES: readonly Rule[] = [
  missingAnswer,
  rationaleWithoutAnswer,
  missingRationale,
  unknownAnswerSymbol,
  headerMissing,
  itemTextAltered,
  rowMissing,
  duplicatedRow,
  conditionalSectionPartial,
  certificationBlank,
  answerNotText,
  hiddenRow,
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
  otherMunicipality,
  crossRowContradiction,
  coverageUnclear,
];
