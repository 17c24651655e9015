import type { Definition } from '../definitions/definition.ts';
import { evenOut } from '../text/even-out.ts';
import { printedWordings, wordsThatCount } from '../text/official-wording.ts';
import { remembered } from '../text/remembered.ts';
import { perDefinition } from './per-definition.ts';

/** What a definition's rows say, for telling its checklist from other tables of No, 分類 and ○×. */
export interface KnownWordings {
  /** The No of every row, certifications included. */
  readonly numbers: ReadonlySet<number>;
  /** True when the text is the item of that No, or nearly: a wording that was altered still counts. */
  resembles(no: number, text: string): boolean;
  /** The No whose item the text is, word for word; null when it is none. */
  exactNumberOf(text: string): number | null;
  /** The No whose item the text is, almost word for word; null when it is none. */
  numberOf(text: string): number | null;
  /** True when the text is the category of that No. */
  isCategory(no: number, text: string): boolean;
}

/** The wordings of a definition, ready to be compared. */
export const knowWordings = perDefinition(prepare);

/** Share of letter pairs in common from which two texts count as versions of one sentence. */
const ALTERED = 0.5;
const ALMOST_THE_SAME = 0.85;

/** Texts whose No is kept: some forms' worth, for every form repeats the items of the one before. */
const REMEMBERED = 500;

function prepare(definition: Definition): KnownWordings {
  const rows = [...definition.items, definition.certifications];
  const byNo = new Map<number, Pairs[]>();
  const byWords = new Map<string, number>();
  for (const { no, wording } of rows) {
    const texts = printedWordings(wording);
    byNo.set(
      no,
      texts.map((text) => pairsOf(evenOut(text))),
    );
    for (const text of texts) byWords.set(wordsThatCount(text), no);
  }
  const categories = new Map(rows.map(({ no, category }) => [no, evenOut(category)]));
  const likeness = (no: number, pairs: Pairs) => {
    return Math.max(0, ...(byNo.get(no) ?? []).map((official) => sharedPairs(official, pairs)));
  };
  const exactNumberOf = remembered((text) => byWords.get(wordsThatCount(text)) ?? null, REMEMBERED);

  return {
    numbers: new Set(byNo.keys()),
    resembles: (no, text) => {
      return exactNumberOf(text) === no || likeness(no, pairsOf(evenOut(text))) >= ALTERED;
    },
    exactNumberOf,
    numberOf: remembered((text) => {
      const exact = exactNumberOf(text);
      if (exact !== null) return exact;
      const pairs = pairsOf(evenOut(text));
      const found = [...byNo.keys()].find((no) => likeness(no, pairs) >= ALMOST_THE_SAME);
      return found ?? null;
    }, REMEMBERED),
    isCategory: (no, text) => categories.get(no) === evenOut(text),
  };
}

/** Every two neighbouring letters of a text. */
type Pairs = ReadonlySet<string>;

function pairsOf(text: string): Pairs {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** The share of pairs two texts have in common, 0 to 1 (Dice). */
function sharedPairs(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
