import type { Checklist } from './checklist.ts';
import { conditionStates } from './condition-states.ts';
import { countsOf } from './counts-of.ts';
import type { Definition } from './definitions/definition.ts';
import type { Judgement } from './report.ts';
import { ruleContext } from './rules/rule-context.ts';
import type { CheckOptions, Rule } from './rules/rule.ts';
import { runRules } from './rules/run-rules.ts';

/** Judges one checklist. */
export function judgeChecklist(
  checklist: Checklist,
  definition: Definition,
  options: CheckOptions,
  rules: readonly Rule[],
): Judgement {
  const context = ruleContext(checklist, definition, options);
  const { findings, failedRules } = runRules(context, rules);
  const conditions = conditionStates(context, findings, rules);
  return { findings, counts: countsOf(findings), failedRules, conditions };
}

/** Of the city's example and of an old copy on a hidden sheet: they are listed, never judged. */
export const NOT_JUDGED: Judgement = {
  findings: [],
  counts: countsOf([]),
  failedRules: [],
  conditions: [],
};
