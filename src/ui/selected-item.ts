import { parseAddress, type CellPlace } from '../core/cell.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import type { CheckedChecklist } from '../core/report.ts';

/** The checklist row that holds a selected cell; null when no row of a checklist does. */
export function selectedItem(
  selected: CellPlace | null,
  checklists: readonly CheckedChecklist[],
): { readonly definition: string; readonly no: number } | null {
  const row = selected && parseAddress(selected.cell)?.row;
  if (!selected || row === undefined || row === null) return null;
  for (const { checklist } of checklists) {
    const { definition } = checklist;
    const item = checklist.items.find((each) => each.sheet === selected.sheet && each.row === row);
    if (item) return { definition, no: item.no };
    const isCertification = checklist.certifications.some(
      (each) => each.sheet === selected.sheet && each.row === row,
    );
    const no = definitionOf(definition)?.certifications.no;
    if (isCertification && no !== undefined) return { definition, no };
  }
  return null;
}
