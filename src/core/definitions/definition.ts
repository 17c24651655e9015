import type { Localized } from '../language.ts';
import type { ClauseId } from './clause.ts';
import type { Contradiction } from './contradiction.ts';
import type { ItemCoverage } from './coverage.ts';
import type { ItemJudging } from './judging.ts';
import type { ItemNaming } from './naming.ts';
import type { ItemRequirement } from './requirement.ts';

/** How one answer mark is written. All lists hold single written forms, compared after trimming spaces. */
export interface MarkSpelling {
  readonly official: string;
  /** Read silently as the mark. */
  readonly alsoRead: readonly string[];
  /** Read as the mark, with a warning and a certain fix. */
  readonly lookAlikes: readonly string[];
}

/** A group of items under one band of the form. */
export interface SectionDefinition {
  readonly id: string;
  readonly band: string;
  readonly title: Localized;
  /** The No of its items, ascending. */
  readonly items: readonly number[];
  /** The condition under which the section must be answered; null when always. */
  readonly condition: string | null;
}

/** A question that decides whether a section applies. */
interface ConditionDefinition {
  readonly id: string;
  readonly question: Localized;
  readonly short: Localized;
  /** Each answer as a clause that says what holds, to be put into a sentence. */
  readonly premise: { readonly yes: Localized; readonly no: Localized };
}

/** One check item, by its No. */
export interface ItemDefinition {
  readonly no: number;
  readonly category: string;
  /** The official wording; '{関係する|関する}' marks a place where official copies differ, the blank form's first. */
  readonly wording: string;
  /** The clauses behind the item, each with the reason. */
  readonly clauses: Readonly<Partial<Record<ClauseId, string>>>;
  /** Clauses that touch the item without being its source: offered as 「関連」 only. */
  readonly related: Readonly<Partial<Record<ClauseId, string>>>;
  /** The city's example answer. */
  readonly example: { readonly answer: string; readonly rationale: string };
}

/** The certifications at the end of the form (No 26 of the Hamamatsu checklist). */
interface CertificationsDefinition {
  readonly no: number;
  readonly band: string;
  readonly category: string;
  readonly wording: string;
  readonly names: readonly {
    readonly id: string;
    readonly printed: string;
    /** Words by which the name is known when a copy prints it otherwise. */
    readonly signs: readonly string[];
  }[];
}

/**
 * What a checklist is, as data: enough to find it and to check its form. What is read out of rationales besides (the
 * clauses, `lookForOf`, the facts of conditions and requirements, the names of certifications) is the first
 * checklist's, in code.
 */
export interface Definition {
  readonly id: string;
  readonly title: Localized;
  /** The municipality that the answers are written for. */
  readonly municipality: Localized;
  readonly marks: {
    readonly yes: MarkSpelling;
    readonly no: MarkSpelling;
    readonly consult: MarkSpelling;
    readonly dashes: readonly string[];
    /** Words that decline a row of a conditional section. */
    readonly declined: readonly string[];
  };
  readonly header: {
    readonly vendor: { readonly labels: readonly string[] };
    readonly system: { readonly labels: readonly string[] };
  };
  readonly columns: Readonly<
    Record<'no' | 'category' | 'item' | 'answer' | 'rationale', readonly string[]>
  >;
  readonly exampleSheet: {
    readonly titleSays: string;
    readonly copiedRationalesAtLeast: number;
  };
  /** The form's own sample row. Rules know it by its rationale; the tests print the whole of it in the forms they make. */
  readonly exampleRow: { readonly no: string; readonly item: string; readonly rationale: string };
  readonly referenceSheet: {
    readonly columns: Readonly<Record<'no' | 'category' | 'document' | 'text', readonly string[]>>;
  };
  readonly sections: readonly SectionDefinition[];
  readonly conditions: readonly ConditionDefinition[];
  readonly items: readonly ItemDefinition[];
  readonly certifications: CertificationsDefinition;
  /** The limits that items set. */
  readonly requirements: readonly ItemRequirement[];
  /** The parts that each item asks for. */
  readonly coverage: readonly ItemCoverage[];
  /** What refutes the answer of an item when another row says it. */
  readonly contradictions: readonly Contradiction[];
  /** How items are named beside their wording. */
  readonly naming: readonly ItemNaming[];
  /** What an expert knows of the items when reading their rationales. */
  readonly judging: readonly ItemJudging[];
}
