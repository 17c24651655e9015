import { columnNumber, isCellValue, type Area, type Cell } from '../../core/cell.ts';

/** What Excel's errors look like as a value. A user cannot type one as text: Excel makes it an error. */
const EXCEL_ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|PYTHON!|EXTERNAL!)$/;

/** The loaded matrices of a range; row and column of its first cell count from 0, as in Excel's interface. */
export interface LoadedRange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** The cells of a range that hold something, by row, then by column. */
export function cellsOf({ rowIndex, columnIndex, values, text, formulas }: LoadedRange): Cell[] {
  const cells: Cell[] = [];
  values.forEach((row, i) => {
    row.forEach((raw, j) => {
      if (!isCellValue(raw) || raw === '') return;
      const value = typeof raw === 'string' ? raw.replace(/\r\n?/g, '\n') : raw;
      const formula = formulas[i]?.[j];
      cells.push({
        row: rowIndex + i + 1,
        column: columnIndex + j + 1,
        value,
        // Excel shows '####' for what a narrow column cannot show: words speak for themselves.
        text: typeof value === 'string' ? value : (text[i]?.[j] ?? String(value)),
        ...(isFormulaOf(formula, raw) ? { formula } : {}),
        ...(typeof value === 'string' && EXCEL_ERROR.test(value) ? { isError: true } : {}),
      });
    });
  });
  return cells;
}

/** True for what Excel gives as a cell's formula where it is one: of a cell without any it gives the value. */
export function isFormulaOf(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** The areas of an address such as "'a,b'!A1:B2,'a,b'!C3": each part repeats the sheet's name. */
export function areasIn(address: string): Area[] {
  const parts = address.matchAll(/(?:^|,)(?:(?:'(?:[^']|'')*'|[^'!,]*)!)?([$A-Z\d:]+)(?=,|$)/gi);
  return Array.from(parts, ([, part = '']) => parseArea(part)).filter((area) => area !== null);
}

/** Reads 'A1:B2' or '$A$1' into an area; null for whole rows, whole columns and anything else. */
function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return {
    top: Number(top),
    left: columnNumber(left),
    bottom: Number(bottom),
    right: columnNumber(right),
  };
}

/** The area that a defined name stands for; null where it stands for anything else. */
export function areaOfName(formula: unknown): Area | null {
  return parseArea(String(formula).replace(/^=.*!/, ''));
}
