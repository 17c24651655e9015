import type { Severity } from '../finding.ts';

/**
 * The formula of a mark's conditional format, without '='. It is always true; the word in it tells Kakunin's
 * formats from the user's own.
 */
export function markFormula(severity: Severity): string {
  return `LEN("kakunin-${severity}")>0`;
}

/** The severity of a mark whose conditional format has this formula; null for a format that is not Kakunin's. */
export function severityOfMark(formula: string): Severity | null {
  const match = /^=?\s*LEN\(\s*"kakunin-(error|warning|review)"\s*\)\s*>\s*0\s*$/i.exec(formula);
  // The pattern names the severities, in any case Excel may give them back.
  return match?.[1] ? (match[1].toLowerCase() as Severity) : null;
}

/** How a mark looks. Colours are '#RRGGBB'; the ink of the cell stays the user's. */
export interface MarkLook {
  readonly fill: string;
  readonly line: string;
  readonly isDashed: boolean;
  readonly isBold: boolean;
}

/** Error and warning differ in the line around the cell and the weight of its letters as well as in colour. */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: '#FDE7E9', line: '#C50F1F', isDashed: false, isBold: true },
  warning: { fill: '#FFF4CE', line: '#BC4B09', isDashed: true, isBold: false },
  review: { fill: '#EBF3FC', line: '#0F6CBD', isDashed: true, isBold: false },
};
