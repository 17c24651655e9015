/** The namespaces of SpreadsheetML: transitional (what Excel writes) and strict. */
export const SPREADSHEET_NAMESPACES: readonly string[] = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];

/** Reads an xsd:boolean attribute; absent is false. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
