import type { Localized } from '../language.ts';

/** A part that an item asks for, and the words by which a rationale speaks of it. */
export interface CoveragePart {
  readonly name: Localized;
  /**
   * Words of which one must occur, with spaces between, as people write them. '…' stands for up to 15 signs within a
   * sentence, '<期間>' for a length of time, '<数>' for a number, '<暦年>' for a year by its name.
   */
  readonly spoken: string;
  /** Words that hold a word of `spoken` without speaking of the part (dbへの接続 of db). */
  readonly except?: string;
  /** The part is asked for only where one of these occurs. */
  readonly when?: string;
  /** Words that speak of the part only in a sentence that holds none of `when`. */
  readonly elsewhere?: string;
  /** A period such as P3Y: one that does not reach back so far does not speak of the part, a longer one does. */
  readonly reaching?: string;
  /** The part is spoken of by a fact instead of by words: a length of notice before the event. */
  readonly notice?: 'change' | 'end';
}

/** The parts that one item asks for. Source: the item's wording, read as a reviewer of the form does. */
export interface ItemCoverage {
  readonly no: number;
  readonly parts: readonly CoveragePart[];
}
