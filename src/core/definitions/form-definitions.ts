import type { Definition } from './definition.ts';
import hamamatsu from './hamamatsu/form.json' with { type: 'json' };

/** Every checklist that Kakunin knows, as far as its form goes: without what only the reading of texts needs. */
export const FORM_DEFINITIONS = [
  { ...hamamatsu, requirements: [], coverage: [], contradictions: [], naming: [], judging: [] },
] satisfies readonly Definition[];
