import { evenOut } from './even-out.ts';
import { evenWithPlaces, placeInSource, type EvenedText, type Place } from './evened-text.ts';
import { splitSentences, type Sentence } from './sentences.ts';
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
}

/** Reads a text; any text, also an empty or a hostile one, in time that grows with its length only. */
export function readPassage(source: string): Passage {
  const evened = evenWithPlaces(source);
  return {
    source,
    evened,
    compared: evenOut(source),
    sentences: splitSentences(evened.text),
    statements: readStatements(evened.text),
  };
}

/** The original words behind a stretch of the passage's evened text, for a quote. */
export function placeIn(passage: Passage, start: number, end: number): Place {
  return placeInSource(passage.evened, start, end);
}
