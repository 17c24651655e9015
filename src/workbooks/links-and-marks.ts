import type { Edit } from '../core/edit.ts';
import { findingsToMark, markedPlaces } from '../core/marking/marked-places.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import type { Report } from '../core/report.ts';
import type { CheckingState } from '../core/checking-state.ts';
import type { CellsForMarking } from './workbook.ts';

/** What putting links and marks into a workbook needs of the check. */
export interface Desk {
  readonly state: () => CheckingState;
  readonly change: (part: Partial<CheckingState>) => void;
  /** Reads what is needed to add links or marks; null where something is only taken away. */
  readonly read: (
    added: 'links' | 'marks' | null,
  ) => Promise<CellsForMarking & { readonly report: Report }>;
  /** `halfWay` is what may be true of the workbook where the writing stops half-way. */
  readonly apply: (edits: readonly Edit[], halfWay: Partial<CheckingState>) => Promise<void>;
}

/** Puts links and marks into a workbook and takes them out; says in the state what came of it. */
export function linksAndMarks(desk: Desk): {
  readonly insertLinks: (mode: LinkMode) => Promise<void>;
  readonly removeLinks: () => Promise<void>;
  readonly changeMarks: (isShown: boolean) => Promise<void>;
} {
  return { insertLinks, removeLinks, changeMarks };

  async function insertLinks(mode: LinkMode): Promise<void> {
    const { report, ...read } = await desk.read('links');
    // The first list of findings needs neither clauses nor plans: they are fetched when asked for.
    const { planLinks } = await import('../core/marking/plan-links.ts');
    const { hasLinks } = await import('../core/marking/plan-link-removal.ts');
    const checklists = report.checklists.map(({ checklist }) => checklist);
    const plan = planLinks({ ...read, checklists, references: report.references }, mode);
    await desk.apply(plan.edits, { hasLinks: true });
    const { refused, elsewhere } = plan;
    const isAdding = plan.edits.length > 0;
    desk.change({
      linking: { refused, elsewhere },
      hasLinks: isAdding || read.surroundings.sheets.some(hasLinks),
      hasClauseSheet:
        desk.state().hasClauseSheet || plan.edits.some(({ kind }) => kind === 'add-sheet'),
    });
  }

  async function removeLinks(): Promise<void> {
    const { sheets, surroundings } = await desk.read(null);
    const { planLinkRemoval } = await import('../core/marking/plan-link-removal.ts');
    const { edits, refused } = planLinkRemoval(sheets, surroundings);
    await desk.apply(edits, { hasLinks: true });
    desk.change({
      linking: {
        refused: refused.map((sheet) => ({ sheet, reason: 'protected' })),
        elsewhere: [],
      },
      hasLinks: refused.length > 0,
      hasClauseSheet:
        desk.state().hasClauseSheet && !edits.some(({ kind }) => kind === 'remove-sheet'),
    });
  }

  async function changeMarks(isShown: boolean): Promise<void> {
    const { report, surroundings } = await desk.read(isShown ? 'marks' : null);
    const { planMarks, planMarkRemoval } = await import('../core/marking/plan-marks.ts');
    const { ignored } = desk.state();
    const findings = findingsToMark(report, ignored);
    const plan = isShown ? planMarks(findings, surroundings) : planMarkRemoval(surroundings);
    // Marks that stop half-way are those of no check.
    await desk.apply(plan.edits, { hasMarks: true, markedFor: [] });
    const { marked } = plan;
    const isRefused = plan.refused.length > 0;
    desk.change({
      marksRefused: plan.refused,
      marked,
      markedFor: isShown ? markedPlaces(report, ignored) : desk.state().markedFor,
      hasMarks: marked > 0 || (isRefused && desk.state().hasMarks),
    });
  }
}
