import type { Decisions, Declared, Ignored } from '../core/decisions.ts';

/** What the user wants kept in the workbook, as one text. */
export function writeDecisions({ declared, ignored }: Decisions): string {
  return JSON.stringify({ version: 1, declared, ignored });
}

/** Reads what {@link writeDecisions} wrote; null for anything else, such as the text of a later version. */
export function readDecisions(text: string): Decisions | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(kept) || kept['version'] !== 1) return null;
  const { declared, ignored } = kept;
  if (!isRecord(declared) || !Array.isArray(ignored)) return null;
  return {
    declared: Object.fromEntries(
      Object.entries(declared).filter(([, answer]) => answer === 'yes' || answer === 'no'),
    ) as Declared, // the filter lets nothing but declarations through
    ignored: ignored.filter(isIgnored),
  };
}

function isIgnored(value: unknown): value is Ignored {
  return (
    isRecord(value) &&
    typeof value['key'] === 'string' &&
    typeof value['reason'] === 'string' &&
    isRecord(value['finding'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
