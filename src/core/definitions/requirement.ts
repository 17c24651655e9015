import type { Localized } from '../language.ts';

/** A limit that an item sets and that a rationale may miss by a fact. Periods are written like P6M, P3Y or P30D. */
export type Requirement =
  /** Every copy is kept in the country (ISO 3166). */
  | { readonly kind: 'stored-in'; readonly country: string }
  /** No leak, loss or unauthorised access with personal data within the period before the day of the check. */
  | { readonly kind: 'no-personal-data-incident'; readonly within: string }
  /** Something beside what the user knows. */
  | { readonly kind: 'second-factor' }
  /** Nothing to install or to set on the user's device. */
  | { readonly kind: 'no-client-change' }
  /** The provider's notice before an event. Lengths of these days are enough or not, depending on the calendar. */
  | {
      readonly kind: 'notice';
      readonly before: 'change' | 'end';
      readonly atLeast: string;
      readonly unclearDays: { readonly from: number; readonly to: number };
    };

/** The limit of one item. */
export interface ItemRequirement {
  readonly no: number;
  /** The limit in a few words, for messages. */
  readonly limit: Localized;
  readonly requires: Requirement;
}
