/** Words with spaces between, looked for in a text's reading form. */
type Words = string;

/**
 * What an expert knows of one item when reading its rationale: which words show that a clause speaks of it, which
 * verbs fulfil it, and what is against it. What a list does not need is left out.
 */
export interface ItemJudging {
  readonly no: number;
  /** A clause with one of these speaks of what the item asks for. */
  readonly subject?: Words;
  /** Verbs that fulfil the item; denied, the item is denied. */
  readonly verbs?: Words;
  /**
   * Each entry, one word of each list in one clause: said of the service, it is against the item. A list that begins
   * with '+' holds what stands directly behind a word of the list before it, one that begins with '!' what must not
   * occur.
   */
  readonly against?: readonly (readonly Words[])[];
  /** As `against`, but harmless as long as another statement fulfils the item. */
  readonly againstAlone?: readonly (readonly Words[])[];
  /** The kinds that all must be covered: a clause about one speaks of the item (操作, 添付ファイル). */
  readonly kinds?: Words;
  /** Parts of the whole that the item asks for: 「…のみ」 behind one of them leaves the others out. */
  readonly parts?: Words;
  /** One means among several: denied, nothing is lost as long as another fulfils the item. */
  readonly means?: Words;
  /** What is no part of the item: a clause that speaks of it is neither for nor against. */
  readonly apart?: Words;
  /** What had better not be done; denied, nothing is lacking. */
  readonly unwanted?: Words;
  /** Longer words that hold a word of `against` and are harmless: https, sftp. */
  readonly shields?: Words;
}
