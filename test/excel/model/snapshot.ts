import { addressOf, type CellValue } from '../../../src/core/cell.ts';
import { formatArea, WHOLE_SHEET } from './area.ts';
import type { Book } from './book.ts';
import type { Sheet } from './sheet.ts';

/** A workbook as plain data, for comparing before and after. Ids are left out: they are never the same twice. */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly object[];
  readonly settings: Readonly<Record<string, string>>;
  readonly customXmlParts: readonly string[];
  readonly isStructureProtected: boolean;
}

interface CellSnapshot {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly isError: boolean;
  readonly style: object;
  readonly link: object | null;
}

interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  /** By address: value, formula, link and look of each cell that has any. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  readonly merges: readonly string[];
  readonly tables: readonly string[];
  /** By column: width in points, whether it is hidden. Columns like all others are left out. */
  readonly columns: Readonly<Record<number, object>>;
  readonly rows: Readonly<Record<number, object>>;
  readonly conditionalFormats: readonly object[];
  readonly validations: readonly object[];
  readonly printArea: readonly string[] | null;
  readonly printTitles: string | null;
  readonly protection: object | null;
  readonly frozen: object;
}

/** Takes a snapshot of all that can be seen of a workbook. */
export function snapshotOf(book: Book): BookSnapshot {
  return {
    sheets: book.sheets.map(sheetSnapshot),
    names: namesSnapshot(book),
    settings: Object.fromEntries(book.settings),
    customXmlParts: book.customXmlParts.map(({ xml }) => xml),
    isStructureProtected: book.isStructureProtected,
  };
}

/** In the order of the alphabet, as Excel lists them: which one was made first is not to be seen. */
function namesSnapshot({ names }: Book): object[] {
  const placed = names.map(({ name, sheet, formula, visible, comment }) => {
    return { name, sheet: sheet?.name ?? null, formula, visible, comment };
  });
  const keyOf = ({ name, sheet }: (typeof placed)[number]) => JSON.stringify([name, sheet]);
  return placed.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const cells = [...sheet.existing(WHOLE_SHEET)].map(({ row, column, cell }) => {
    const { value, formula, isError, style, link } = cell;
    return [addressOf(row, column), { value, formula, isError, style, link }] as const;
  });
  const columns = [...sheet.columns].filter(
    ([, { width, hidden, style }]) => width !== null || hidden || style !== null,
  );
  const rows = [...sheet.rows].filter(([, { height, hidden }]) => height !== null || hidden);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: Object.fromEntries(cells),
    merges: sheet.merges.map((area) => formatArea(area)).sort(),
    tables: sheet.tables.map((area) => formatArea(area)).sort(),
    columns: Object.fromEntries(columns.map(([column, state]) => [column, { ...state }])),
    rows: Object.fromEntries(rows.map(([row, state]) => [row, { ...state }])),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, rule, look, stopIfTrue }) => ({
      areas: areas.map((area) => formatArea(area)),
      rule,
      look,
      stopIfTrue,
    })),
    validations: sheet.validations.map((validation) => ({
      ...validation,
      areas: validation.areas.map((area) => formatArea(area)),
    })),
    printArea: sheet.printArea?.map((area) => formatArea(area)) ?? null,
    printTitles: sheet.printTitles,
    protection: sheet.protection,
    frozen: sheet.frozen,
  };
}
