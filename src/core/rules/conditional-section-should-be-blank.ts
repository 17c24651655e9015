import { conditionEvidence } from './condition-evidence.ts';
import { sectionFault } from './fault.ts';
import type { Rule } from './rule.ts';

/** A section under a condition is answered, although the declaration or a row says that the condition does not hold. */
export const conditionalSectionShouldBeBlank: Rule = {
  id: 'conditional-section-should-be-blank',
  severities: ['review'],
  yieldsTo: ['conditional-section-partial'],
  *check(context) {
    for (const section of context.sections) {
      const first = section.rows.find((row) => row.isAnswered);
      if (!first || section.standing === 'due') continue;
      if (section.standing === 'not-due') {
        yield sectionFault(section, first.item, { variant: 'declared' });
        continue;
      }
      if (section.rows.some((row) => !row.isAnswered)) continue;
      const { doesNotApply } = conditionEvidence(context, section);
      if (doesNotApply.length > 0)
        yield sectionFault(section, first.item, { quotes: doesNotApply });
    }
  },
};
