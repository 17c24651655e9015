import type { Certification, Checklist, ChecklistItem } from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import type { Field, Fix, Quote } from '../finding.ts';
import type { Fault, JudgedSection } from './rule.ts';

/** What a fault may say beside its place. */
export type FaultFacts = Partial<Pick<Fault, 'severity' | 'variant' | 'quotes' | 'parameters'>> & {
  /** What the cell should hold instead, where that is certain. */
  readonly mend?: string;
};

type ItemField = Extract<Field, 'no' | 'item' | 'answer' | 'rationale'>;

/** A fault in one cell of a row. */
export function itemFault(item: ChecklistItem, field: ItemField, facts: FaultFacts = {}): Fault {
  return faultAt({ sheet: item.sheet, cell: item.cells[field] }, facts, { no: item.no, field });
}

/** A fault in the value cell of a certification. */
export function certificationFault(
  certification: Certification,
  definition: Definition,
  facts: FaultFacts = {},
): Fault {
  return faultAt(certification, facts, {
    no: definition.certifications.no,
    field: 'answer',
    certification: certification.name,
  });
}

/** A fault in 事業者名 or システム名; its cell is null when the sheet has no such field. */
export function headerFault(
  checklist: Checklist,
  field: 'vendor' | 'system',
  facts: FaultFacts = {},
): Fault {
  const place = checklist[field] ?? { sheet: checklist.sheets[0] ?? '', cell: null };
  return faultAt(place, facts, { no: null, field });
}

/** A fault of a whole section, shown at the answer cell of `at` under the section's first No. */
export function sectionFault(
  section: JudgedSection,
  at: ChecklistItem,
  facts: FaultFacts = {},
): Fault {
  const no = section.definition.items[0] ?? at.no;
  return faultAt({ sheet: at.sheet, cell: at.cells.answer }, facts, { no, field: 'answer' });
}

/** A fault of a row that is not there. */
export function missingRowFault(checklist: Checklist, no: number, facts: FaultFacts = {}): Fault {
  const place = { sheet: checklist.tables[0]?.sheet ?? checklist.sheets[0] ?? '', cell: null };
  return faultAt(place, facts, { no, field: 'item' });
}

/** A fault at any place, for the few rules whose place is none of the above. */
export function faultAt(
  place: { readonly sheet: string; readonly cell: string | null },
  { mend, ...facts }: FaultFacts,
  where: Pick<Fault, 'no' | 'field'> & { readonly certification?: string },
): Fault {
  const fix: Fix | null =
    mend === undefined || place.cell === null
      ? null
      : { sheet: place.sheet, cell: place.cell, value: mend };
  return {
    variant: 'default',
    quotes: [],
    parameters: {},
    certification: null,
    ...facts,
    ...where,
    sheet: place.sheet,
    cell: place.cell,
    fix,
  };
}

/**
 * Words of a row's cell: by default all of it, else from `start` up to `end`. No quote when the form has no such cell.
 */
export function quotesOf(
  item: ChecklistItem,
  field: 'item' | 'answer' | 'rationale',
  start = 0,
  end = item[field].length,
): Quote[] {
  const cell = item.cells[field];
  return cell === null ? [] : [{ sheet: item.sheet, cell, text: item[field], start, end }];
}
