import { addressOf, columnName, type Area } from '../../core/cell.ts';
import type { AddedCell, ColumnWidth, Edit, NameTarget } from '../../core/edit.ts';
import type { Severity } from '../../core/finding.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import { MARK_LOOKS, markFormula } from '../../core/marking/mark-formula.ts';
import { quotedSheet, rangeHyperlinkOf } from './cell-link.ts';
import { continueTable } from './continue-table.ts';
import { drawTables } from './draw-tables.ts';
import type { KnownSheet } from './read-sheets.ts';
import type { ReadSurroundings } from './read-surroundings.ts';
import { erase, stripLook } from './take-away.ts';
import { queueTyped, type TypedCell } from './typed.ts';
import { fontIn, letterSize, type RowLook } from './row-looks.ts';

/** Letters of the standard font, in points; a character is half as wide as a letter is high. */
const STANDARD_SIZE = 10.5;
const POINTS_OF_PADDING = 3.75;
/** Readable on white and on light fills, and less loud than a link. */
const QUIET = '#595959';

type AddSheet = Extract<Edit, { kind: 'add-sheet' }>;

/** A sheet that edits add. Its proxy knows its id after the next sync. */
export interface AddedSheet {
  readonly proxy: Excel.Worksheet;
  readonly edit: AddSheet;
}

/** What edits came to: the sheets they added, and the cells that were given a value. */
export interface QueuedEdits {
  readonly added: readonly AddedSheet[];
  readonly typed: readonly TypedCell[];
}

/**
 * Queues edits in their order. `around` says which names and marks stand already, as last read; `sheetOf` finds a sheet
 * that was there when they were planned.
 */
export function queueEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  around: readonly ReadSurroundings[],
  sheetOf: (name: string) => Excel.Worksheet,
): QueuedEdits {
  const added: AddedSheet[] = [];
  const typed: TypedCell[] = [];
  for (const { sheet, shownNames } of around) {
    if (!edits.some((edit) => edit.sheet === sheet)) continue;
    for (const name of shownNames) sheetOf(sheet).names.getItem(name).visible = false;
  }
  for (const edit of edits) {
    if (edit.kind === 'add-sheet') {
      const proxy = context.workbook.worksheets.add(edit.sheet);
      proxy.load('id');
      added.push({ proxy, edit });
      fillSheet(proxy, edit);
      continue;
    }
    const sheet =
      added.find((each) => each.edit.sheet === edit.sheet)?.proxy ?? sheetOf(edit.sheet);
    if (edit.kind === 'set-value') {
      typed.push(queueTyped(sheet.getRange(edit.cell), edit.value));
      continue;
    }
    const columns = edit.kind === 'write-cells' ? clauseColumns(edits, edit.sheet) : 0;
    if (edit.kind === 'write-cells' && columns > 0) {
      writeClauses(sheet, edit.cells, columns);
      continue;
    }
    queueEdit(
      sheet,
      edit,
      around.find((each) => each.sheet === edit.sheet),
    );
  }
  return { added, typed };
}

/** What is known of a sheet that has just been added, without reading it. */
export function knownAfterAdding({ proxy, edit }: AddedSheet): KnownSheet {
  const facts = { id: proxy.id, name: edit.sheet, isVisible: true, isProtected: false };
  const cells = edit.cells.map(({ row, column, text }) => ({ row, column, value: text, text }));
  return {
    facts,
    cells: { ...facts, cells, merges: [], hiddenRows: [] },
    hasLinks: true,
    block: null,
    hasMarks: false,
    isClauseSheet: true,
  };
}

function queueEdit(
  sheet: Excel.Worksheet,
  edit: Exclude<Edit, { readonly kind: 'add-sheet' | 'set-value' }>,
  around: ReadSurroundings | undefined,
): void {
  switch (edit.kind) {
    case 'remove-sheet':
      sheet.delete();
      return;
    case 'write-cells':
      writeCells(sheet, edit.cells, around?.rowLooks);
      return;
    case 'continue-table':
      if (around) continueTable(sheet, edit, around.rowLooks);
      return;
    case 'erase':
      erase(sheet, edit);
      return;
    case 'strip-look':
      stripLook(sheet, edit, around?.columns ?? []);
      return;
    case 'set-width':
      setWidth(sheet, edit.column, edit.width, around && letterSize(around.rowLooks));
      return;
    case 'set-name':
      setName(sheet, edit, around);
      return;
    case 'remove-name':
      sheet.names.getItemOrNullObject(edit.name).delete();
      return;
    case 'set-print-area':
      if (edit.area) sheet.pageLayout.setPrintArea(addressOfArea(edit.area));
      // Excel keeps a print area as this name of the sheet; its interface has no other way to take one away.
      else sheet.names.getItemOrNullObject('Print_Area').delete();
      return;
    case 'mark':
      mark(sheet.getRange(edit.cell), edit.severity, around?.filled.has(edit.cell) ?? false);
      return;
    case 'unmark':
      for (const id of around?.markIds ?? []) {
        sheet.getRange().conditionalFormats.getItemOrNullObject(id).delete();
      }
      return;
  }
}

/** A name that is there already is never gone in between: by it an insertion that stops half-way is found again. */
function setName(
  sheet: Excel.Worksheet,
  { sheet: on, name, refersTo }: Extract<Edit, { kind: 'set-name' }>,
  around: ReadSurroundings | undefined,
): void {
  const formula = nameFormula(on, refersTo);
  if (around?.names.some((each) => each.name === name)) {
    const item = sheet.names.getItem(name);
    item.formula = formula;
    item.visible = false;
    return;
  }
  const isArea = refersTo.kind === 'area';
  const reference = isArea ? sheet.getRange(addressOfArea(refersTo.area)) : formula;
  sheet.names.add(name, reference).visible = false;
}

function fillSheet(sheet: Excel.Worksheet, { name, cells, widths }: AddSheet): void {
  sheet.names.add(name, sheet.getRange('A1')).visible = false;
  widths.forEach((value, i) => {
    setWidth(sheet, i + 1, { unit: 'characters', value });
  });
  writeClauses(sheet, cells, widths.length);
}

/** The title goes last: a sheet of clauses whose making stopped half-way has none. */
function writeClauses(sheet: Excel.Worksheet, cells: readonly AddedCell[], columns: number): void {
  const [title, ...others] = cells;
  writeCells(sheet, others);
  drawTables(sheet, cells, columns);
  if (title) writeCells(sheet, [title]);
}

/** How many columns of a sheet of clauses are made anew; 0 for every other sheet. */
function clauseColumns(edits: readonly Edit[], sheet: string): number {
  const own = edits.filter((edit) => edit.sheet === sheet);
  const isClauses = own.some(
    (edit) => edit.kind === 'set-name' && edit.name === KAKUNIN_NAMES.clauseSheet,
  );
  return isClauses ? own.filter(({ kind }) => kind === 'set-width').length : 0;
}

function writeCells(
  sheet: Excel.Worksheet,
  cells: readonly AddedCell[],
  looks: ReadonlyMap<number, RowLook> = new Map(),
): void {
  for (const { row, column, text, link, look } of cells) {
    const range = sheet.getRange(addressOf(row, column));
    if (link) range.hyperlink = rangeHyperlinkOf(link, text);
    const { format } = range;
    // A link brings a font of its own along.
    format.font.set(fontIn(row, looks));
    if (look === 'heading') format.font.bold = true;
    if (look === 'quiet') format.font.color = QUIET;
    if (!looks.has(row)) format.verticalAlignment = Excel.VerticalAlignment.center;
    // Words go in last: where they stand, their look is complete.
    if (!link) range.values = [[text]];
  }
}

function setWidth(
  sheet: Excel.Worksheet,
  column: number,
  width: ColumnWidth,
  letters = STANDARD_SIZE,
): void {
  const { format } = sheet.getRange(`${columnName(column)}:${columnName(column)}`);
  if (width.unit === 'standard') format.useStandardWidth = true;
  else if (width.unit === 'points') format.columnWidth = width.value;
  else format.columnWidth = (width.value * letters) / 2 + POINTS_OF_PADDING;
}

function nameFormula(sheet: string, target: NameTarget): string {
  if (target.kind === 'text') return `="${target.text.replaceAll('"', '""')}"`;
  const { top, left, bottom, right } = target.area;
  const absolute = (row: number, column: number) => `$${columnName(column)}$${row}`;
  const isOne = top === bottom && left === right;
  const end = isOne ? '' : `:${absolute(bottom, right)}`;
  return `=${quotedSheet(sheet)}!${absolute(top, left)}${end}`;
}

/** A cell with a fill of its own keeps it in sight: its mark is the line and the letters alone. */
function mark(range: Excel.Range, severity: Severity, isFilled: boolean): void {
  const { fill, line, isDashed, isBold } = MARK_LOOKS[severity];
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${markFormula(severity)}`;
  if (!isFilled) custom.format.fill.color = fill;
  if (isBold) custom.format.font.bold = true;
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = custom.format.borders.getItem(side);
    border.style = isDashed
      ? Excel.ConditionalRangeBorderLineStyle.dash
      : Excel.ConditionalRangeBorderLineStyle.continuous;
    border.color = line;
  }
}

function addressOfArea({ top, left, bottom, right }: Area): string {
  const first = addressOf(top, left);
  return top === bottom && left === right ? first : `${first}:${addressOf(bottom, right)}`;
}
