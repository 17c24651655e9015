import { countsOf } from '../core/counts-of.ts';
import { SEVERITIES, type Field, type Severity } from '../core/finding.ts';
import type { Language } from '../core/language.ts';
import type { Mark } from '../core/checklist.ts';
import type { ConditionState, Declaration } from '../core/report.ts';
import type { ChecklistEntry, FileReport } from './file-report.ts';

/** A report as `--format json` prints it. */
export interface PrintedReport {
  /** The version of Kakunin that made it. */
  readonly kakunin: string;
  readonly language: Language;
  /** The day of the check. */
  readonly today: string | undefined;
  /** Which part of a divided run it is, such as '3/7'; null for a whole one, and where its maker did not say. */
  readonly shard: string | null;
  /** The names of spreadsheets of other kinds that were met and not checked. */
  readonly passedOver: readonly string[];
  /** What keeps it from being whole, a sentence each. */
  readonly gaps: readonly string[];
  readonly files: readonly FileReport[];
}

/** Thrown for JSON that is not a report; the message is the place of the first value that does not fit. */
export class NotAReport extends Error {
  override readonly name = 'NotAReport';
}

/**
 * Takes parsed JSON for a report, after looking at every value that printing rests on. Fields and rules that this
 * version does not know stay in it; fields beyond the contract that another version left out are filled in. Throws
 * `NotAReport`.
 */
export function parseReport(json: unknown): PrintedReport {
  return report(json, '$');
}

/** Gives back the value it is given, once it is known to fit. `place` is a JSON path such as '$.files[3].unread'. */
type Reader<T> = (value: unknown, place: string) => T;

const text: Reader<string> = (value, place) => (typeof value === 'string' ? value : unfit(place));

const wholeNumber: Reader<number> = (value, place) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : unfit(place);

const flag: Reader<boolean> = (value, place) => (typeof value === 'boolean' ? value : unfit(place));

function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return (value, place) => words.find((word) => word === value) ?? unfit(place);
}

function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value, place) => (value === null ? null : read(value, place));
}

function orElse<T>(read: Reader<T>, fallback: T): Reader<T> {
  return (value, place) => (value === undefined ? fallback : read(value, place));
}

function list<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) return unfit(place);
    return value.map((each, index) => read(each, `${place}[${index}]`));
  };
}

function record<T extends object>(fields: {
  readonly [Name in keyof T]: Reader<T[Name]>;
}): Reader<T> {
  return (value, place) => {
    if (typeof value !== 'object' || value === null) return unfit(place);
    for (const name of Object.keys(fields)) {
      const field: unknown = Reflect.get(value, name);
      // `name` is a key of `fields`, so of T.
      const read = fields[name as keyof T](field, `${place}.${name}`);
      if (read !== field) Reflect.set(value, name, read);
    }
    // Every field of T has just been read.
    return value as T;
  };
}

function unfit(place: string): never {
  throw new NotAReport(place);
}

const severity = oneOf<Severity>(...SEVERITIES);
const header = nullable(record({ sheet: text, cell: text, value: text }));

const checklistAsPrinted: Reader<ChecklistEntry> = record<ChecklistEntry>({
  definition: text,
  sheets: list(text),
  example: flag,
  hidden: orElse(flag, false),
  vendor: header,
  system: header,
  items: list(
    record({
      no: wholeNumber,
      sheet: text,
      cells: record({
        no: nullable(text),
        item: nullable(text),
        answer: nullable(text),
        rationale: nullable(text),
      }),
      item: text,
      answer: text,
      mark: oneOf<Mark>('yes', 'no', 'consult', 'blank', 'unreadable'),
      rationale: text,
      clauses: list(text),
    }),
  ),
  certifications: list(record({ name: text, sheet: text, cell: text, value: text })),
  findings: list(
    record({
      rule: text,
      severity,
      no: nullable(wholeNumber),
      field: oneOf<Field>('no', 'item', 'answer', 'rationale', 'vendor', 'system'),
      sheet: text,
      cell: nullable(text),
      message: text,
      evidence: nullable(text),
      certification: nullable(text),
      quotes: orElse(list(record({ sheet: text, cell: text, text })), []),
      fix: orElse(nullable(text), null),
    }),
  ),
  counts: record({ error: wholeNumber, warning: wholeNumber, review: wholeNumber }),
  conditions: orElse(
    list(
      record({
        condition: text,
        declared: nullable(oneOf<Declaration>('yes', 'no')),
        suggests: oneOf<ConditionState['suggests']>('applies', 'does-not-apply', 'unclear'),
      }),
    ),
    [],
  ),
  failedRules: orElse(list(record({ rule: text, message: text })), []),
});

/** The numbers are those of the findings, whatever the report says they are: the exit code rests on them. */
const checklist: Reader<ChecklistEntry> = (value, place) => {
  const entry = checklistAsPrinted(value, place);
  return { ...entry, counts: countsOf(entry.findings) };
};

const fileAsPrinted: Reader<FileReport> = record<FileReport>({
  file: text,
  argument: orElse(wholeNumber, 0),
  checklists: list(checklist),
  unread: list(
    record({
      reason: text,
      message: text,
      place: orElse(nullable(text), null),
    }),
  ),
});

/** Every file was read or was not: an entry that says neither would pass for one without fault. */
const file: Reader<FileReport> = (value, place) => {
  const entry = fileAsPrinted(value, place);
  return entry.checklists.length + entry.unread.length > 0 ? entry : unfit(place);
};

const report: Reader<PrintedReport> = record<PrintedReport>({
  kakunin: text,
  language: orElse(oneOf<Language>('ja', 'en'), 'ja'),
  today: (value, place) => (value === undefined ? undefined : text(value, place)),
  shard: orElse(nullable(text), null),
  passedOver: orElse(list(text), []),
  gaps: orElse(list(text), []),
  files: list(file),
});
