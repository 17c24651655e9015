/**
 * One sentence of an evened text, or one line or bullet where no full stop is written.
 *
 * `start` and `end` are offsets in the evened text, without bullet, heading and closing 。
 */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The label it stands under: 【回復】, '検出:', '(1)'; '' when none. */
  readonly heading: string;
  /** True for words in round brackets, which are a remark on the sentence before them. */
  readonly isRemark: boolean;
}

const STOPS = new Set('。!?｡');
/** Signs that open a line of a list. 〇 is not one: it may be a mark or a placeholder. */
const BULLETS = new Set('・●■◆◇□▪▶►*※→ー•');
/** A line that ends in one of these goes on in the next line: it was wrapped by hand. */
const GOES_ON = new Set('、,はがをにでとものへや「(');
/** Longest label before a colon that is still read as a heading. */
const LONGEST_LABEL = 16;
/** A longer heading in 【】 is shortened. */
const LONGEST_HEADING = 40;

/**
 * Splits an evened text (line breaks kept) into sentences.
 *
 * A sentence ends at 。！？ and at a line break, unless the line was wrapped in the middle of a sentence. Round
 * brackets become sentences of their own, after the one that holds them; in that one they are blanked out, so that
 * offsets stay true. Spaces never occur in evened text, so a space is the blank.
 */
export function splitSentences(evened: string): Sentence[] {
  const { outer, remarks } = liftRemarks(evened);
  const sentences: Sentence[] = [];
  let heading = '';
  let next = 0;
  for (const [from, to] of pieces(outer, 0, outer.length)) {
    const line = trimBullet(outer, from, to);
    const labelled = readHeading(outer, line, to);
    if (labelled.heading !== '' || startsLine(outer, from)) heading = labelled.heading;
    push(sentences, outer, labelled.start, to, heading, false);
    for (; next < remarks.length; next++) {
      const remark = remarks[next];
      if (!remark || remark.start >= to) break;
      for (const [a, b] of pieces(evened, remark.start, remark.end)) {
        push(sentences, evened, a, b, heading, true);
      }
    }
  }
  return sentences;
}

function push(
  into: Sentence[],
  text: string,
  from: number,
  to: number,
  heading: string,
  isRemark: boolean,
): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charAt(start))) start++;
  while (end > start && (isBlank(text.charAt(end - 1)) || STOPS.has(text.charAt(end - 1)))) end--;
  if (start < end) {
    into.push({ text: text.slice(start, end), start, end, heading, isRemark });
  }
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\n';
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}

/** Cuts [from, to) after each stop and at each line break that ends a sentence. */
function pieces(text: string, from: number, to: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (!STOPS.has(sign) && !(sign === '\n' && endsLine(text, start, at))) continue;
    cuts.push([start, at + 1]);
    start = at + 1;
  }
  if (start < to) cuts.push([start, to]);
  return cuts;
}

function endsLine(text: string, start: number, at: number): boolean {
  let last = at - 1;
  while (last > start && text.charAt(last) === ' ') last--;
  const next = text.charAt(at + 1);
  if (BULLETS.has(next) || next === '【' || next === '\n' || next === '') return true;
  return !GOES_ON.has(text.charAt(last));
}

function trimBullet(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && (isBlank(text.charAt(start)) || BULLETS.has(text.charAt(start)))) start++;
  return start;
}

/** Reads 【見出し】 or 'label:' at the start of a sentence. */
function readHeading(text: string, start: number, to: number): { heading: string; start: number } {
  if (text.charAt(start) === '【') {
    const close = text.indexOf('】', start);
    if (close > start && close < to) {
      return {
        heading: text.slice(start + 1, Math.min(close, start + 1 + LONGEST_HEADING)),
        start: close + 1,
      };
    }
  }
  const limit = Math.min(to, start + LONGEST_LABEL);
  for (let at = start; at < limit; at++) {
    const sign = text.charAt(at);
    if (sign === ':' && at > start && text.charAt(at + 1) !== '/') {
      return { heading: text.slice(start, at), start: at + 1 };
    }
    if (sign === '、' || sign === '「' || sign === ' ') break;
  }
  return { heading: '', start };
}

/** Finds round and square brackets of the outermost level and blanks them out of the text. */
function liftRemarks(text: string): {
  outer: string;
  remarks: { readonly start: number; readonly end: number }[];
} {
  const remarks: { start: number; end: number }[] = [];
  const outer: string[] = [];
  let copied = 0;
  for (const [open, close] of closedBrackets(text)) {
    // Within a bracket that is lifted already.
    if (open < copied) continue;
    outer.push(text.slice(copied, open), ' '.repeat(close + 1 - open));
    // A number in brackets, '(1)', is a list number.
    if (close - open > 3) remarks.push({ start: open + 1, end: close });
    copied = close + 1;
  }
  outer.push(text.slice(copied));
  return { outer: outer.join(''), remarks };
}

/** Where each bracket that is closed opens and closes, in the order of opening. An unclosed one is none. */
function closedBrackets(text: string): [open: number, close: number][] {
  const closed: [number, number][] = [];
  const round: number[] = [];
  const square: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]]/gu)) {
    const open = sign === '(' || sign === ')' ? round : square;
    if (sign === '(' || sign === '[') {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) closed.push([start, index]);
  }
  return closed.sort(([a], [b]) => a - b);
}
