import type { SectionDefinition } from '../core/definitions/definition.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';

/** How far one section of a checklist is answered. */
export interface SectionProgress {
  /** Null for the certifications, which stand behind all sections. */
  readonly section: SectionDefinition | null;
  readonly answered: number;
  readonly total: number;
  /** False where the user has declared that the section does not apply. */
  readonly isAsked: boolean;
}

/**
 * How far some checklists of one kind are answered, section by section, all of them together. The certifications count
 * as one item, answered when none of them is left blank.
 */
export function sectionProgress(checklists: readonly CheckedChecklist[]): SectionProgress[] {
  const definition = definitionOf(checklists[0]?.checklist.definition);
  const same = checklists.filter(({ checklist }) => checklist.definition === definition?.id);
  if (!definition) return [];
  const sections = definition.sections.map((section) => {
    const answered = same.flatMap(({ checklist }) => {
      const marked = checklist.items.filter(({ mark }) => mark !== 'blank').map(({ no }) => no);
      return [...new Set(marked)].filter((no) => section.items.includes(no));
    });
    const declared = same.flatMap(({ conditions }) =>
      conditions.filter(({ condition }) => condition === section.condition),
    );
    return {
      section,
      answered: answered.length,
      total: section.items.length * same.length,
      isAsked: !declared.some((each) => each.declared === 'no'),
    };
  });
  const certified = same.filter(({ checklist: { certifications } }) =>
    definition.certifications.names.every(
      (_, i) => (certifications[i]?.mark ?? 'blank') !== 'blank',
    ),
  );
  const certifications = { answered: certified.length, total: same.length, isAsked: true };
  return [...sections, { section: null, ...certifications }];
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
