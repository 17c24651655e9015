import type { HeaderField, ItemCells, Mark } from '../core/checklist.ts';
import type { Field, Severity } from '../core/finding.ts';
import type { ConditionState, Counts } from '../core/report.ts';

/** Words of a cell that led to a finding, cut out of it. */
interface QuoteEntry {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A finding as it is printed: its sentence is in the language of the report. */
export interface FindingEntry {
  /** A rule's id; other versions know others. */
  readonly rule: string;
  readonly severity: Severity;
  readonly no: number | null;
  readonly field: Field;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  /** The most telling words quoted; null when the finding quotes nothing. */
  readonly evidence: string | null;
  readonly certification: string | null;
  /** Every quote with its place; the first is the evidence. */
  readonly quotes: readonly QuoteEntry[];
  /** What the cell should hold instead, where that is certain. */
  readonly fix: string | null;
}

/** One row of a checklist as it is printed. */
export interface ItemEntry {
  readonly no: number;
  readonly sheet: string;
  readonly cells: ItemCells;
  readonly item: string;
  readonly answer: string;
  readonly mark: Mark;
  readonly rationale: string;
  readonly clauses: readonly string[];
}

/** One sub-row of the certifications as it is printed. */
interface CertificationEntry {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
}

/** One checklist as it is printed. */
export interface ChecklistEntry {
  readonly definition: string;
  readonly sheets: readonly string[];
  readonly example: boolean;
  readonly hidden: boolean;
  readonly vendor: HeaderField | null;
  readonly system: HeaderField | null;
  readonly items: readonly ItemEntry[];
  readonly certifications: readonly CertificationEntry[];
  readonly findings: readonly FindingEntry[];
  readonly counts: Counts;
  readonly conditions: readonly Pick<ConditionState, 'condition' | 'declared' | 'suggests'>[];
  readonly failedRules: readonly { readonly rule: string; readonly message: string }[];
}

/** Something that was not read, as it is printed. */
export interface UnreadEntry {
  /** An `UnreadReason`; other versions know others. */
  readonly reason: string;
  readonly message: string;
  /** The part of the file or the sheet; null for the whole file. */
  readonly place: string | null;
}

/** All that is printed of one workbook. The shape is a contract: fields may be added, never renamed. */
export interface FileReport {
  readonly file: string;
  /** The place, from 0, of the command line's argument that the file came from: joined reports stand in this order. */
  readonly argument: number;
  readonly checklists: readonly ChecklistEntry[];
  readonly unread: readonly UnreadEntry[];
}
