import type { ClauseId } from './clause.ts';
import type { Definition } from './definition.ts';
import hamamatsu from './hamamatsu/form.json' with { type: 'json' };

type KeysOfEach<T> = T extends unknown ? keyof T : never;
type ClausesUsed = KeysOfEach<
  (typeof hamamatsu.items)[number]['clauses'] | (typeof hamamatsu.items)[number]['related']
>;
/** Fails to compile when form.json names a clause that clauses.json does not have. */
export type UnknownClause = Exclude<ClausesUsed, ClauseId> extends never ? true : never;

/** Every checklist that Kakunin knows. */
export const DEFINITIONS: readonly Definition[] = [hamamatsu];
