/**
 * What refutes the answer ○ of an item when another row says it. All words are looked for in a text's reading form, with
 * spaces between.
 */
export interface Contradiction {
  /** The row that is refuted. */
  readonly no: number;
  /** Words that refute it where they are denied: 監査 in 「監査は行っていない」. */
  readonly denied?: string;
  /** Words that refute it where they are affirmed: 平文 in 「平文で保管している」. */
  readonly affirmed?: string;
  /** One of these must stand in the same clause (or its topic). */
  readonly with?: string;
  /** None of these may. */
  readonly except?: string;
  /** Rows that are not asked: they speak of something like it, and mean another thing. */
  readonly notIn?: readonly number[];
  /** A fact instead of words: data is kept longer than this row on erasure allows. */
  readonly fact?: 'kept-after-erasure';
}
