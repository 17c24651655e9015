import type { SectionDefinition } from '../core/definitions/definition.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';

/** How far one section of a checklist is answered. */
export interface SectionProgress {
  /** Null for the certifications, which stand behind all sections. */
  readonly section: SectionDefinition | null;
  readonly answered: number;
  readonly total: number;
  /** False where the section applies to none of the checklists: as declared, else as their sheets suggest. */
  readonly isAsked: boolean;
}

/**
 * How far some checklists of one kind are answered, section by section, all of them together that a section applies to.
 * The certifications count as one item, answered when none of them is left blank.
 */
export function sectionProgress(checklists: readonly CheckedChecklist[]): SectionProgress[] {
  const definition = definitionOf(checklists[0]?.checklist.definition);
  const same = checklists.filter(({ checklist }) => checklist.definition === definition?.id);
  if (!definition) return [];
  const sections = definition.sections.map((section) => {
    const asked = same.filter((each) => isSectionAsked(section, each));
    const answered = asked.flatMap(({ checklist }) => {
      const marked = checklist.items.filter(({ mark }) => mark !== 'blank').map(({ no }) => no);
      return [...new Set(marked)].filter((no) => section.items.includes(no));
    });
    const total = section.items.length * asked.length;
    return { section, answered: answered.length, total, isAsked: asked.length > 0 };
  });
  const certified = same.filter(({ checklist: { certifications } }) =>
    definition.certifications.names.every(
      (_, i) => (certifications[i]?.mark ?? 'blank') !== 'blank',
    ),
  );
  const certifications = { answered: certified.length, total: same.length, isAsked: true };
  return [...sections, { section: null, ...certifications }];
}

/** The check goes by the same: a section is left out where it was declared so, or is blank and nothing speaks for it. */
function isSectionAsked(
  { condition }: SectionDefinition,
  { conditions }: CheckedChecklist,
): boolean {
  const state = conditions.find((each) => each.condition === condition);
  if (!state) return true;
  const { declared, suggests } = state;
  return declared === null ? suggests !== 'does-not-apply' : declared === 'yes';
}

/** How far the sections that apply are answered, all of them together. */
export function wholeProgress(
  sections: readonly SectionProgress[],
): Pick<SectionProgress, 'answered' | 'total'> {
  const asked = sections.filter(({ isAsked }) => isAsked);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    answered: sum(asked.map(({ answered }) => answered)),
    total: sum(asked.map(({ total }) => total)),
  };
}
