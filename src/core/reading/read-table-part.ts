import type { Definition } from '../definitions/definition.ts';
import { isBlankText } from '../text/even-out.ts';
import type { ColumnSpan, TableHeader } from './find-table-headers.ts';
import { knowWordings, type KnownWordings } from './known-wordings.ts';
import { readCertificationRow, type CertificationRow } from './read-certification-row.ts';
import { misprintIn } from './misprinted-numbers.ts';
import { readRowNumber } from './read-row-number.ts';
import { rowsBetween, type SheetPlace, type SheetGrid } from './sheet-grid.ts';
import type { ColumnRole, Field, TableRow } from './table-row.ts';

/** What stands under one row of column headers. */
export interface TablePart {
  readonly grid: SheetGrid;
  readonly definition: Definition;
  readonly header: TableHeader<ColumnRole>;
  /** Items and the certifications' own row, in the sheet's order. */
  readonly rows: readonly TableRow[];
  readonly certifications: readonly CertificationRow[];
}

/**
 * Reads the rows under a header, down to `lastRow`. Null when they are not this checklist's: at least half
 * of the rows with one of its numbers must say, nearly enough, what the definition says under that number,
 * or three quarters of those above the lists that stand below the table.
 */
export function readTablePart(
  grid: SheetGrid,
  definition: Definition,
  header: TableHeader<ColumnRole>,
  lastRow: number,
): TablePart | null {
  const known = knowWordings(definition);
  const drafts: Draft[] = [];
  const certifications: CertificationRow[] = [];
  for (const row of rowsBetween(grid.rows, header.row + 1, lastRow)) {
    const fields = readFields(grid, header, row);
    const draft = readDraft(row, fields, known);
    if (draft !== null) drafts.push(draft);
    const { no } = definition.certifications;
    if (draft === null || draft.no === no || draft.wordedAs === no) {
      const certification = readCertificationRow(grid, row, fields, definition);
      if (certification !== null) certifications.push(certification);
    }
  }

  // A No that the form does not have speaks for another table.
  const own = drafts.filter((draft) => !draft.misprint);
  const isOurs = shareOfForm(own) >= 1 / 2 || shareOfForm(withoutListsBelow(own)) >= 3 / 4;
  if (!isOurs && (own.length > 0 || certifications.length === 0)) return null;
  const rows = keepTableRows(drafts, certifications.at(-1)?.row ?? 0);
  return { grid, definition, header, rows, certifications: preferExactNames(certifications) };
}

interface Draft extends TableRow {
  /** True when the row says what the definition says under its No. */
  readonly resembles: boolean;
  /** True when the No cell says no number and the row was known by its item text. */
  readonly isKnownByText: boolean;
}

function readDraft(row: number, fields: TableRow['fields'], known: KnownWordings): Draft | null {
  const { no: noField, item, category } = fields;
  // A No merged over several rows names the first of them.
  if (noField && noField.place.top < row) return null;
  const number = readRowNumber(noField?.place.cell ?? null);
  const itemText = item?.text ?? '';
  const isOwnText = item !== undefined && item.place.top === row && !isBlankText(itemText);
  if (number === null) {
    const no = isOwnText ? known.numberOf(itemText) : null;
    return no === null ? null : { row, no, fields, resembles: true, isKnownByText: true };
  }
  const wordedAs = isOwnText ? known.exactNumberOf(itemText) : null;
  if (!known.numbers.has(number)) {
    if (wordedAs === null) return null;
    const misprint = misprintIn(noField, number);
    return { row, no: wordedAs, misprint, fields, resembles: true, isKnownByText: true };
  }
  const resembles = isBlankText(itemText)
    ? known.isCategory(number, category?.text ?? '')
    : wordedAs === number || known.resembles(number, itemText);
  const isOther = wordedAs !== null && wordedAs !== number;
  const worded = isOther ? { wordedAs } : {};
  return { row, no: number, ...worded, fields, resembles, isKnownByText: false };
}

/** How much of the rows says what the form says under its numbers, from 0 to 1. */
function shareOfForm(drafts: readonly Draft[]): number {
  return drafts.filter((draft) => draft.resembles).length / Math.max(1, drafts.length);
}

/** Leaves out what is numbered anew below the last row that is surely the form's: notes, a history, other lists. */
function withoutListsBelow(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.findLastIndex((draft) => draft.resembles);
  const begin = drafts.findIndex(({ no }, at) => at > last && no <= (drafts[at - 1]?.no ?? 0));
  return begin < 0 ? drafts : drafts.slice(0, begin);
}

/**
 * Leaves out what only looks like a row: an item's text without its No beside the row that has it, a band cut
 * into cells, and numbered lines below the table.
 */
function keepTableRows(drafts: readonly Draft[], lastCertification: number): TableRow[] {
  const numbered = new Set(drafts.filter((d) => !d.isKnownByText).map((draft) => draft.no));
  const resembling = new Set(drafts.filter((d) => d.resembles).map((draft) => draft.no));
  const lastResembling = drafts.findLast((draft) => draft.resembles)?.row ?? 0;
  const hasOwnRow = (draft: Draft) => numbered.has(draft.wordedAs ?? draft.no);
  let bottom = Math.max(lastCertification, lastResembling);
  const rows: TableRow[] = [];
  for (const draft of drafts) {
    const { row, no, fields } = draft;
    const isElsewhere = resembling.has(no);
    if (draft.isKnownByText) {
      if (!numbered.has(no)) rows.push(draft);
    } else if (draft.resembles) {
      rows.push(draft);
    } else if (row <= bottom) {
      if (!isElsewhere || !hasOwnRow(draft) || isAnswered(fields)) rows.push(draft);
    } else if ((!isElsewhere || !hasOwnRow(draft)) && row === bottom + 1) {
      // The last row of a table, with its text altered beyond recognition.
      rows.push(draft);
      bottom = row;
    }
  }
  return rows;
}

function isAnswered({ answer, rationale }: TableRow['fields']): boolean {
  return !isBlankText(answer?.text ?? '') || !isBlankText(rationale?.text ?? '');
}

/** A name known by a part of it counts only where no row has the name itself, and once. */
function preferExactNames(rows: readonly CertificationRow[]): CertificationRow[] {
  const exact = new Set(rows.filter((row) => row.isExactName).map((row) => row.name));
  const loose = new Set<string>();
  return rows.filter((row) => {
    if (row.isExactName) return true;
    const isFirst = !exact.has(row.name) && !loose.has(row.name);
    loose.add(row.name);
    return isFirst;
  });
}

function readFields(
  grid: SheetGrid,
  header: TableHeader<ColumnRole>,
  row: number,
): TableRow['fields'] {
  const fields: Partial<Record<ColumnRole, Field>> = {};
  for (const role of ROLES) {
    const span = header.columns[role];
    if (span) fields[role] = readField(grid, row, span);
  }
  return fields;
}

const ROLES: readonly ColumnRole[] = ['no', 'category', 'item', 'answer', 'rationale'];

function readField(grid: SheetGrid, row: number, span: ColumnSpan): Field {
  const places: SheetPlace[] = [];
  let unread: SheetPlace | null = null;
  for (let column = span.left; column <= span.right;) {
    const place = grid.placeAt(row, column);
    places.push(place);
    if (place.isUnread) unread ??= place;
    column = place.right + 1;
  }
  const filled = places.filter((place) => !isBlankText(place.text));
  const place = filled[0] ?? unread ?? grid.placeAt(row, span.left);
  const text = filled.length > 1 ? filled.map((f) => f.text).join('\n') : place.text;
  return { place, text, unread };
}
