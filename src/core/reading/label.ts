import type { Cell } from '../cell.ts';
import { evenOut } from '../text/even-out.ts';
import { remembered } from '../text/remembered.ts';

/** The words of a label cell, ready to be compared. */
export interface Label {
  /**
   * Letters and digits only, small, without what stands in brackets: 'Ｎｏ．' → 'no'. A note that tells of a former
   * answer stays: '回答(前回)' → '回答前回'.
   */
  readonly core: string;
  /** True when something stood in brackets, as in '回答(○×△)'. */
  readonly hasNote: boolean;
}

/** Takes a label apart: '回答根拠\n（対応状況、実現方法　等）' → '回答根拠', with a note. */
export const readLabel: (text: string) => Label = remembered((text) => {
  const even = evenOut(text.slice(0, LONGEST)).toLowerCase();
  const bare = even.replace(IN_BRACKETS, (note) => (FORMER.test(note) ? note : ''));
  const core = bare.replace(FOOTNOTE, '').replace(/[^\p{L}\p{N}]+/gu, '');
  return { core: core.replace(/^\d+(?=\p{L})/u, ''), hasNote: bare.length < even.length };
}, 500);

/** A cell that may hold a label, with its words. */
export interface LabelCell {
  readonly cell: Cell;
  readonly label: Label;
}

/**
 * Picks out of a sheet the cells whose first letter is that of one of the labels, so that a large sheet is
 * gone through without evening out every text.
 */
export function labelPicker(labels: readonly string[]): (cells: readonly Cell[]) => LabelCell[] {
  const initials = new Set(labels.map((label) => readLabel(label).core.charAt(0)));
  const written = new Set(WRITTEN_APART.filter((code) => initials.has(initialOf(code))));
  for (const initial of initials) written.add(initial.charCodeAt(0));
  const mayBeLabel = (text: string) => {
    for (let at = 0; at < text.length && at < LONGEST; at++) {
      const code = text.charCodeAt(at);
      if (written.has(code)) return true;
      if (!isLead(code)) return false;
    }
    return false;
  };
  return (cells) => {
    const picked = cells.filter(({ value, text }) => typeof value === 'string' && mayBeLabel(text));
    return picked.map((cell) => ({ cell, label: readLabel(cell.text) }));
  };
}

/** No label is longer than this, its notes included. */
const LONGEST = 80;

const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|「[^「」]*」/gu;

/** Notes of a column that holds something else: 「回答根拠（前回）」. */
const FORMER = /前回|前年|昨年|過去|旧/u;

/** '※1', '*' or '注2' behind a word. */
const FOOTNOTE = /(?:[※*]|注)\d*$/u;

/** Characters that NFKC or small letters turn into others: ASCII, letter-like signs, half and full width. */
const WRITTEN_APART = [
  [0x41, 0x5a],
  [0x2100, 0x214f],
  [0x3200, 0x33ff],
  [0xff01, 0xffdc],
].flatMap(([first = 0, last = 0]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at),
);

function initialOf(code: number): string {
  return String.fromCharCode(code).normalize('NFKC').toLowerCase().charAt(0);
}

/** Digits, spaces and signs that may stand before the first letter of a label: '1. ', '■', '【'. */
function isLead(code: number): boolean {
  if (code < 0x80) return !/[A-Za-z]/.test(String.fromCharCode(code));
  return !/[\p{L}]/u.test(String.fromCharCode(code));
}
