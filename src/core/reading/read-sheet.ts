import type { Cell } from '../cell.ts';
import type { HeaderField, ReferenceTable } from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import { evenOut } from '../text/even-out.ts';
import { findTableHeaders, type ColumnSpan, type TableHeader } from './find-table-headers.ts';
import { mayBeginWith, readLabel } from './label.ts';
import { readHeaderFields, type LabelledField } from './read-header-fields.ts';
import { findReferenceHeaders, readReferenceTable } from './read-reference-table.ts';
import { readTablePart, type ColumnRole, type TablePart } from './read-table-part.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** One header row with its rows, and what the sheet says above it. */
export interface SheetPart extends TablePart {
  readonly vendor: HeaderField | null;
  readonly system: HeaderField | null;
  /** True when a title or header of this part says 回答例. */
  readonly saysExample: boolean;
  /** True when 事業者名 or システム名 stand above it, as at the beginning of a form. */
  readonly beginsAnew: boolean;
}

/** Everything of one definition that one sheet holds. */
export interface SheetReading {
  readonly grid: SheetGrid;
  readonly parts: readonly SheetPart[];
  readonly references: readonly ReferenceTable[];
  /** Header fields that belong to no table of this sheet, such as those of a cover. */
  readonly loose: { readonly vendor: HeaderField | null; readonly system: HeaderField | null };
}

/** Reads all that one sheet holds of one definition, in time linear in its cells. */
export function readSheet(grid: SheetGrid, definition: Definition): SheetReading {
  const { columns, header, referenceSheet } = definition;
  const mayBeLabel = mayBeginWith([
    ...Object.values(columns).flat(),
    ...Object.values(referenceSheet.columns).flat(),
    ...header.vendor.labels,
    ...header.system.labels,
  ]);
  const candidates = grid.sheet.cells.filter(
    (cell) => typeof cell.value === 'string' && mayBeLabel(cell.text),
  );
  const headers = findTableHeaders(grid, candidates, { labels: columns, isTable: isChecklist });
  const referenceHeaders = findReferenceHeaders(grid, candidates, definition);
  const ends = tableEnds(candidates, [...headers, ...referenceHeaders], columns.no);

  const tables = headers.flatMap((each) => {
    const part = readTablePart(grid, definition, each, ends(each));
    return part === null ? [] : [part];
  });
  const fields = {
    vendor: readHeaderFields(grid, candidates, header.vendor.labels, header.system.labels),
    system: readHeaderFields(grid, candidates, header.system.labels, header.vendor.labels),
  };
  return {
    grid,
    parts: tables.map((table) => describePart(table, tables, fields)),
    references: referenceHeaders.flatMap((each) => {
      const table = readReferenceTable(grid, definition, each, ends(each));
      return table === null ? [] : [table];
    }),
    loose: { vendor: toField(fields.vendor[0]), system: toField(fields.system[0]) },
  };
}

function isChecklist(roles: ReadonlySet<ColumnRole>): boolean {
  return roles.has('answer') && roles.has('rationale') && (roles.has('no') || roles.has('item'));
}

/** Says where the table under a header ends: above the next header, or the next 'No', in its columns. */
function tableEnds(
  candidates: readonly Cell[],
  headers: readonly TableHeader<string>[],
  noLabels: readonly string[],
): (header: TableHeader<string>) => number {
  const cores = new Set(noLabels.map((label) => readLabel(label).core));
  const starts: { row: number; left: number; right: number }[] = [];
  for (const { row, columns } of headers) starts.push({ row, ...spanOf(columns) });
  for (const cell of candidates) {
    if (!cores.has(readLabel(cell.text).core)) continue;
    starts.push({ row: cell.row, left: cell.column, right: cell.column });
  }
  return (header) => {
    const { left, right } = header.columns['no'] ?? spanOf(header.columns);
    let end = Infinity;
    for (const start of starts) {
      const isBelow = start.row > header.row && start.row <= end;
      if (isBelow && start.left <= right && left <= start.right) end = start.row - 1;
    }
    return end;
  };
}

function spanOf(columns: TableHeader<string>['columns']): ColumnSpan {
  const spans = Object.values(columns).filter((span) => span !== undefined);
  return {
    left: Math.min(...spans.map((span) => span.left)),
    right: Math.max(...spans.map((span) => span.right)),
  };
}

type Fields = Readonly<Record<'vendor' | 'system', readonly LabelledField[]>>;

function describePart(part: TablePart, all: readonly TablePart[], fields: Fields): SheetPart {
  const { row } = part.header;
  const above = Math.max(0, ...all.map((other) => lastRowOf(other)).filter((last) => last < row));
  const isAbove = (field: LabelledField) => field.row > above && field.row < row;
  const vendor = fields.vendor.filter(isAbove).at(-1);
  const system = fields.system.filter(isAbove).at(-1);
  return {
    ...part,
    vendor: toField(vendor),
    system: toField(system),
    saysExample: saysExample(part, above + 1),
    beginsAnew: vendor !== undefined || system !== undefined,
  };
}

/** The last row that a part's rows reach. */
export function lastRowOf(part: TablePart): number {
  return Math.max(
    part.header.row,
    ...part.rows.map((row) => row.fields.no?.place.bottom ?? row.row),
    ...part.certifications.map((row) => row.value.place.bottom),
  );
}

function toField(field: LabelledField | undefined): HeaderField | null {
  return field === undefined ? null : { sheet: field.sheet, cell: field.cell, value: field.value };
}

/** True when a title or a header cell, not a sentence, says 回答例. */
function saysExample({ grid, definition, header }: TablePart, firstRow: number): boolean {
  const word = definition.exampleSheet.titleSays;
  for (const row of grid.rows) {
    if (row < firstRow || row > header.row) continue;
    for (const cell of grid.cellsOf(row)) {
      const text = evenOut(cell.text);
      const at = text.length > LONGEST_TITLE ? -1 : text.lastIndexOf(word);
      if (at < 0 || text.includes('。')) continue;
      const isWhole = !/[\p{L}\p{N}]/u.test(text.slice(at + word.length));
      if (isWhole || /^[^\p{L}\p{N}]*$/u.test(text.slice(0, at))) return true;
    }
  }
  return false;
}

const LONGEST_TITLE = 80;
