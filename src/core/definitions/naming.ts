/** How one item is named, and which words say something about it. What an item does not need is left out. */
export interface ItemNaming {
  readonly no: number;
  /** Other names of the thing asked for, with spaces between; naming them alone says no more than "yes". */
  readonly names?: string;
  /** Words that make a rationale concrete although they are empty or the item's own elsewhere. */
  readonly telling?: string;
  /** True where the item can hardly be answered in other words than its own. */
  readonly restatementSuffices?: boolean;
}
