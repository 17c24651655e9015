import type { OfficePackage, Part } from '../package/office-package.ts';
import { readXml } from '../xml/read-xml.ts';
import { isTrue, spreadsheetPart } from './spreadsheet-namespaces.ts';

/** What the workbook part says of its sheets. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** True when day 0 is 1904-01-01 (old Excel for Mac) instead of 1899-12-31. */
  readonly has1904Dates: boolean;
}

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isVisible: boolean;
  /** The id of the workbook's relationship to the sheet; '' when absent. */
  readonly relationship: string;
}

/** Reads the list of sheets, in the order of their tabs. */
export function readWorkbookPart(source: OfficePackage, part: Part): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let has1904Dates = false;
  readXml(source, part, spreadsheetPart('workbook'), {
    open(name, attributes) {
      if (name === 'workbookPr') has1904Dates = isTrue(attributes.get('date1904'));
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes.get('name') ?? '',
        isVisible: (attributes.get('state') ?? 'visible') === 'visible',
        relationship: attributes.relationshipId() ?? '',
      });
    },
  });
  return { sheets, has1904Dates };
}
