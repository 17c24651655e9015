import type { Unread } from '../../core/report.ts';
import { LIMITS } from './limits.ts';
import type { OfficePackage, Part } from './package/office-package.ts';
import { readRelationships } from './package/relationships.ts';
import type { Relationship } from './package/relationships.ts';
import { relationshipsPartOf } from './package/part-name.ts';
import { orUnread, refuse, unreadOf } from './refusal.ts';
import { readWorkbookPart } from './sheets/workbook-part.ts';
import type { SheetEntry } from './sheets/workbook-part.ts';

/** Where the worksheets of a package stand, and what their cells lean on. */
export interface FoundSheets {
  readonly sheets: readonly FoundSheet[];
  /** How many more the workbook names, without saying where they stand. */
  readonly lost: number;
  /** The name of the part with the shared strings; null when the workbook names none. */
  readonly strings: string | null;
  readonly styles: string | null;
  readonly has1904Dates: boolean;
}

interface FoundSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** The name of its part, which may be missing. */
  readonly part: string;
}

/**
 * Follows the relationships from the package to the workbook and its worksheets; chart, dialog and macro sheets are
 * left out. Where a relationship part or the workbook part cannot be read, that is told in `unread`, and sheets
 * are found and named by their parts.
 */
export function findSheets(source: OfficePackage, unread: Unread[]): FoundSheets {
  const { name, part } = findWorkbook(source, unread);
  const written = relationshipsOf(source, name, unread);
  const relationships = written ?? guessRelationships(source, name);
  const content = orUnread(unread, () =>
    part ? readWorkbookPart(source, part) : refuse('damaged', 'missing-part', name),
  );
  const entries = written && content ? content.sheets : relationships.filter(isSheet).map(entryOf);
  if (entries.length > LIMITS.parts) {
    refuse('too-large', 'parts', name, { count: entries.length, limit: LIMITS.parts });
  }
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return {
    sheets: entries.flatMap((entry) => sheetOf(entry, byId, unread)),
    lost: entries.filter(({ relationship }) => !byId.has(relationship)).length,
    strings: targetOf(relationships, 'sharedStrings'),
    styles: targetOf(relationships, 'styles'),
    has1904Dates: content?.has1904Dates ?? false,
  };
}

/** Where the workbook part is, or should be where it is lost and worksheets are there. */
function findWorkbook(
  source: OfficePackage,
  unread: Unread[],
): { readonly name: string; readonly part: Part | null } {
  const missing = unread.length;
  const relationships = relationshipsOf(source, '', unread) ?? [];
  const target = targetOf(relationships, 'officeDocument');
  const named = target === null ? undefined : source.find(target);
  const part = named ?? source.parts.find(({ name }) => /(^|\/)workbook\.xml$/i.test(name));
  if (part && !isOtherDocument(part.name)) return { name: part.name, part };
  if (!part && source.parts.some(({ name }) => /^xl\/worksheets\/[^/]*\.xml$/i.test(name))) {
    return { name: target ?? USUAL_WORKBOOK, part: null };
  }
  // What the file is instead says more than that its relationships are missing.
  unread.length = missing;
  return refuseOtherPackage(source, target);
}

const USUAL_WORKBOOK = 'xl/workbook.xml';

function isOtherDocument(name: string): boolean {
  return /^(word|ppt|visio)\//i.test(name) || /\.bin$/i.test(name);
}

/** Refuses a package without a workbook, by what it seems to be instead. */
function refuseOtherPackage(source: OfficePackage, target: string | null): never {
  const has = (name: RegExp): boolean => source.parts.some((part) => name.test(part.name));
  if (has(/^xl\/workbook\.bin$/i)) refuse('not-a-workbook', 'xlsb', null);
  if (has(/^mimetype$/) && has(/^content\.xml$/)) refuse('not-a-workbook', 'ods', null);
  if (has(/^word\//i)) refuse('not-a-workbook', 'document', null);
  if (has(/^ppt\//i)) refuse('not-a-workbook', 'presentation', null);
  if (has(/^visio\//i)) refuse('not-a-workbook', 'other-package', null);
  if (target !== null || has(/^xl\//i)) refuse('damaged', 'missing-part', target ?? USUAL_WORKBOOK);
  if (has(/\.xls[xm]$/i)) refuse('not-a-workbook', 'zipped', null);
  return refuse('not-a-workbook', 'other-package', null);
}

/** Null, and told, when the relationships are missing or cannot be read. */
function relationshipsOf(
  source: OfficePackage,
  from: string,
  unread: Unread[],
): readonly Relationship[] | null {
  const refused: Unread[] = [];
  const relationships = orUnread(refused, () => readRelationships(source, from));
  if (relationships) return relationships;
  const missing = unreadOf('damaged', 'missing-relationships', relationshipsPartOf(from));
  unread.push(refused[0] ?? missing);
  return null;
}

const USUAL_NAMES = [
  [/^worksheets\/[^/]*\.xml$/, 'worksheet'],
  [/^sharedstrings\.xml$/, 'sharedStrings'],
  [/^styles\.xml$/, 'styles'],
] as const;

/** What the relationships most likely were, by the names that every program gives to these parts. */
function guessRelationships(source: OfficePackage, workbook: string): Relationship[] {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  return source.parts.flatMap(({ name }) => {
    const rest = name.startsWith(folder) ? name.slice(folder.length).toLowerCase() : '';
    const type = USUAL_NAMES.find(([usual]) => usual.test(rest))?.[1];
    return type === undefined ? [] : [{ id: name, type, target: name }];
  });
}

/** A sheet whose real name nobody tells. */
function entryOf({ id, target }: Relationship): SheetEntry {
  const name = target.replace(/^.*\//, '').replace(/\.xml$/i, '');
  return { name, isVisible: true, relationship: id };
}

function sheetOf(
  { name, isVisible, relationship }: SheetEntry,
  byId: ReadonlyMap<string, Relationship>,
  unread: Unread[],
): FoundSheet[] {
  const target = byId.get(relationship);
  if (!target) {
    unread.push(unreadOf('damaged', 'missing-relationship', name));
    return [];
  }
  return isSheet(target) ? [{ name, isVisible, part: target.target }] : [];
}

function isSheet({ type }: Relationship): boolean {
  return type === 'worksheet';
}

function targetOf(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((relationship) => relationship.type === type)?.target ?? null;
}
