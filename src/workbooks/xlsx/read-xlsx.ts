import type { SheetCells } from '../../core/cell.ts';
import type { Unread } from '../../core/report.ts';
import { openPackage } from './package/office-package.ts';
import type { OfficePackage, Part } from './package/office-package.ts';
import { readRelationships } from './package/relationships.ts';
import type { Relationship } from './package/relationships.ts';
import { recogniseFile } from './recognise-file.ts';
import { Refusal, refuse, unreadOf } from './refusal.ts';
import { readSharedStrings } from './sheets/shared-strings.ts';
import { readSheetPart } from './sheets/sheet-part.ts';
import { readWorkbookPart } from './sheets/workbook-part.ts';

/** The worksheets of a file, in the order of their tabs, and what of it could not be read. */
export interface ReadXlsx {
  readonly sheets: readonly SheetCells[];
  readonly unread: readonly Unread[];
}

/** Reads the cells of an .xlsx or .xlsm file. Never throws for its content: a bad file is an `Unread`. */
export function readXlsx(bytes: Uint8Array): ReadXlsx {
  const unread: Unread[] = [];
  const sheets = orUnread(unread, () => {
    recogniseFile(bytes);
    return readSheets(openPackage(bytes), unread);
  });
  return { sheets: sheets ?? [], unread };
}

function readSheets(source: OfficePackage, unread: Unread[]): SheetCells[] {
  const workbook = findWorkbook(source);
  const { sheets } = readWorkbookPart(source, workbook);
  const relationships = readRelationships(source, workbook.name) ?? [];
  const strings = readStrings(source, relationships);
  return sheets.flatMap(({ name, isVisible, relationship }) => {
    const target = relationships.find(({ id }) => id === relationship);
    if (!target) {
      unread.push(unreadOf('damaged', 'missing-relationship', name));
      return [];
    }
    if (target.type !== 'worksheet') return [];
    const cells = orUnread(unread, () =>
      readSheetPart(source, findPart(source, target.target), { strings }),
    );
    return cells ? [{ name, isVisible, ...cells }] : [];
  });
}

function findWorkbook(source: OfficePackage): Part {
  const target = readRelationships(source, '')?.find(({ type }) => type === 'officeDocument');
  return findPart(source, target?.target ?? 'xl/workbook.xml');
}

function readStrings(source: OfficePackage, relationships: readonly Relationship[]): string[] {
  const target = relationships.find(({ type }) => type === 'sharedStrings');
  return target ? readSharedStrings(source, findPart(source, target.target)) : [];
}

function findPart(source: OfficePackage, name: string): Part {
  return source.find(name) ?? refuse('damaged', 'missing-part', name);
}

/** Runs `read`; what it refuses becomes an entry of `unread`. */
function orUnread<T>(unread: Unread[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    unread.push(error.unread);
    return null;
  }
}
