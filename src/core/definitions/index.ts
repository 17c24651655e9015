import type { ClauseId } from './clause.ts';
import type { Contradiction } from './contradiction.ts';
import type { ItemCoverage } from './coverage.ts';
import type { Definition } from './definition.ts';
import contradictions from './hamamatsu/contradictions.json' with { type: 'json' };
import coverage from './hamamatsu/coverage.json' with { type: 'json' };
import hamamatsu from './hamamatsu/form.json' with { type: 'json' };
import judging from './hamamatsu/judging.json' with { type: 'json' };
import naming from './hamamatsu/naming.json' with { type: 'json' };
import requirements from './hamamatsu/requirements.json' with { type: 'json' };
import type { ItemRequirement } from './requirement.ts';

type KeysOfEach<T> = T extends unknown ? keyof T : never;
type ClausesUsed = KeysOfEach<
  (typeof hamamatsu.items)[number]['clauses'] | (typeof hamamatsu.items)[number]['related']
>;
/** Nothing fits it when form.json names a clause that clauses.json does not have. */
type WithKnownClauses<T> = Exclude<ClausesUsed, ClauseId> extends never ? T : never;

/** Every checklist that Kakunin knows. */
export const DEFINITIONS: WithKnownClauses<readonly Definition[]> = [
  {
    ...hamamatsu,
    // JSON knows no literal types: these files are checked against their schemas in the tests.
    requirements: requirements.requirements as readonly ItemRequirement[],
    coverage: coverage.coverage as readonly ItemCoverage[],
    contradictions: contradictions.contradictions as readonly Contradiction[],
    naming: naming.items,
    judging: judging.items,
  },
];
