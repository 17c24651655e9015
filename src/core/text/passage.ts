import { evenOut } from './even-out.ts';
import { evenWithPlaces, placeInSource, type EvenedText, type Place } from './evened-text.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { remembered } from './remembered.ts';
import { readStatements, type Statement } from './statements.ts';

/** A cell's text, read once: every rule looks at the same passage. */
export interface Passage {
  readonly source: string;
  /** With the way back to `source`; line breaks kept. */
  readonly evened: EvenedText;
  /** The comparison form: no line breaks either. */
  readonly compared: string;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  /** What has been found in it already, by what was looked for; for `factOf` alone. */
  readonly facts: Map<unknown, unknown>;
}

/** Reads a text; any text, also an empty or a hostile one, in time that grows with its length only. */
export const readPassage: (source: string) => Passage = remembered((source) => {
  const evened = evenWithPlaces(source);
  const sentences = splitSentences(evened.text);
  return {
    source,
    evened,
    compared: evenOut(source),
    sentences,
    statements: readStatements(sentences),
    facts: new Map(),
  };
}, 500);

/**
 * What is found in a passage, looked for once however many rules and rows ask. `sought` stands for all that the
 * outcome depends on beside the passage: the finder itself, an entry of the definition, or both `together`.
 */
export function factOf<T>(passage: Passage, sought: unknown, find: (passage: Passage) => T): T {
  if (!passage.facts.has(sought)) passage.facts.set(sought, find(passage));
  // The same thing sought gives the same kind of result.
  return passage.facts.get(sought) as T;
}

/** Stands for two things together, of which an outcome depends: always the same object for the same two. */
export function together(owner: object, detail: string | number): object {
  const known = pairs.get(owner) ?? new Map<string | number, object>();
  pairs.set(owner, known);
  const pair = known.get(detail) ?? {};
  known.set(detail, pair);
  return pair;
}

const pairs = new WeakMap<object, Map<string | number, object>>();

/** The original words behind a stretch of the passage's evened text, for a quote. */
export function placeIn(passage: Passage, start: number, end: number): Place {
  return placeInSource(passage.evened, start, end);
}
