import { answerNotText } from './answer-not-text.ts';
import { certificationBlank } from './certification-blank.ts';
import { conditionalSectionPartial } from './conditional-section-partial.ts';
import { duplicatedRow } from './duplicated-row.ts';
import { headerMissing } from './header-missing.ts';
import { hiddenRow } from './hidden-row.ts';
import { itemTextAltered } from './item-text-altered.ts';
import { missingAnswer } from './missing-answer.ts';
import { missingRationale } from './missing-rationale.ts';
import { rationaleWithoutAnswer } from './rationale-without-answer.ts';
import { rowMissing } from './row-missing.ts';
import { unknownAnswerSymbol } from './unknown-answer-symbol.ts';
import type { Rule } from './rule.ts';

/** The rules on the form, in the order in which they are listed. They need no knowledge of words. */
export const FORM_RULES: readonly Rule[] = [
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
];
