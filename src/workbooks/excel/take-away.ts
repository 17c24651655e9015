import type { Edit } from '../../core/edit.ts';
import { rangeOf } from './range-of.ts';
import { LAST_ROW, type ReadColumn } from './side-columns.ts';

const NO_LINE = { style: 'None' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };

/** The words go first: where they are missing, cells whose erasing stopped half-way are made anew. */
export function erase(
  sheet: Excel.Worksheet,
  { area, like }: Extract<Edit, { kind: 'erase' }>,
): void {
  const range = rangeOf(sheet, area);
  range.clear(Excel.ClearApplyTo.contents);
  range.clear(Excel.ClearApplyTo.removeHyperlinks);
  const before =
    like === null
      ? { ...area, top: LAST_ROW, bottom: LAST_ROW }
      : { ...area, left: like, right: like };
  range.copyFrom(rangeOf(sheet, before), Excel.RangeCopyType.formats);
}

/** Takes the table's lines, letters and alignment off cells, and nothing else. */
export function stripLook(
  sheet: Excel.Worksheet,
  { area, hasLink }: Extract<Edit, { kind: 'strip-look' }>,
  columns: readonly ReadColumn[],
): void {
  const range = rangeOf(sheet, area);
  // Unlike removeHyperlinks this leaves the user's fill and number format alone.
  if (hasLink) range.clear(Excel.ClearApplyTo.hyperlinks);
  const rows = Array.from({ length: area.bottom - area.top + 1 });
  const line = Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    return { format: plainFormat(columns.find(({ column }) => column === area.left + i)) };
  });
  range.setCellProperties(rows.map(() => line));
}

function plainFormat(column: ReadColumn | undefined): Excel.CellPropertiesFormat {
  const { font = {}, verticalAlignment } = column?.format ?? {};
  // Typed as optional, but null where Excel cannot say.
  const known = Object.entries(font).filter(([, value]: [string, unknown]) => value !== null);
  return {
    borders: NO_LINES,
    font: Object.fromEntries(known),
    ...(verticalAlignment ? { verticalAlignment } : {}),
  };
}
