import type { Misprint, RowPlace } from '../checklist.ts';
import type { RuleContext } from './rule.ts';

/** A row that was read by its item, because its No cell says another No. */
export interface MisprintedRow {
  /** Its No cell. */
  readonly at: RowPlace;
  /** What the cell should say. */
  readonly no: number;
  readonly misprint: Misprint;
  /** True where what the cell says is the No of another row too. */
  readonly isTwice: boolean;
}

/** The rows of a checklist whose No is misprinted, in the sheet's order. */
export function misprintedRows({ items, checklist, definition }: RuleContext): MisprintedRow[] {
  const { certificationsAt } = checklist;
  const rows = items.map(({ item: { no, misprint, sheet, row, cells } }) => {
    return { no, misprint, at: { sheet, row, cell: cells.no ?? '' } };
  });
  if (certificationsAt) {
    const { misprint } = certificationsAt;
    rows.push({ no: definition.certifications.no, misprint, at: certificationsAt });
  }
  return rows.flatMap(({ no, misprint, at }) => {
    if (!misprint) return [];
    const alike = rows.filter((row) => (row.misprint?.no ?? row.no) === misprint.no);
    return [{ at, no, misprint, isTwice: alike.length > 1 }];
  });
}
