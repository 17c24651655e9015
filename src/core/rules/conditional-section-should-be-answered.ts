import { conditionEvidence } from './condition-evidence.ts';
import { sectionFault } from './fault.ts';
import type { Rule } from './rule.ts';

/** A section under a condition is blank throughout (a dash or 対象外 counts as blank), but another row says that it applies. */
export const conditionalSectionShouldBeAnswered: Rule = {
  id: 'conditional-section-should-be-answered',
  severities: ['warning'],
  yieldsTo: [],
  *check(context) {
    for (const section of context.sections) {
      const [first] = section.rows;
      if (section.standing !== 'open' || !first) continue;
      if (section.rows.some((row) => row.isAnswered || row.state === 'unread')) continue;
      const { applies, doesNotApply } = conditionEvidence(context, section);
      if (applies.length === 0 || doesNotApply.length > 0) continue;
      const at = section.rows.find((row) => row.state === 'blank') ?? first;
      yield sectionFault(section, at.item, { quotes: applies });
    }
  },
};
