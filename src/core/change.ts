/** What a re-check changed: the Nos of the findings that are gone and of those that are new; null for the header. */
export interface Change {
  readonly gone: readonly (number | null)[];
  readonly added: readonly (number | null)[];
}
