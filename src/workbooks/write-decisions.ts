import type { Decisions } from '../core/decisions.ts';
import { isDeclared, isIgnored, keptIn, VERSION } from './kept-decisions.ts';

/**
 * What the user wants kept in the workbook, as one text. What an earlier text holds that nobody here understands, such
 * as a finding of a rule that a later version has, stays in it.
 */
export function writeDecisions(
  { declared, ignored }: Decisions,
  earlier: string | null = null,
): string {
  const kept = keptIn(earlier);
  const foreign = Object.entries(kept?.declared ?? {}).filter((entry) => !isDeclared(entry));
  return JSON.stringify({
    version: VERSION,
    declared: Object.fromEntries([...Object.entries(declared), ...foreign]),
    ignored: [...ignored, ...(kept?.ignored ?? []).filter((each) => !isIgnored(each))],
  });
}
