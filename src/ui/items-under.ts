import type { Definition } from '../core/definitions/definition.ts';

/** The No of the items that are asked only under a condition such as 'personal-data'. */
export function itemsUnder(definition: Definition | undefined, condition: string): number[] {
  const sections = definition?.sections.filter((each) => each.condition === condition) ?? [];
  return sections.flatMap(({ items }) => items);
}
