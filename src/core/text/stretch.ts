/** A stretch of an evened text, [start, end). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
