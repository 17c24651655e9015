import type { Definition } from '../definitions/definition.ts';

/** Prepares something once for every definition; it is kept for as long as the definition lives. */
export function perDefinition<T extends object>(
  prepare: (definition: Definition) => T,
): (definition: Definition) => T {
  const prepared = new WeakMap<Definition, T>();
  return (definition) => {
    const known = prepared.get(definition);
    if (known !== undefined) return known;
    const fresh = prepare(definition);
    prepared.set(definition, fresh);
    return fresh;
  };
}
