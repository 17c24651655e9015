import { CLAUSES, type ClauseId } from '../definitions/clause.ts';

/** The header above the links. */
export const LINKS_HEADER = '参照条項';
/** What stands beside a row without a clause. */
export const NO_CLAUSE = '参照規定なし';

const ROMAN: Readonly<Partial<Record<string, string>>> = {
  I: 'Ⅰ',
  II: 'Ⅱ',
  III: 'Ⅲ',
  IV: 'Ⅳ',
  V: 'Ⅴ',
};
/** Excel takes no longer screen tip. */
const LONGEST_TIP = 255;

/** A clause as a link shows it: 'ISMAP 7.2.2', '対策ガイドライン Ⅱ.4.1.1'. */
export function clauseLabel(id: ClauseId): string {
  const clause = CLAUSES[id];
  const number = clause.id.replace(/^[IV]+(?=\.)/, (roman) => ROMAN[roman] ?? roman);
  return `${clause.document} ${number}`;
}

/**
 * The clause's text as a screen tip, as the city's table prints it: the row that the link leads to says the same. At
 * most 255 UTF-16 code units, shortened with '…'.
 */
export function clauseTip(id: ClauseId): string {
  const { printedText: text } = CLAUSES[id];
  if (text.length <= LONGEST_TIP) return text;
  // A pair of surrogates is never cut in two.
  return `${text.slice(0, LONGEST_TIP - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** True for the screen tip of one of Kakunin's links. */
export function isOwnTip(tip: string): boolean {
  return OWN_TIPS.has(tip);
}

// The keys of CLAUSES are clause ids; Object.keys cannot say so.
const OWN_TIPS: ReadonlySet<string> = new Set((Object.keys(CLAUSES) as ClauseId[]).map(clauseTip));

const OWN_TEXTS: ReadonlySet<string> = new Set([
  LINKS_HEADER,
  NO_CLAUSE,
  // The keys of CLAUSES are clause ids; Object.keys cannot say so.
  ...(Object.keys(CLAUSES) as ClauseId[]).map(clauseLabel),
]);

/** True for a text that Kakunin writes among its links; anything else there is the user's and stays. */
export function isOwnText(text: string): boolean {
  return OWN_TEXTS.has(text);
}
