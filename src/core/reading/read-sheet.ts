import type { HeaderField, ReferenceTable } from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import { evenOut } from '../text/even-out.ts';
import {
  findTableHeaders,
  headerWords,
  type ColumnSpan,
  type TableHeader,
} from './find-table-headers.ts';
import { labelPicker, type LabelCell } from './label.ts';
import { perDefinition } from './per-definition.ts';
import { readHeaderFields, type FieldName, type LabelledField } from './read-header-fields.ts';
import { findReferenceHeaders, readReferenceTable } from './read-reference-table.ts';
import { readTablePart, type TablePart } from './read-table-part.ts';
import type { ColumnRole } from './table-row.ts';
import { firstIndex, rowsBetween, type SheetGrid } from './sheet-grid.ts';

/** One header row with its rows, and what the sheet says above it. */
export interface SheetPart extends TablePart {
  readonly vendor: HeaderField | null;
  readonly system: HeaderField | null;
  /** True when a title or header of this part says 回答例. */
  readonly saysExample: boolean;
  /** True when the form's title, 事業者名 or システム名 stand above it. */
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
  const candidates = pickLabels(definition)(grid.sheet.cells);
  const headers = findTableHeaders(grid, candidates, checklistWords(definition));
  const referenceHeaders = findReferenceHeaders(grid, candidates, definition);
  const ends = tableEnds(candidates, [...headers, ...referenceHeaders], definition);

  const fields = readHeaderFields(grid, candidates, definition);
  const parts: SheetPart[] = [];
  let above = 0;
  let running: number[] = [];
  for (const header of headers) {
    const part = readTablePart(grid, definition, header, ends(header));
    if (part === null) continue;
    for (const last of running) if (last < header.row) above = Math.max(above, last);
    running = running.filter((last) => last >= header.row);
    parts.push(describePart(part, above + 1, fields));
    running.push(lastRowOf(part));
  }
  return {
    grid,
    parts,
    references: referenceHeaders.flatMap((header) => {
      const table = readReferenceTable(grid, definition, header, ends(header));
      return table === null ? [] : [table];
    }),
    loose: { vendor: lastOf(fields, 'vendor'), system: lastOf(fields, 'system') },
  };
}

/** Picks the cells that may be labels of anything the definition knows. */
const pickLabels = perDefinition(({ columns, header, referenceSheet }) => {
  return labelPicker([
    ...Object.values(columns).flat(),
    ...Object.values(referenceSheet.columns).flat(),
    ...header.vendor.labels,
    ...header.system.labels,
  ]);
});

const checklistWords = perDefinition(({ columns }) => headerWords(columns, isChecklist));

function isChecklist(roles: ReadonlySet<ColumnRole>): boolean {
  return roles.has('answer') && roles.has('rationale') && (roles.has('no') || roles.has('item'));
}

/** Says where the table under a header ends: above the next header, or the next 'No', in its columns. */
function tableEnds(
  candidates: readonly LabelCell[],
  headers: readonly TableHeader<string>[],
  definition: Definition,
): (header: TableHeader<string>) => number {
  const { known } = checklistWords(definition);
  const starts = headers.map(({ row, columns }) => ({ row, ...spanOf(columns) }));
  for (const { cell, label } of candidates) {
    const { row, column } = cell;
    if (known.get(label.core)?.role === 'no') starts.push({ row, left: column, right: column });
  }
  starts.sort((a, b) => a.row - b.row);
  return ({ row, columns }) => {
    const { left, right } = columns['no'] ?? spanOf(columns);
    let at = firstIndex(starts.length, (index) => (starts[index]?.row ?? 0) > row);
    for (let start = starts[at]; start !== undefined; start = starts[++at]) {
      if (start.left <= right && left <= start.right) return start.row - 1;
    }
    return Infinity;
  };
}

function spanOf(columns: TableHeader<string>['columns']): ColumnSpan {
  const spans = Object.values(columns).filter((span) => span !== undefined);
  return {
    left: Math.min(...spans.map((span) => span.left)),
    right: Math.max(...spans.map((span) => span.right)),
  };
}

/** The last row that a part's rows reach. */
export function lastRowOf({ header, rows, certifications }: TablePart): number {
  let last = header.row;
  for (const { row, fields } of rows) last = Math.max(last, fields.no?.place.bottom ?? row);
  for (const { value } of certifications) last = Math.max(last, value.place.bottom);
  return last;
}

/** Adds to a part what the sheet says above it, from `firstRow` on. */
function describePart(
  part: TablePart,
  firstRow: number,
  fields: readonly LabelledField[],
): SheetPart {
  const above = fields.filter(({ row }) => row >= firstRow && row < part.header.row);
  const { titleSays } = part.definition.exampleSheet;
  const titles = titlesAbove(part, firstRow);
  const title = evenOut(part.definition.title.ja);
  return {
    ...part,
    vendor: lastOf(above, 'vendor'),
    system: lastOf(above, 'system'),
    saysExample: titles.some((text) => isTitled(text, titleSays)),
    beginsAnew: above.length > 0 || titles.some((text) => text.includes(title)),
  };
}

function lastOf(fields: readonly LabelledField[], name: FieldName): HeaderField | null {
  const found = fields.findLast(({ field }) => field === name);
  return found === undefined ? null : { sheet: found.sheet, cell: found.cell, value: found.value };
}

/** What stands above a table, header included, without sentences. */
function titlesAbove({ grid, header }: TablePart, firstRow: number): string[] {
  return rowsBetween(grid.rows, firstRow, header.row).flatMap((row) => {
    const texts = grid.cellsOf(row).map(({ text }) => (text.length > LONGEST_TITLE ? '' : text));
    return texts.map(evenOut).filter((text) => text !== '' && !text.includes('。'));
  });
}

const LONGEST_TITLE = 80;

/** True when a title begins or ends with the word: '…チェックリスト【回答例】', not '回答例シートを参照'. */
function isTitled(title: string, word: string): boolean {
  const at = title.lastIndexOf(word);
  if (at < 0) return false;
  const [before, after] = [title.slice(0, at), title.slice(at + word.length)];
  return !/[\p{L}\p{N}]/u.test(after) || (before !== '' && /^[^\p{L}\p{N}]+$/u.test(before));
}
