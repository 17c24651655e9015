import type { Passage } from './passage.ts';
import type { Sentence } from './sentences.ts';
import type { Statement } from './statements.ts';

/**
 * How many words of one kind are looked at in one clause, and how far around a word its sentence is read. People write less; a cell full of
 * repeated words must not take time that grows with its square.
 */
export const MOST_WORDS = 40;
export const REACH = 400;

/** Up to `most` statements of the same sentence that stand before, in order. */
export function statementsBefore(passage: Passage, statement: Statement, most = 8): Statement[] {
  const at = placesOf(passage).get(statement) ?? 0;
  return passage.statements
    .slice(Math.max(0, at - most), at)
    .filter(({ sentence }) => sentence === statement.sentence);
}

/** Up to `most` statements of the same sentence that follow, in order. */
export function statementsAfter(passage: Passage, statement: Statement, most = 8): Statement[] {
  const at = placesOf(passage).get(statement) ?? 0;
  return passage.statements
    .slice(at + 1, at + 1 + most)
    .filter(({ sentence }) => sentence === statement.sentence);
}

/** The statement that a remark in brackets stands in; null when `statement` is no remark. */
export function hostOf(passage: Passage, statement: Statement): Statement | null {
  if (!statement.sentence.isRemark) return null;
  let at = (placesOf(passage).get(statement) ?? 0) - 1;
  for (let steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const before = passage.statements[at];
    if (before && !before.sentence.isRemark && before.start <= statement.start) return before;
  }
  return null;
}

/** The words of a statement's sentence, at most REACH signs before and after the statement. */
export function sentenceAround(passage: Passage, { start, end, sentence }: Statement): string {
  return passage.evened.text.slice(
    Math.max(sentence.start, start - REACH),
    Math.min(sentence.end, end + REACH),
  );
}

/** The first sentence that begins where this one has ended, remarks within it left out; null at the end of the text. */
export function sentenceAfter(passage: Passage, sentence: Sentence): Sentence | null {
  return sentencePlacesOf(passage).get(sentence)?.after ?? null;
}

/** The sentence that a remark in brackets stands in; null when `sentence` is no remark. */
export function hostSentence(passage: Passage, sentence: Sentence): Sentence | null {
  return sentence.isRemark ? (sentencePlacesOf(passage).get(sentence)?.host ?? null) : null;
}

const PLACES = new WeakMap<Passage, ReadonlyMap<Statement, number>>();

function placesOf(passage: Passage): ReadonlyMap<Statement, number> {
  let places = PLACES.get(passage);
  if (!places) {
    places = new Map(passage.statements.map((statement, i) => [statement, i]));
    PLACES.set(passage, places);
  }
  return places;
}

interface SentencePlace {
  readonly after: Sentence | null;
  readonly host: Sentence | null;
}

const SENTENCE_PLACES = new WeakMap<Passage, ReadonlyMap<Sentence, SentencePlace>>();

/** Looked up once a passage: a cell full of remarks must not take time that grows with its square. */
function sentencePlacesOf(passage: Passage): ReadonlyMap<Sentence, SentencePlace> {
  const known = SENTENCE_PLACES.get(passage);
  if (known) return known;
  const places = new Map<Sentence, SentencePlace>();
  let host: Sentence | null = null;
  const hosts = passage.sentences.map((each) => (each.isRemark ? host : (host = each)));
  for (const [i, sentence] of [...passage.sentences.entries()].reverse()) {
    let after = passage.sentences[i + 1] ?? null;
    while (after && after.start < sentence.end) after = places.get(after)?.after ?? null;
    places.set(sentence, { after, host: hosts[i] ?? null });
  }
  SENTENCE_PLACES.set(passage, places);
  return places;
}
