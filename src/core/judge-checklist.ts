import type { Checklist } from './checklist.ts';
import { conditionStates } from './condition-states.ts';
import type { Definition } from './definitions/definition.ts';
import type { Finding, Severity } from './finding.ts';
import type { CheckedChecklist, Counts } from './report.ts';
import { ruleContext } from './rules/rule-context.ts';
import type { CheckOptions, Rule } from './rules/rule.ts';
import { runRules } from './rules/run-rules.ts';

/** Judges one checklist. The city's example and an old copy on a hidden sheet are listed, never judged. */
export function judgeChecklist(
  checklist: Checklist,
  definition: Definition,
  options: CheckOptions,
  rules: readonly Rule[],
): CheckedChecklist {
  if (checklist.isExample || checklist.isHidden) {
    return { checklist, findings: [], counts: countOf([]), failedRules: [], conditions: [] };
  }
  const context = ruleContext(checklist, definition, options);
  const { findings, failedRules } = runRules(context, rules);
  const conditions = conditionStates(context, findings, rules);
  return { checklist, findings, counts: countOf(findings), failedRules, conditions };
}

function countOf(findings: readonly Finding[]): Counts {
  const count = (severity: Severity) =>
    findings.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), review: count('review') };
}
