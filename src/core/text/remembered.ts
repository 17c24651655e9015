/**
 * Makes a pure function of a text that remembers what it read last: forms repeat the official wording word for word,
 * and vendors their own answers. No more than twice `limit` texts are kept, the ones read last; long ones never are.
 */
export function remembered<T>(read: (text: string) => T, limit: number): (text: string) => T {
  let recent = new Map<string, { readonly result: T }>();
  let older = recent;
  return (text) => {
    const known = recent.get(text);
    if (known) return known.result;
    const fresh = older.get(text) ?? { result: read(text) };
    if (text.length > LONGEST) return fresh.result;
    if (recent.size >= limit) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, fresh);
    return fresh.result;
  };
}

/** A rationale has some hundred characters; a text of another kind would only take the place of many. */
const LONGEST = 2000;
