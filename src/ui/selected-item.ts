import { parseAddress, type CellPlace } from '../core/cell.ts';
import { definitionOf } from '../core/definitions/definition-of.ts';
import type { Checklist } from '../core/checklist.ts';
import type { CheckedChecklist } from '../core/report.ts';
import type { ShownFinding } from './shown-findings.ts';

/** An item of one of the checklists. */
export interface SelectedItem {
  readonly checklist: Checklist;
  readonly no: number;
}

/** The checklist row that holds a selected cell; null when no row of a checklist does. */
export function selectedItem(
  selected: CellPlace | null,
  checklists: readonly CheckedChecklist[],
): SelectedItem | null {
  const row = selected && parseAddress(selected.cell)?.row;
  if (!selected || row === undefined || row === null) return null;
  for (const { checklist } of checklists) {
    const item = checklist.items.find((each) => each.sheet === selected.sheet && each.row === row);
    if (item) return { checklist, no: item.no };
    const isCertification = checklist.certifications.some(
      (each) => each.sheet === selected.sheet && each.row === row,
    );
    const no = definitionOf(checklist.definition)?.certifications.no;
    if (isCertification && no !== undefined) return { checklist, no };
  }
  return null;
}

/** Whether a finding is about this very item, alone or with others: another checklist has an item of the same No. */
export function isOfItem({ checklist, subject }: ShownFinding, item: SelectedItem): boolean {
  return checklist === item.checklist && subject !== null && subject.nos.includes(item.no);
}
