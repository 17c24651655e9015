import { evenOut } from './even-out.ts';

/** True when a text is one or more dashes and nothing else but spaces: dashes of any kind, and those that `dashes` adds. */
export function isDash(text: string, dashes: readonly string[]): boolean {
  // Evened out, every kind of dash is '-': a form need not list them all.
  const evened = evenOut(text);
  for (const sign of evened) if (sign !== '-' && !dashes.includes(sign)) return false;
  return evened !== '';
}
