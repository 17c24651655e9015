import { evenOut } from './even-out.ts';

/** True when a text is one or more dashes and nothing else but spaces: dashes of any kind, and those that `dashes` adds. */
export function isDash(text: string, dashes: readonly string[]): boolean {
  // Evened out, every kind of dash is '-': a form need not list them all.
  const signs = Array.from(evenOut(text));
  return signs.length > 0 && signs.every((sign) => sign === '-' || dashes.includes(sign));
}
