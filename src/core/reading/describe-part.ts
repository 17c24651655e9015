import type { HeaderField } from '../checklist.ts';
import { evenOut } from '../text/even-out.ts';
import type { FieldName, LabelledField } from './read-header-fields.ts';
import type { TablePart } from './read-table-part.ts';
import { firstIndex, rowsBetween } from './sheet-grid.ts';
import { spanOf } from './table-ends.ts';

/** One header row with its rows, and what the sheet says above it. */
export interface SheetPart extends TablePart, SheetFields {
  /** True when a title or header of this part says 回答例. */
  readonly saysExample: boolean;
  /** True when the form's title, 事業者名 or システム名 stand above it: a checklist begins here. */
  readonly hasHead: boolean;
}

/** The last row that a part's rows reach. */
export function lastRowOf({ header, rows, certifications }: TablePart): number {
  let last = header.row;
  for (const { row, fields } of rows) last = Math.max(last, fields.no?.place.bottom ?? row);
  for (const { value } of certifications) last = Math.max(last, value.place.bottom);
  return last;
}

/**
 * Adds to the tables of one sheet what the sheet says above each. A field that stands elsewhere, below a table
 * or beside it, belongs to the first table if that lacks it; `loose` are all such fields.
 */
export function describeParts(
  tables: readonly TablePart[],
  fields: readonly LabelledField[],
): { parts: SheetPart[]; loose: SheetFields } {
  const rest = new Set(fields);
  let above = 0;
  let running: number[] = [];
  const parts = tables.map((table) => {
    const { row, columns } = table.header;
    const bottom = lastRowOf(table);
    for (const last of running) if (last < row) above = Math.max(above, last);
    running = [...running.filter((last) => last >= row), bottom];

    const { left, right } = spanOf(columns);
    const own = fieldsBetween(fields, above + 1, row - 1);
    const isOver = ({ column }: LabelledField) => left <= column && column <= right;
    const within = fieldsBetween(fields, row, bottom).filter(isOver);
    for (const field of [...own, ...within]) rest.delete(field);
    // Of two tables side by side each has the fields over its own columns.
    const over = own.filter(isOver);
    return describePart(table, above + 1, over.length > 0 ? over : own);
  });

  const loose = namesIn([...rest]);
  const [first, ...others] = parts;
  if (first === undefined) return { parts, loose };
  const named = { vendor: first.vendor ?? loose.vendor, system: first.system ?? loose.system };
  return { parts: [{ ...first, ...named }, ...others], loose };
}

/** 事業者名 and システム名, each null where no label for it is there. */
export type SheetFields = Readonly<Record<FieldName, HeaderField | null>>;

function fieldsBetween(
  fields: readonly LabelledField[],
  first: number,
  last: number,
): readonly LabelledField[] {
  const from = firstIndex(fields.length, (index) => (fields[index]?.row ?? 0) >= first);
  const to = firstIndex(fields.length, (index) => (fields[index]?.row ?? 0) > last);
  return fields.slice(from, to);
}

function describePart(
  table: TablePart,
  firstRow: number,
  fields: readonly LabelledField[],
): SheetPart {
  const { titleSays } = table.definition.exampleSheet;
  const titles = titlesAbove(table, firstRow);
  const title = evenOut(table.definition.title.ja);
  return {
    ...table,
    ...namesIn(fields),
    saysExample: titles.some((text) => isTitled(text, titleSays)),
    hasHead: fields.length > 0 || titles.some((text) => text.includes(title)),
  };
}

function namesIn(fields: readonly LabelledField[]): SheetFields {
  const last = (name: FieldName): HeaderField | null => {
    const found = fields.findLast(({ field }) => field === name);
    if (found === undefined) return null;
    const { sheet, cell, value, content } = found;
    return { sheet, cell, value, ...(content === undefined ? {} : { content }) };
  };
  return { vendor: last('vendor'), system: last('system') };
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
