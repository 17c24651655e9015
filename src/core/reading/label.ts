import { evenOut } from '../text/even-out.ts';

/** The words of a label cell, ready to be compared. */
export interface Label {
  /** Letters and digits only, small, without what stands in brackets: 'Ｎｏ．' → 'no'. */
  readonly core: string;
  /** True when something stood in brackets, as in '回答(前回)'. */
  readonly hasNote: boolean;
}

/** Takes a label apart: '回答根拠\n（対応状況、実現方法　等）' → '回答根拠', with a note. */
export function readLabel(text: string): Label {
  const even = evenOut(text).toLowerCase();
  const bare = even.replace(IN_BRACKETS, '');
  const core = bare.replace(FOOTNOTE, '').replace(/[^\p{L}\p{N}]+/gu, '');
  return { core: core.replace(/^\d+(?=\p{L})/u, ''), hasNote: bare.length < even.length };
}

/** '※1', '*' or '注2' behind a word. */
const FOOTNOTE = /(?:[※*]|注)\d*$/u;

const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>|「[^「」]*」/gu;

/**
 * A quick test whether a text may begin with one of the labels, so that a large sheet is gone through
 * without evening out every cell.
 */
export function mayBeginWith(labels: readonly string[]): (text: string) => boolean {
  const initials = new Set(labels.map((label) => readLabel(label).core.charAt(0)));
  return (text) => {
    for (const letter of text.slice(0, LEAD).normalize('NFKC').toLowerCase()) {
      if (initials.has(letter)) return true;
    }
    return false;
  };
}

/** How far spaces, bullets and brackets may push the first letter of a label. */
const LEAD = 8;
