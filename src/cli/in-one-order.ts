/** Names each once, in the order that a run and the joined reports of its parts share: by UTF-16 code units. */
export function inOneOrder(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
