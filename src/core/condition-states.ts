import type { Finding, Quote, RuleId } from './finding.ts';
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
 * sections apply and blank ones do not, unless the rules of conditional sections find words to the contrary.
 */
export function conditionStates(
  { checklist, definition, options }: RuleContext,
  rules: readonly Rule[],
): ConditionState[] {
  // What the sheet says is asked without what the user says.
  const undeclared = ruleContext(checklist, definition, { ...options, declared: {} });
  const sectionRules = rules.filter(({ id }) => TELLING_RULES.includes(id));
  const { findings } = runRules(undeclared, sectionRules);
  return definition.conditions.map(({ id }) => {
    const sections = undeclared.sections.filter((each) => each.definition.condition === id);
    const spoken = findings.filter((finding) => isAbout(finding, sections));
    return {
      condition: id,
      declared: options.declared[id] ?? null,
      suggests: suggestionOf(sections, spoken),
      quotes: spoken.flatMap((finding): readonly Quote[] => finding.quotes),
    };
  });
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
  if (rows.some((row) => row.isAnswered)) return 'unclear';
  return isContradicted ? 'applies' : 'does-not-apply';
}
