import type { Localized } from '../language.ts';
import data from './hamamatsu/clauses.json' with { type: 'json' };

/** The id of a clause as Kakunin prints it, such as 'ISMAP/7.2.2'. A wrong one does not compile. */
export type ClauseId = keyof typeof data.clauses;

/** A document that clauses come from. */
export interface ClauseDocument {
  readonly title: Localized;
  /** The only address that may be linked to. */
  readonly url: string;
  readonly urlLabel: Localized;
  /** The address as the city's form prints it, misprints included; never linked to. */
  readonly urlPrinted: string;
}

/** A clause of the city's table 参照ドキュメントの規定. */
export interface Clause {
  /** The document's short name, as in the first half of the id. */
  readonly document: keyof typeof data.documents;
  readonly id: string;
  readonly printedId: string;
  /** The text with the misprints of the city's table corrected. */
  readonly text: string;
  readonly printedText: string;
  /** The No and category under which the city's table prints it; not the checklist's No. */
  readonly referenceNo: number;
  readonly referenceCategory: string;
  readonly misprints?: readonly string[];
  readonly title?: string;
}

/** Every clause that the checklist refers to, by its id. */
export const CLAUSES: Readonly<Record<ClauseId, Clause>> =
  // JSON knows no literal types: `document` is checked against the schema in the tests.
  data.clauses as Readonly<Record<ClauseId, Clause>>;

/** The documents that the clauses are from. */
export const CLAUSE_DOCUMENTS: Readonly<Record<Clause['document'], ClauseDocument>> =
  data.documents;
