import type { RuleId } from '../../src/core/finding.ts';
import { FORM_RULES as RULES } from '../../src/core/rules/form-rules.ts';

/** The ids of the rules that look at the form alone and need no judgement of its text. */
export const FORM_RULES: readonly RuleId[] = RULES.map(({ id }) => id);
