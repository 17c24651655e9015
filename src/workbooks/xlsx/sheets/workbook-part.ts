import { FamiliarParts } from '../package/familiar-parts.ts';
import type { OfficePackage, Part } from '../package/office-package.ts';
import { makeOfXml, type XmlMaker } from '../xml/read-familiar.ts';
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

const familiar = new FamiliarParts<WorkbookPart>();

/** Reads the list of sheets, in the order of their tabs. */
export function readWorkbookPart(source: OfficePackage, part: Part): WorkbookPart {
  return makeOfXml(source, part, spreadsheetPart('workbook'), familiar, workbookMaker);
}

function workbookMaker(): XmlMaker<WorkbookPart> {
  const sheets: SheetEntry[] = [];
  let has1904Dates = false;
  return {
    open(name, attributes) {
      if (name === 'workbookPr') has1904Dates = isTrue(attributes.get('date1904'));
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes.get('name') ?? '',
        isVisible: (attributes.get('state') ?? 'visible') === 'visible',
        relationship: attributes.relationshipId() ?? '',
      });
    },
    made: () => ({ sheets, has1904Dates }),
  };
}
