import type { Unread } from '../../core/report.ts';
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
  /** The name of the part with the shared strings; null when the workbook names none. */
  readonly strings: string | null;
  readonly styles: string | null;
  readonly has1904Dates: boolean;
}

export interface FoundSheet {
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
  const workbook = findWorkbook(source, unread);
  const written = relationshipsOf(source, workbook.name, unread);
  const relationships = written ?? guessRelationships(source, workbook.name);
  const content = orUnread(unread, () => readWorkbookPart(source, workbook));
  const entries = written && content ? content.sheets : relationships.map(entryOf);
  return {
    sheets: entries.flatMap((entry) => sheetOf(entry, relationships, unread)),
    strings: targetOf(relationships, 'sharedStrings'),
    styles: targetOf(relationships, 'styles'),
    has1904Dates: content?.has1904Dates ?? false,
  };
}

function findWorkbook(source: OfficePackage, unread: Unread[]): Part {
  const name = targetOf(relationshipsOf(source, '', unread) ?? [], 'officeDocument');
  const usual = source.parts.find((part) => /(^|\/)workbook\.xml$/i.test(part.name));
  const part = (name === null ? undefined : source.find(name)) ?? usual;
  return part ?? refuse('damaged', 'missing-part', name ?? 'xl/workbook.xml');
}

/** Null, and told, when the relationships are missing or cannot be read. */
function relationshipsOf(
  source: OfficePackage,
  from: string,
  unread: Unread[],
): Relationship[] | null {
  const relationships = orUnread(unread, () => readRelationships(source, from));
  const place = relationshipsPartOf(from);
  if (!relationships) unread.push(unreadOf('damaged', 'missing-relationships', place));
  return relationships;
}

/** What the relationships most likely were, by the names that every program gives to these parts. */
function guessRelationships(source: OfficePackage, workbook: string): Relationship[] {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  return source.parts.flatMap(({ name }) => {
    const rest = name.startsWith(folder) ? name.slice(folder.length).toLowerCase() : '';
    const type = rest.startsWith('worksheets/')
      ? 'worksheet'
      : { 'sharedstrings.xml': 'sharedStrings', 'styles.xml': 'styles' }[rest];
    return type && name.endsWith('.xml') ? [{ id: name, type, target: name }] : [];
  });
}

/** A sheet whose real name nobody tells. */
function entryOf({ id, target }: Relationship): SheetEntry {
  const name = target.replace(/^.*\//, '').replace(/\.xml$/i, '');
  return { name, isVisible: true, relationship: id };
}

function sheetOf(
  { name, isVisible, relationship }: SheetEntry,
  relationships: readonly Relationship[],
  unread: Unread[],
): FoundSheet[] {
  const target = relationships.find(({ id }) => id === relationship);
  if (!target) {
    unread.push(unreadOf('damaged', 'missing-relationship', name));
    return [];
  }
  return target.type === 'worksheet' ? [{ name, isVisible, part: target.target }] : [];
}

function targetOf(relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((relationship) => relationship.type === type)?.target ?? null;
}
