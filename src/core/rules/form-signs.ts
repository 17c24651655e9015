import type { Definition } from '../definitions/definition.ts';
import { isBlankText } from '../text/even-out.ts';

/** Nothing but the line that the form prints where a name belongs: underscores, dashes or ruled lines. */
export function isUnfilledLine(text: string): boolean {
  return (
    !isBlankText(text) && /^[\s_＿‗￣‾\-\u2010-\u2015\u2212\u2500\u2501\u30FC\uFF0D]+$/u.test(text)
  );
}

/** The marks that an answer may be, as a message names them. */
export function marksToEnter({ marks: { yes, no, consult } }: Definition) {
  return { yesMark: yes.official, noMark: no.official, consultMark: consult.official };
}

/** The signs that a certification may have, as a message names them. */
export function signsOfCertification({ marks }: Definition): { yes: string; dash: string } {
  return { yes: marks.yes.official, dash: marks.dashes[0] ?? marks.no.official };
}
