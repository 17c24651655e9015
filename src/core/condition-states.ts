import type { Finding, RuleId } from './finding.ts';
import type { ConditionState } from './report.ts';
import { ruleContext } from './rules/rule-context.ts';
import type { JudgedSection, Rule, RuleContext } from './rules/rule.ts';
import { runRules } from './rules/run-rules.ts';

/** The rules that find words for or against a condition in other rows. */
const TELLING_RULES: readonly RuleId[] = [
  'conditional-section-should-be-answered',
  'conditional-section-should-be-blank',
];

/**
 * What the sheet itself suggests about every condition of the definition, and the words that say so: answered
 * sections apply and blank ones do not, unless `findings` (those of the same context) quote words to the contrary.
 */
export function conditionStates(
  context: RuleContext,
  findings: readonly Finding[],
  rules: readonly Rule[],
): ConditionState[] {
  const { declared } = context.options;
  const said = saidBySheet(context, findings, rules);
  return context.definition.conditions.map(({ id }) => {
    const sections = said.sections.filter((each) => each.definition.condition === id);
    const spoken = said.findings.filter((finding) => isAbout(finding, sections));
    return {
      condition: id,
      declared: declared[id] ?? null,
      suggests: suggestionOf(sections, spoken),
      quotes: spoken.flatMap(({ quotes }) => quotes),
    };
  });
}

/** What the sheet says when the user says nothing. */
function saidBySheet(
  { checklist, definition, options, sections }: RuleContext,
  findings: readonly Finding[],
  rules: readonly Rule[],
): { sections: readonly JudgedSection[]; findings: readonly Finding[] } {
  if (Object.keys(options.declared).length === 0) {
    return { sections, findings: findings.filter(({ rule }) => TELLING_RULES.includes(rule)) };
  }
  const undeclared = ruleContext(checklist, definition, { ...options, declared: {} });
  const telling = rules.filter(({ id }) => TELLING_RULES.includes(id));
  return { sections: undeclared.sections, findings: runRules(undeclared, telling).findings };
}

function isAbout(finding: Finding, sections: readonly JudgedSection[]): boolean {
  return sections.some(({ definition }) => definition.items.some((no) => no === finding.no));
}

function suggestionOf(
  sections: readonly JudgedSection[],
  spoken: readonly Finding[],
): ConditionState['suggests'] {
  const rows = sections.flatMap((section) => section.rows);
  const isContradicted = spoken.length > 0;
  if (rows.length > 0 && rows.every((row) => row.isAnswered)) {
    return isContradicted ? 'unclear' : 'applies';
  }
  if (rows.some((row) => row.isAnswered || row.state === 'unread')) return 'unclear';
  return isContradicted ? 'applies' : 'does-not-apply';
}
