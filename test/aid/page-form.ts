import type { SheetCells } from '../../src/core/cell.ts';
import type { Definition } from '../../src/core/definitions/definition.ts';
import type { Declaration } from '../../src/core/report.ts';
import type { PageHeaderLine, PageRow, PageTable } from '../../src/core/rules/page.ts';
import { cleanFilling } from './clean-filling.ts';
import { filledForm, type Filling, type NumberedRow } from './filled-form.ts';

const DECLARATIONS: Readonly<Record<string, Declaration>> = { はい: 'yes', いいえ: 'no' };

/** What a table of a rule's page puts under test. */
export interface PageForm {
  readonly sheet: SheetCells;
  readonly declared: Readonly<Record<string, Declaration>>;
  /**
   * The places marked «…»: 'vendor', 'system', 'certification ISMAP', 'No 5 answer', 'No 5 row' for a row that is
   * missing, and 'No 5 no (2)' for the second row of a No.
   */
  readonly marked: readonly string[];
}

/** The official form, cleanly filled, with the lines of a page's table changed. */
export function pageForm(definition: Definition, table: PageTable): PageForm {
  const clean = cleanFilling();
  const numbers = clean.rows.map(({ no }) => no);
  const rows = numbers.flatMap((no) => {
    const written = table.rows.filter((row) => row.no === no);
    const base = clean.rows.filter((row) => row.no === no);
    if (written.length === 0) return base;
    return written.filter((row) => !row.isMissing).map((row) => filled(row, base[0]));
  });
  const filling: Filling = {
    header: {
      vendor: headerValue(table, 'vendor', definition) ?? clean.header.vendor,
      system: headerValue(table, 'system', definition) ?? clean.header.system,
    },
    rows,
    certifications: certificationsOf(table, clean, definition),
  };
  return {
    sheet: filledForm(definition, filling),
    declared: declarationsOf(table, definition),
    marked: markedPlaces(table, definition),
  };
}

function filled(row: PageRow, base: NumberedRow | undefined): NumberedRow {
  if (!base) throw new Error(`The clean form has no row for No ${row.no}.`);
  const { item, answer, rationale } = row.cells;
  return {
    ...base,
    isHidden: row.isHidden,
    ...(item ? { item: item.text } : {}),
    ...(answer ? { answer: answer.text } : {}),
    ...(rationale ? { rationale: rationale.text } : {}),
    formulas: {
      ...(answer?.formula ? { answer: answer.formula } : {}),
      ...(rationale?.formula ? { rationale: rationale.formula } : {}),
    },
  };
}

function headerValue(
  table: PageTable,
  field: 'vendor' | 'system',
  definition: Definition,
): string | undefined {
  return headerLine(table, definition.header[field].labels)?.cell.text;
}

function headerLine(table: PageTable, labels: readonly string[]): PageHeaderLine | undefined {
  return table.header.find(({ label }) => labels.includes(label));
}

function certificationsOf(
  table: PageTable,
  clean: Filling,
  definition: Definition,
): Filling['certifications'] {
  const rows = table.rows.filter(({ no }) => no === definition.certifications.no);
  if (rows.some(({ isMissing }) => isMissing)) return [];
  return clean.certifications.map((certification) => {
    const row = rows.find(({ cells }) => cells.answer?.text === certification.name);
    if (!row) return certification;
    const value = row.cells.rationale?.text ?? certification.value;
    return { ...certification, value, isHidden: row.isHidden };
  });
}

function declarationsOf(table: PageTable, definition: Definition): Record<string, Declaration> {
  const declared: Record<string, Declaration> = {};
  for (const { label, cell } of table.header) {
    const condition = definition.conditions.find(({ short }) => short.ja === label);
    const declaration = DECLARATIONS[cell.text];
    if (condition && declaration) declared[condition.id] = declaration;
    else if (!isHeaderLabel(label, definition)) throw new Error(`Unknown line: ${label}`);
  }
  return declared;
}

function isHeaderLabel(label: string, { header }: Definition): boolean {
  return header.vendor.labels.includes(label) || header.system.labels.includes(label);
}

function markedPlaces(table: PageTable, definition: Definition): string[] {
  const places: string[] = [];
  for (const field of ['vendor', 'system'] as const) {
    const line = headerLine(table, definition.header[field].labels);
    if (line?.cell.isMarked) places.push(field);
  }
  table.rows.forEach((row, i) => {
    const { no, cells } = row;
    const nth = table.rows.slice(0, i + 1).filter((each) => each.no === no).length;
    if (no === definition.certifications.no && cells.rationale?.isMarked) {
      places.push(`certification ${cells.answer?.text ?? ''}`);
      return;
    }
    if (row.isMarked) places.push(row.isMissing ? `No ${no} row` : place(no, 'no', nth));
    for (const column of ['item', 'answer', 'rationale'] as const) {
      if (cells[column]?.isMarked) places.push(place(no, column, nth));
    }
  });
  return places;
}

/** How a place of a row is written; the first row of a No has no number. */
export function place(no: number, field: string, nth: number): string {
  return nth > 1 ? `No ${no} ${field} (${nth})` : `No ${no} ${field}`;
}
