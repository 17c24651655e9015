import { sectionFault } from './fault.ts';
import type { Rule } from './rule.ts';

/**
 * Some rows of a section under a condition are answered and others are not, and nobody has declared whether it applies.
 * One finding for the section, at its first blank row, else at the first that is only declined.
 */
export const conditionalSectionPartial: Rule = {
  id: 'conditional-section-partial',
  severities: ['error'],
  yieldsTo: [],
  *check({ sections }) {
    for (const section of sections) {
      if (section.standing !== 'open') continue;
      const open = section.rows.filter(({ state }) => state === 'blank' || state === 'declined');
      const first = open.find((row) => row.state === 'blank') ?? open[0];
      if (!first || !section.rows.some((row) => row.isAnswered)) continue;
      const { items, title } = section.definition;
      const [from, to] = [items[0] ?? '', items.at(-1) ?? ''];
      const blank = open.map(({ item }) => item.no);
      yield sectionFault(section, first.item, { parameters: { section: title, from, to, blank } });
    }
  },
};
