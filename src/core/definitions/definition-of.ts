import type { Definition } from './definition.ts';
import { DEFINITIONS } from './index.ts';

/** The definition with that id, such as 'hamamatsu-asp-saas'; undefined when Kakunin knows no such checklist. */
export function definitionOf(id: string | undefined): Definition | undefined {
  return DEFINITIONS.find((definition) => definition.id === id);
}
