/** Makes of a text that was cut out of a part's XML what is kept of it. */
export type KeepText = (text: string) => string;

/**
 * How texts of a part of that many bytes are kept. A text that V8 cuts out of a longer one holds all of that one in
 * memory, so that one cell in each piece of a large part would keep the whole part: there the text is copied.
 */
export function keepingTexts(size: number): KeepText {
  return size > LARGE ? ownText : (text) => text;
}

const LARGE = 1024 * 1024;
/** Shorter texts are always copied. */
const SHORTEST_CUT = 13;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** A copy of a text that holds nothing but itself in memory. */
export function ownText(text: string): string {
  return text.length < SHORTEST_CUT ? text : DECODER.decode(ENCODER.encode(text));
}
