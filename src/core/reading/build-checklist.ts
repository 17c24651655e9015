import type { CellPlace, SheetCells } from '../cell.ts';
import type {
  Certification,
  Checklist,
  ChecklistItem,
  ChecklistTable,
  HeaderField,
  ItemCells,
  RowPlace,
  UnreadCells,
} from '../checklist.ts';
import type { Definition } from '../definitions/definition.ts';
import { evenOut } from '../text/even-out.ts';
import { lastRowOf, type SheetFields, type SheetPart } from './describe-part.ts';
import { readMisprints } from './misprinted-numbers.ts';
import { readCertificationMark, readMark } from './read-mark.ts';
import type { Field, TableRow } from './table-row.ts';

/** Makes one checklist of the parts that belong together. `cover` names vendor and system where no part does. */
export function buildChecklist(
  definition: Definition,
  parts: readonly SheetPart[],
  cover: SheetFields,
): Checklist {
  const printed = parts.flatMap((part) => part.rows.map((row) => ({ part, row })));
  const rows = readMisprints(printed);
  const isCertifications = ({ row }: { row: TableRow }) => row.no === definition.certifications.no;
  const items = rows.filter((each) => !isCertifications(each));
  const certificationRows = rows.filter(isCertifications);
  const vendor = fieldOf(parts, 'vendor') ?? cover.vendor;
  const system = fieldOf(parts, 'system') ?? cover.system;
  return {
    definition: definition.id,
    sheets: [...new Set(parts.map((part) => part.grid.sheet.name))],
    tables: tablesOf(parts),
    isExample: isExample(definition, parts),
    isHidden: false,
    hasHead: vendor !== null || system !== null || parts.some((part) => part.hasHead),
    vendor,
    system,
    items: items.map(({ part, row }) => buildItem(definition, part, row)),
    certifications: parts.flatMap((part) => buildCertifications(definition, part)),
    ...certificationsRow(certificationRows[0]),
    certificationsAgain: repeatedRows(certificationRows, parts),
    withoutResult: placesWithoutResult(parts, [vendor, system]),
  };
}

function buildItem(definition: Definition, part: SheetPart, row: TableRow): ChecklistItem {
  const { no, item, answer, rationale } = row.fields;
  const cell = answer?.place.cell;
  return {
    no: row.no,
    ...(row.misprint ? { misprint: row.misprint } : {}),
    sheet: part.grid.sheet.name,
    row: row.row,
    cells: {
      no: addressIn(no),
      item: addressIn(item),
      answer: addressIn(answer),
      rationale: addressIn(rationale),
    },
    item: item?.text ?? '',
    answer: answer?.text ?? '',
    ...(answer?.unread ? UNREADABLE : readMark(answer?.text ?? '', definition)),
    rationale: rationale?.text ?? '',
    answerContent: cell?.isError ? 'error' : cell?.formula === undefined ? 'plain' : 'formula',
    unreadCells: unreadCellsOf(row.fields),
    isHidden: part.grid.isHidden(row.row),
  };
}

function unreadCellsOf(fields: TableRow['fields']): UnreadCells {
  const { no, item, answer, rationale } = fields;
  const isAnyUnread = no?.unread ?? item?.unread ?? answer?.unread ?? rationale?.unread;
  return isAnyUnread ? ITEM_CELLS.filter((name) => fields[name]?.unread) : NONE;
}

const NONE: UnreadCells = [];

const ITEM_CELLS = ['no', 'item', 'answer', 'rationale'] as const satisfies (keyof ItemCells)[];

/** How a cell is read that holds something which could not be read. */
const UNREADABLE = { mark: 'unreadable', isLookAlike: false } as const;

function buildCertifications(definition: Definition, part: SheetPart): Certification[] {
  return part.certifications.map(({ row, name, nameCell, value }) => ({
    name,
    sheet: part.grid.sheet.name,
    row,
    nameCell,
    cell: value.place.address,
    value: value.text,
    ...(value.unread ? UNREADABLE : readCertificationMark(value.text, definition)),
    isUnread: value.unread !== null,
    isHidden: part.grid.isHidden(row),
  }));
}

function certificationsRow(
  found: { part: SheetPart; row: TableRow } | undefined,
): Pick<Checklist, 'certificationsAt' | 'certificationsItem'> {
  const { no, item } = found?.row.fields ?? {};
  const cell = addressIn(no ?? item);
  if (found === undefined || cell === null) {
    return { certificationsAt: null, certificationsItem: null };
  }
  const { row, misprint } = found.row;
  const place = { sheet: found.part.grid.sheet.name, cell, row };
  return {
    certificationsAt: misprint ? { ...place, misprint } : place,
    certificationsItem: {
      cell: addressIn(item),
      text: item?.text ?? '',
      isUnread: Boolean(item?.unread),
    },
  };
}

/** The No cells of rows that name, once more, the certification that the first of them names. */
function repeatedRows(
  rows: readonly { part: SheetPart; row: TableRow }[],
  parts: readonly SheetPart[],
): RowPlace[] {
  const named = new Map(parts.map((part) => [part, namesByRow(part)]));
  const nameIn = ({ part, row }: (typeof rows)[number]) => named.get(part)?.get(row.row);
  const [first, ...others] = rows;
  const name = first && nameIn(first);
  return others.flatMap((each) => {
    const cell = addressIn(each.row.fields.no ?? each.row.fields.item);
    const isAgain = name !== undefined && nameIn(each) === name && cell !== null;
    return isAgain ? [{ sheet: each.part.grid.sheet.name, cell, row: each.row.row }] : [];
  });
}

function namesByRow({ certifications }: SheetPart): ReadonlyMap<number, string> {
  return new Map(certifications.map(({ row, name }) => [row, name]));
}

function addressIn(field: Field | undefined): string | null {
  return field === undefined ? null : field.place.address;
}

/** Of the rows' items and answers and of the names above them. */
function placesWithoutResult(
  parts: readonly SheetPart[],
  names: readonly (HeaderField | null)[],
): CellPlace[] {
  const places: CellPlace[] = [];
  for (const name of names) {
    if (name?.content === 'no-result') places.push({ sheet: name.sheet, cell: name.cell });
  }
  for (const { grid, rows, certifications } of parts) {
    const add = (field: Field | undefined) => {
      const place = field?.unread;
      if (place?.cell?.formula === undefined) return;
      places.push({ sheet: grid.sheet.name, cell: place.address });
    };
    for (const { fields } of rows) {
      add(fields.item);
      add(fields.answer);
      add(fields.rationale);
    }
    for (const { value } of certifications) add(value);
  }
  return places;
}

/** The first part that names it; else the first that has a place for it. */
function fieldOf(parts: readonly SheetPart[], field: 'vendor' | 'system'): HeaderField | null {
  const fields = parts.map((part) => part[field]).filter((value) => value !== null);
  return fields.find(({ value }) => value !== '') ?? fields[0] ?? null;
}

/** The city's example says so in a title or header, and its rationales are the official ones, but for a few. */
function isExample(definition: Definition, parts: readonly SheetPart[]): boolean {
  if (!parts.some((part) => part.saysExample)) return false;
  const examples = new Map(definition.items.map(({ no, example }) => [no, example.rationale]));
  const copied = parts
    .flatMap((part) => part.rows)
    .filter(({ no, fields }) => {
      const text = fields.rationale?.text ?? '';
      return evenCircles(text) === evenCircles(examples.get(no) ?? '') && text !== '';
    });
  return copied.length >= definition.exampleSheet.copiedRationalesAtLeast;
}

function evenCircles(text: string): string {
  return evenOut(text).replace(/[〇◯]/gu, '○');
}

/** One table for every sheet: its repeated headers are part of it. */
function tablesOf(parts: readonly SheetPart[]): ChecklistTable[] {
  const sheets = [...new Set(parts.map((part) => part.grid))];
  return sheets.map(({ sheet }) => {
    const own = parts.filter((part) => part.grid.sheet === sheet);
    const headerRows = own.map((part) => part.header.row).filter((row) => row > 0);
    const top = headerRows[0] ?? own[0]?.rows[0]?.row ?? 1;
    const bottom = own.reduce((last, part) => Math.max(last, lastRowOf(part)), top);
    const { left, right } = usedColumns(sheet, top, bottom);
    return { sheet: sheet.name, area: { top, left, bottom, right }, headerRows };
  });
}

/** The first and last column that anything uses from one row to another. */
function usedColumns(
  { cells, merges }: SheetCells,
  top: number,
  bottom: number,
): { left: number; right: number } {
  let [left, right] = [Infinity, 0];
  for (const { row, column } of cells) {
    if (row < top || row > bottom) continue;
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  for (const merge of merges) {
    if (merge.top > bottom || merge.bottom < top) continue;
    left = Math.min(left, merge.left);
    right = Math.max(right, merge.right);
  }
  return { left, right };
}
