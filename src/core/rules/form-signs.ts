import type { Definition } from '../definitions/definition.ts';
import { evenOut, isBlankText } from '../text/even-out.ts';

/** One or more of the definition's dashes and nothing else but spaces. */
export function isDash(text: string, definition: Definition): boolean {
  // Evened out, every kind of dash is '-': the definition need not list them all.
  const signs = Array.from(evenOut(text));
  return (
    signs.length > 0 &&
    signs.every((sign) => sign === '-' || definition.marks.dashes.includes(sign))
  );
}

/** Nothing but the line that the form prints where a name belongs: underscores, dashes or ruled lines. */
export function isUnfilledLine(text: string): boolean {
  return (
    !isBlankText(text) && /^[\s_＿‗￣‾\-\u2010-\u2015\u2212\u2500\u2501\u30FC\uFF0D]+$/u.test(text)
  );
}
