import type { Definition } from './definition.ts';
import { FORM_DEFINITIONS } from './form-definitions.ts';

/**
 * The definition with that id, such as 'hamamatsu-asp-saas', as far as its form goes; undefined when Kakunin knows
 * no such checklist.
 */
export function definitionOf(id: string | undefined): Definition | undefined {
  return FORM_DEFINITIONS.find((definition) => definition.id === id);
}
