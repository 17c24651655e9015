import { findingsToMark, markedPlaces } from '../core/marking/marked-places.ts';
import type { LinkMode } from '../core/marking/plan-links.ts';
import { tableEdges } from '../core/marking/table-edges.ts';
import type { Report } from '../core/report.ts';
import { covers } from './covers.ts';
import type { Desk } from './desk.ts';
import { findingsOf, sheetsOf } from './report-parts.ts';
import type { MarkingScope } from './workbook.ts';
import { writeFresh } from './writing.ts';

/** So often is read while others move what is looked for. */
const MOST_READINGS = 3;

/** Puts links and marks into a workbook and takes them out; says in the state what came of it. */
export function linksAndMarks(desk: Desk): {
  readonly insertLinks: (mode: LinkMode) => Promise<void>;
  readonly removeLinks: () => Promise<void>;
  readonly changeMarks: (isShown: boolean) => Promise<void>;
} {
  return { insertLinks, removeLinks, changeMarks };

  async function readFor(within: ScopeOf): ReturnType<Desk['readForMarking']> {
    let report = await desk.checked();
    for (let reading = 1; ; reading += 1) {
      const scope = within(report);
      const read = await desk.readForMarking(scope);
      // What others moved since the last check was looked for where it stood then.
      if (covers(scope, within(read.report)) || reading === MOST_READINGS) return read;
      report = read.report;
    }
  }

  async function insertLinks(mode: LinkMode): Promise<void> {
    const { planLinks } = await import('../core/marking/plan-links.ts');
    const { hasLinks } = await import('../core/marking/plan-link-removal.ts');
    const { edits, refused, elsewhere, hiddenSheet, areThere } = await writeFresh(
      desk,
      async () => {
        const { report, ...read } = await readFor(scopeOf('links'));
        const checklists = report.checklists.map(({ checklist }) => checklist);
        const plan = planLinks({ ...read, checklists, references: report.references }, mode);
        const { sheets } = read.surroundings;
        return { ...plan, areThere: sheets.some(hasLinks), halfWay: { hasLinks: true } };
      },
    );
    desk.change({
      linking: { refused, elsewhere, hiddenSheet },
      hasLinks: edits.length > 0 || areThere,
      hasClauseSheet: desk.state().hasClauseSheet || edits.some(({ kind }) => kind === 'add-sheet'),
    });
  }

  async function removeLinks(): Promise<void> {
    const { planLinkRemoval } = await import('../core/marking/plan-link-removal.ts');
    const { edits, refused } = await writeFresh(desk, async () => {
      const { sheets, surroundings } = await readFor(scopeOf(null));
      return { ...planLinkRemoval(sheets, surroundings), halfWay: { hasLinks: true } };
    });
    desk.change({
      linking: { refused, elsewhere: [], hiddenSheet: null },
      hasLinks: refused.length > 0,
      hasClauseSheet:
        desk.state().hasClauseSheet && !edits.some(({ kind }) => kind === 'remove-sheet'),
    });
  }

  async function changeMarks(isShown: boolean): Promise<void> {
    const { planMarks, planMarkRemoval } = await import('../core/marking/plan-marks.ts');
    const { marked, refused, markedFor } = await writeFresh(desk, async () => {
      const { report, surroundings } = await readFor(scopeOf(isShown ? 'marks' : null));
      const { ignored } = desk.state();
      const findings = findingsToMark(report, ignored);
      return {
        ...(isShown ? planMarks(findings, surroundings) : planMarkRemoval(surroundings)),
        markedFor: isShown ? markedPlaces(report, ignored) : desk.state().markedFor,
        // Marks that stop half-way are those of no check.
        halfWay: { hasMarks: true, markedFor: [] },
      };
    });
    const isRefused = refused.length > 0;
    desk.change({
      marksRefused: refused,
      marked,
      markedFor,
      hasMarks: marked > 0 || (isRefused && desk.state().hasMarks),
    });
  }
}

type ScopeOf = (report: Report) => MarkingScope;

/** What has to be read to add links or marks; null where something is only taken away. */
function scopeOf(added: 'links' | 'marks' | null): ScopeOf {
  return (report) => {
    const checklists = report.checklists.map(({ checklist }) => checklist);
    const mayBeMarked = added === 'marks' ? findingsOf(report) : [];
    return {
      sheets: sheetsOf(report),
      edges: added === 'links' ? tableEdges(checklists) : [],
      cells: mayBeMarked.flatMap(({ sheet, cell }) => (cell === null ? [] : [{ sheet, cell }])),
    };
  };
}
