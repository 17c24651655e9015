/** A piece of a formula. `text` is exactly what stands there, so that the texts of all tokens give the formula back. */
export interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'reference' | 'error' | 'operator' | 'space';
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const WHOLE = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;

const PATTERNS: readonly (readonly [Token['kind'], RegExp])[] = [
  ['space', /\s+/uy],
  ['string', /"(?:[^"]|"")*"/uy],
  ['error', /#[A-Z0-9_/]+[!?]?/uy],
  [
    'reference',
    new RegExp(`(?:${SHEET})?(?:${CELL}(?::${CELL})?|${WHOLE})(?![\\p{L}\\p{N}_(.])`, 'uy'),
  ],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/uy],
  ['name', new RegExp(`(?:${SHEET})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, 'uy')],
  ['operator', /<>|<=|>=|[-+*/^&=<>%(),:;{}@]/uy],
];

/** Takes a formula apart, with or without its leading '='. Null when something in it is no formula. */
export function tokenize(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    if (!token) return null;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return null;
}
