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
  const { sheet, row, no } = item;
  return faultAt({ sheet, row, cell: item.cells[field] }, facts, { no, field });
}

/** A fault in the value cell of a certification. */
export function certificationFault(
  certification: Certification,
  definition: Definition,
  facts: FaultFacts = {},
): Fault {
  return faultAt({ ...certification, row: null }, facts, {
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
  const { sheet, cell } = checklist[field] ?? { sheet: checklist.sheets[0] ?? '', cell: null };
  return faultAt({ sheet, row: null, cell }, facts, { no: null, field });
}

/** A fault of a whole section, shown at the answer cell of `at` under the section's first No. */
export function sectionFault(
  section: JudgedSection,
  at: ChecklistItem,
  facts: FaultFacts = {},
): Fault {
  const no = section.definition.items[0] ?? at.no;
  const place = { sheet: at.sheet, row: at.row, cell: at.cells.answer };
  return faultAt(place, facts, { no, field: 'answer' });
}

/** A fault of a row that is not there. */
export function missingRowFault(checklist: Checklist, no: number, facts: FaultFacts = {}): Fault {
  const sheet = checklist.tables[0]?.sheet ?? checklist.sheets[0] ?? '';
  return faultAt({ sheet, row: null, cell: null }, facts, { no, field: 'item' });
}

/** A fault at any place, for the few rules whose place is none of the above. */
export function faultAt(
  { sheet, row, cell }: Pick<Fault, 'sheet' | 'row' | 'cell'>,
  { mend, ...facts }: FaultFacts,
  where: Pick<Fault, 'no' | 'field'> & { readonly certification?: string },
): Fault {
  const fix: Fix | null = mend === undefined || cell === null ? null : { sheet, cell, value: mend };
  return {
    variant: 'default',
    quotes: [],
    parameters: {},
    certification: null,
    ...facts,
    ...where,
    sheet,
    row,
    cell,
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
