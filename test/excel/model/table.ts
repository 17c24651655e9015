import type { Area } from '../../../src/core/cell.ts';
import { intersection } from './area.ts';
import type { Sheet } from './sheet.ts';

/**
 * Lets the tables of a sheet grow over what has just been written right beside them, as Excel's AutoCorrect does
 * ("Include new rows and columns in table"): by one column, whose heading it makes up where there is none.
 */
export function growTables(sheet: Sheet, written: Area): void {
  sheet.tables = sheet.tables.map((table) => {
    const column = table.right + 1;
    const beside = intersection(written, { ...table, left: column, right: column });
    if (!beside || !holdsSomething(sheet, beside)) return table;
    const heading = { value: freeHeading(sheet, table), formula: null, isError: false };
    if (sheet.at(table.top, column).value === '') sheet.change(table.top, column, heading);
    return { ...table, right: column };
  });
}

function holdsSomething(sheet: Sheet, area: Area): boolean {
  return [...sheet.existing(area)].some(({ cell }) => cell.value !== '' || cell.formula !== null);
}

/** '列1', or the next number that no column of the table bears. */
function freeHeading(sheet: Sheet, { top, left, right }: Area): string {
  const headings = new Set<unknown>();
  for (let column = left; column <= right; column++) headings.add(sheet.at(top, column).value);
  for (let number = 1; ; number++) if (!headings.has(`列${number}`)) return `列${number}`;
}
