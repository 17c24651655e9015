import type { Mark } from '../core/checklist.ts';
import type { AnswerMark } from '../core/definitions/examples.ts';
import type { Finding } from '../core/finding.ts';

const EVERY_MARK: readonly AnswerMark[] = ['yes', 'no', 'consult'];
const NOT_MET: readonly AnswerMark[] = ['no', 'consult'];

/**
 * The marks under which a good answer to the item helps with a finding: nobody is shown one that the facts speak
 * against. None where no answer helps. `written` is the mark that stands in the row.
 */
export function marksToShow(
  { rule, variant, fix }: Pick<Finding, 'rule' | 'variant' | 'fix'>,
  written: Mark,
): readonly AnswerMark[] {
  switch (rule) {
    case 'missing-answer':
    case 'rationale-without-answer':
    case 'conditional-section-partial':
    case 'conditional-section-should-be-answered':
      return EVERY_MARK;
    case 'unknown-answer-symbol':
    case 'answer-not-text':
      // What is to be entered is known, or stands there.
      return fix || variant === 'formula' ? [] : EVERY_MARK;
    case 'missing-rationale':
    case 'thin-rationale':
    case 'placeholder-left':
    case 'copied-example':
    case 'other-municipality':
    case 'coverage-unclear':
      return written === 'blank' || written === 'unreadable' ? EVERY_MARK : [written];
    case 'cross-without-explanation':
      return ['no'];
    case 'triangle-without-proposal':
      return variant === 'fully-done' ? ['yes'] : ['consult'];
    case 'answer-contradicts-rationale':
      return variant === 'cross-but-done' ? ['yes'] : NOT_MET;
    case 'threshold-not-met':
      return variant === 'unclear' ? EVERY_MARK : NOT_MET;
    case 'cross-row-contradiction':
      return NOT_MET;
    case 'header-missing':
    case 'item-text-altered':
    case 'row-missing':
    case 'duplicated-row':
    case 'hidden-row':
    case 'certification-blank':
    case 'certification-contradiction':
    case 'conditional-section-should-be-blank':
      return [];
  }
}
