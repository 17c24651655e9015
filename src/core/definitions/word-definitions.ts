import type { Definition } from './definition.ts';
import hamamatsu from './hamamatsu/form.json' with { type: 'json' };
import naming from './hamamatsu/naming.json' with { type: 'json' };

/** Every checklist that Kakunin knows, with as much as the rules need that look for words. */
export const WORD_DEFINITIONS: readonly Definition[] = [
  {
    ...hamamatsu,
    requirements: [],
    coverage: [],
    contradictions: [],
    naming: naming.items,
    judging: [],
  },
];
