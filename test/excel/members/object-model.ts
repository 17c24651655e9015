import {
  cellValueMembers,
  conditionalFormatsMembers,
  customMembers,
  formatMembers,
  ruleMembers,
} from './conditional-formats.ts';
import * as look from './conditional-look.ts';
import { scopedXmlPartsMembers, xmlPartMembers, xmlPartsMembers } from './custom-xml.ts';
import { dataValidationMembers } from './data-validation.ts';
import { nameMembers, namesMembers } from './names.ts';
import { type ObjectModel, offer } from './object-types.ts';
import { pageLayoutMembers } from './page-layout.ts';
import { areasMembers, rangeAreasMembers } from './range-areas.ts';
import * as format from './range-format.ts';
import { rangeMembers } from './range.ts';
import { settingMembers, settingsMembers } from './settings.ts';
import { scopedTablesMembers } from './tables.ts';
import * as workbook from './workbook.ts';
import { worksheetProtectionMembers } from './worksheet-protection.ts';
import { worksheetMembers } from './worksheet.ts';
import { worksheetsMembers } from './worksheets.ts';

/** Every type of Excel's object model that the emulation offers. */
const OBJECT_MODEL: ObjectModel = {
  Application: workbook.applicationMembers,
  CellValueConditionalFormat: cellValueMembers,
  ConditionalFormat: formatMembers,
  ConditionalFormatCollection: conditionalFormatsMembers,
  ConditionalFormatRule: ruleMembers,
  ConditionalRangeBorder: look.borderMembers,
  ConditionalRangeBorderCollection: look.bordersMembers,
  ConditionalRangeFill: look.fillMembers,
  ConditionalRangeFont: look.fontMembers,
  ConditionalRangeFormat: look.conditionalLookMembers,
  CustomConditionalFormat: customMembers,
  CustomXmlPart: xmlPartMembers,
  CustomXmlPartCollection: xmlPartsMembers,
  CustomXmlPartScopedCollection: scopedXmlPartsMembers,
  DataValidation: dataValidationMembers,
  FormatProtection: format.protectionMembers,
  NamedItem: nameMembers,
  NamedItemCollection: namesMembers,
  PageLayout: pageLayoutMembers,
  Range: rangeMembers,
  RangeAreas: rangeAreasMembers,
  RangeBorder: format.borderMembers,
  RangeBorderCollection: format.bordersMembers,
  RangeCollection: areasMembers,
  RangeFill: format.fillMembers,
  RangeFont: format.fontMembers,
  RangeFormat: format.rangeFormatMembers,
  Runtime: workbook.runtimeMembers,
  Setting: settingMembers,
  SettingCollection: settingsMembers,
  TableScopedCollection: scopedTablesMembers,
  Workbook: workbook.workbookMembers,
  WorkbookProtection: workbook.workbookProtectionMembers,
  Worksheet: worksheetMembers,
  WorksheetCollection: worksheetsMembers,
  WorksheetProtection: worksheetProtectionMembers,
};

offer(OBJECT_MODEL);

export { memberNames, objectOf, offeredTypes } from './object-types.ts';
