import { parseAddress, type CellPlace, type CellValue, type SheetCells } from '../core/cell.ts';
import type { Edit } from '../core/edit.ts';
import type { Finding } from '../core/finding.ts';
import { findingKey } from '../core/finding-key.ts';
import type { Mended } from '../core/checking-state.ts';

/** The fixes of `asked` that still stand among the findings of today, with what their cells hold now. */
export function standingFixes(
  asked: readonly Finding[],
  findings: readonly Finding[],
  cells: readonly SheetCells[],
): Mended[] {
  const wanted = new Set(asked.map(fixKey));
  return findings.flatMap((finding) => {
    const { fix } = finding;
    if (!fix || !wanted.has(fixKey(finding))) return [];
    const { sheet, cell, value: after } = fix;
    return [{ sheet, cell, before: contentOf(fix, cells), after }];
  });
}

/** Those fixes whose cells hold what was written: made, and not changed since. */
export function untouched(step: readonly Mended[], cells: readonly SheetCells[]): Mended[] {
  return step.filter((mended) => contentOf(mended, cells) === mended.after);
}

export function toMake({ sheet, cell, after }: Mended): Edit {
  return { kind: 'set-value', sheet, cell, value: after };
}

export function toTakeBack({ sheet, cell, before }: Mended): Edit {
  return { kind: 'set-value', sheet, cell, value: before };
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
