import type { Definition } from '../definitions/definition.ts';

/** Nothing but spaces of any width, invisible characters and line breaks. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\u200B-\u200D\u2060\uFEFF\u3164\u00AD]+/gu, '') === '';
}

/** One or more of the definition's dashes and nothing else but spaces. */
export function isDash(text: string, definition: Definition): boolean {
  const signs = Array.from(text).filter((sign) => !isBlank(sign));
  return signs.length > 0 && signs.every((sign) => definition.marks.dashes.includes(sign));
}
