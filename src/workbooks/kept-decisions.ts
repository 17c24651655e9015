import { LONGEST_REASON, type Decisions, type Declared, type Ignored } from '../core/decisions.ts';
import { FORM_DEFINITIONS } from '../core/definitions/form-definitions.ts';
import { RULE_IDS } from '../core/finding.ts';

/** Of the text; another one is not understood. */
export const VERSION = 1;
/** More than any person sets aside: what is longer was not written here. */
const MOST_IGNORED = 1_000;
/** A key quotes words of cells, and a cell holds at most 32,767 characters. */
const LONGEST_KEY = 100_000;
const LARGEST_NO = 999;

const ANSWERS: readonly unknown[] = ['yes', 'no'];
const RULES: readonly unknown[] = RULE_IDS;
const CONDITIONS: readonly string[] = FORM_DEFINITIONS.flatMap(({ conditions }) =>
  conditions.map(({ id }) => id),
);

/** What is kept as it stands in the text: nobody has looked at its parts yet. */
interface Kept {
  readonly declared: Readonly<Record<string, unknown>>;
  readonly ignored: readonly unknown[];
}

/**
 * Reads what write-decisions.ts wrote, as far as it can be shown; null for anything else, such as the text of
 * another version. Anybody can write into a workbook: nothing of it is taken on trust.
 */
export function readDecisions(text: string | null): Decisions | null {
  const kept = keptIn(text);
  if (!kept) return null;
  const declared = Object.entries(kept.declared).filter(isDeclared);
  return {
    declared: Object.fromEntries(declared) as Declared, // isDeclared lets nothing but declarations through
    ignored: oneEach(kept.ignored.filter(isIgnored)).slice(0, MOST_IGNORED),
  };
}

/** The parts of a kept text, whatever they hold; null for anything else. */
export function keptIn(text: string | null): Kept | null {
  const kept = parsed(text);
  if (!isRecord(kept) || kept['version'] !== VERSION) return null;
  const { declared, ignored } = kept;
  return isRecord(declared) && Array.isArray(ignored) ? { declared, ignored } : null;
}

function parsed(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's text under our name: it is as if there were none.
    return null;
  }
}

/** Whether an answer is one to a question that is known here. */
export function isDeclared([condition, answer]: readonly [string, unknown]): boolean {
  return CONDITIONS.includes(condition) && ANSWERS.includes(answer);
}

/** Whether this is a finding that was set aside and can be shown here. */
export function isIgnored(value: unknown): value is Ignored {
  if (!isRecord(value)) return false;
  const { key, reason, finding } = value;
  return (
    isText(key, LONGEST_KEY) &&
    Array.isArray(parsed(key)) &&
    isText(reason, LONGEST_REASON) &&
    isRecord(finding) &&
    RULES.includes(finding['rule']) &&
    isNo(finding['no'])
  );
}

/** One for each key, the last one written, without parts that nobody knows. */
function oneEach(ignored: readonly Ignored[]): Ignored[] {
  const byKey = ignored.map(({ key, reason, finding: { rule, no } }): [string, Ignored] => [
    key,
    { key, reason, finding: { rule, no } },
  ]);
  return [...new Map(byKey).values()];
}

function isNo(value: unknown): boolean {
  if (value === null) return true;
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= LARGEST_NO;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
