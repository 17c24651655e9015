import type { Mark } from '../checklist.ts';
import hamamatsu from './hamamatsu/examples.json' with { type: 'json' };

/** A mark that a row may be answered with. */
export type AnswerMark = Exclude<Mark, 'blank' | 'unreadable'>;

/** How a good rationale of one item reads, for each mark. */
export type ExampleRationales = Readonly<Record<AnswerMark, string>>;

const EXAMPLES: Readonly<
  Record<string, readonly { readonly no: number; readonly rationales: ExampleRationales }[]>
> = { 'hamamatsu-asp-saas': hamamatsu.items };

/** Kakunin's own examples for one item of a definition; undefined where none are written. */
export function exampleRationalesOf(definition: string, no: number): ExampleRationales | undefined {
  return EXAMPLES[definition]?.find((each) => each.no === no)?.rationales;
}
