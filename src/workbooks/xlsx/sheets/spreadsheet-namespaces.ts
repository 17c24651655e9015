import type { Vocabulary } from '../xml/scan-xml.ts';

/** The namespaces of SpreadsheetML: transitional (what Excel writes) and strict. */
export const SPREADSHEET_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** What a SpreadsheetML part with that root element holds. */
export function spreadsheetPart(root: string): Vocabulary {
  return { namespaces: SPREADSHEET_NAMESPACES, root };
}

/** Reads an xsd:boolean attribute; absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
