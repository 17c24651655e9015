/** What fills the places of a sentence, already in its language. */
export type Fillings = Readonly<Record<string, string | number>>;

/**
 * Fills the places '{name}' of a sentence. What is filled in is never read again, so words quoted from a sheet
 * cannot fill anything themselves. A place for which nothing is given stays as it is.
 */
export function fill(sentence: string, fillings: Fillings): string {
  return sentence.replace(/\{(\w+)\}/gu, (place, name: string) =>
    Object.hasOwn(fillings, name) ? String(fillings[name]) : place,
  );
}
