import type { Localized } from '../language.ts';
import lookFor from './hamamatsu/look-for.json' with { type: 'json' };

const LOOK_FOR: Readonly<
  Record<string, readonly { readonly no: number; readonly lookFor: Localized }[]>
> = { 'hamamatsu-asp-saas': lookFor.items };

/** What a reviewer looks for in the answer to one item of a definition; undefined where nothing is written. */
export function lookForOf(definition: string, no: number): Localized | undefined {
  return LOOK_FOR[definition]?.find((each) => each.no === no)?.lookFor;
}
