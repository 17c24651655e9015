import { parseAddress, type CellPlace, type CellValue, type SheetCells } from '../core/cell.ts';
import type { Mended } from '../core/checking-state.ts';
import type { Edit } from '../core/edit.ts';
import type { Finding } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import { formCellAt, placeOfFormCell } from '../core/form-cell.ts';
import type { Report } from '../core/report.ts';
import { findingsOf } from './report-parts.ts';

/** What was read last, and what was found in it. */
export interface Judged {
  readonly sheets: readonly SheetCells[];
  readonly report: Report;
}

/** A fix and where its cell stands now; null where that is not known. */
export interface PlacedFix {
  readonly mended: Mended;
  readonly place: CellPlace | null;
  /** True where the cell holds what the fix wrote: made, and not changed since. */
  readonly isUntouched: boolean;
}

/** The fixes of `asked` that still stand among the findings of today, with what their cells hold now. */
export function standingFixes(asked: readonly Finding[], judged: Judged): Mended[] {
  const wanted = new Set(asked.map(fixKey));
  return findingsOf(judged.report).flatMap((finding) => {
    const { fix } = finding;
    if (!fix || !wanted.has(fixKey(finding))) return [];
    const at = formCellAt(fix, judged.report, judged.sheets);
    return at ? [{ at, before: contentOf(fix, judged.sheets), after: fix.value }] : [];
  });
}

/** Where the cells of fixes stand now. */
export function placed(step: readonly Mended[], { sheets, report }: Judged): PlacedFix[] {
  return step.map((mended) => {
    const place = placeOfFormCell(mended.at, report, sheets);
    const isUntouched = place !== null && String(contentOf(place, sheets)) === mended.after;
    return { mended, place, isUntouched };
  });
}

/** The edit that puts a value where a fix's cell stands now: a number where a number is mended. */
export function valueEdit({ place, mended }: PlacedFix, value: CellValue): Edit[] {
  const isNumber = typeof mended.before === 'number' && value === mended.after;
  return place ? [{ kind: 'set-value', ...place, value: isNumber ? Number(value) : value }] : [];
}

/** What a fix is known by from one check to the next, wherever its cell has gone. */
function fixKey(finding: Finding): string {
  return JSON.stringify([findingKey(finding), finding.fix?.value]);
}

/** What a cell holds as it would be typed; '' for an empty one. */
function contentOf({ sheet, cell }: CellPlace, cells: readonly SheetCells[]): CellValue {
  const at = parseAddress(cell);
  const found = cells
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row, column }) => row === at?.row && column === at.column);
  return found?.formula ?? found?.value ?? '';
}
