import type { Area } from '../../../src/core/cell.ts';
import type { Book, CustomXmlPart } from '../model/book.ts';
import type { ConditionalBorderSide, ConditionalFormat } from '../model/conditional-format.ts';
import type { DefinedName } from '../model/defined-name.ts';
import { type Allowance, mayDo, mayEditCells } from '../model/permission.ts';
import type { Sheet } from '../model/sheet.ts';
import type { BorderSide } from '../model/style.ts';
import { ApiError } from '../protocol/api-error.ts';

/** What a worksheet object stands for. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheet: Sheet;
}

/** What a range or several areas of one sheet stand for. */
export interface CellsTarget extends SheetTarget {
  readonly areas: readonly Area[];
}

/** What a Range stands for: one area. */
export interface RangeTarget extends CellsTarget {
  readonly area: Area;
}

/** What a line along one side of cells stands for. */
export interface BorderTarget extends CellsTarget {
  readonly side: BorderSide;
}

/** What a ConditionalFormat stands for. */
export interface FormatTarget extends SheetTarget {
  readonly format: ConditionalFormat;
}

export interface FormatBorderTarget extends FormatTarget {
  readonly side: ConditionalBorderSide;
}

/** What some tables of a sheet stand for: their areas. */
export interface TablesTarget extends SheetTarget {
  readonly tables: readonly Area[];
}

/** What the workbook, and all that there is one of in it, stands for. */
export interface BookTarget {
  readonly book: Book;
}

/** The names of a sheet, or of the whole workbook where `sheet` is null. */
export interface NamesTarget extends BookTarget {
  readonly sheet: Sheet | null;
}

export interface NameTarget extends NamesTarget {
  readonly name: DefinedName;
}

export interface SettingTarget extends BookTarget {
  readonly key: string;
}

export interface XmlPartsTarget extends BookTarget {
  /** Only the parts whose root has this namespace; null = all. */
  readonly namespace: string | null;
}

export interface XmlPartTarget extends BookTarget {
  readonly part: CustomXmlPart;
}

/** The types of the object model, and what their objects stand for. */
export interface ObjectTargets {
  Application: BookTarget;
  CellValueConditionalFormat: FormatTarget;
  ConditionalFormat: FormatTarget;
  ConditionalFormatCollection: CellsTarget;
  ConditionalFormatRule: FormatTarget;
  ConditionalRangeBorder: FormatBorderTarget;
  ConditionalRangeBorderCollection: FormatTarget;
  ConditionalRangeFill: FormatTarget;
  ConditionalRangeFont: FormatTarget;
  ConditionalRangeFormat: FormatTarget;
  CustomConditionalFormat: FormatTarget;
  CustomXmlPart: XmlPartTarget;
  CustomXmlPartCollection: XmlPartsTarget;
  CustomXmlPartScopedCollection: XmlPartsTarget;
  DataValidation: CellsTarget;
  FormatProtection: CellsTarget;
  NamedItem: NameTarget;
  NamedItemCollection: NamesTarget;
  PageLayout: SheetTarget;
  Range: RangeTarget;
  RangeAreas: CellsTarget;
  RangeBorder: BorderTarget;
  RangeBorderCollection: CellsTarget;
  RangeCollection: CellsTarget;
  RangeFill: CellsTarget;
  RangeFont: CellsTarget;
  RangeFormat: CellsTarget;
  Runtime: BookTarget;
  Setting: SettingTarget;
  SettingCollection: BookTarget;
  TableScopedCollection: TablesTarget;
  Workbook: BookTarget;
  WorkbookProtection: BookTarget;
  Worksheet: SheetTarget;
  WorksheetCollection: BookTarget;
  WorksheetProtection: SheetTarget;
}

export function rangeTarget(book: Book, sheet: Sheet, area: Area): RangeTarget {
  return { book, sheet, area, areas: [area] };
}

export function isDeleted({ book, sheet }: SheetTarget): boolean {
  return !book.sheets.includes(sheet);
}

/** Refuses as Excel does unless all cells may be written. */
export function requireEditable({ book, sheet, areas }: CellsTarget): void {
  if (!areas.every((area) => mayEditCells(book, sheet, area))) throw new ApiError('AccessDenied');
}

/** Refuses as Excel does unless the sheet's protection allows it. */
export function requireAllowed({ book, sheet }: SheetTarget, allowance: Allowance): void {
  if (!mayDo(book, sheet, allowance)) throw new ApiError('AccessDenied');
}

export function requireWritable(book: Book): void {
  if (book.isReadOnly) throw new ApiError('AccessDenied');
}
