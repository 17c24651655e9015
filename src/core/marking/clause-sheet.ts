import { addressOf, type CellPlace, type SheetCells } from '../cell.ts';
import { CLAUSE_DOCUMENTS, CLAUSES, type ClauseId } from '../definitions/clause.ts';
import type { AddedCell, CellLink, Edit } from '../edit.ts';
import { clauseLabel, LINKS_HEADER, NO_CLAUSE } from './clause-label.ts';
import { refersTo } from './link-block.ts';
import type { LinkedRows } from './linked-rows.ts';
import { KAKUNIN_NAMES } from './names.ts';
import type { SheetSurroundings, Surroundings } from './surroundings.ts';

const HEADINGS = ['条項', '規定', '対応するNo', '出典'];
const WIDTHS = [28, 80, 28, 40, 28];
const FIRST_CLAUSE_ROW = 4;
const TEXT_COLUMN = 2;
// The keys of CLAUSES are clause ids; Object.keys cannot say so.
const CLAUSE_IDS = Object.keys(CLAUSES) as ClauseId[];

/**
 * The name of Kakunin's sheet of clauses where the workbook has one. An empty sheet of its name is one too beside a block
 * that has no link yet: the insertion stopped before it could mark its sheet. Beside links that stand it is the user's.
 */
export function findClauseSheet({ sheets }: Surroundings): string | null {
  const marked = sheets.filter(isMarked);
  // Excel gives a copy the marks of its original, and another name.
  const own = marked.find(({ sheet }) => sheet === LINKS_HEADER) ?? marked[0];
  const leftOver = sheets.some(isBegun)
    ? sheets.find(({ sheet, lastUsed }) => sheet === LINKS_HEADER && lastUsed.row === 0)
    : null;
  return (own ?? leftOver)?.sheet ?? null;
}

function isBegun(around: SheetSurroundings): boolean {
  return refersTo(around, KAKUNIN_NAMES.links)?.kind === 'area' && around.links.length === 0;
}

function isMarked({ names }: SheetSurroundings): boolean {
  return names.some(({ name }) => name === KAKUNIN_NAMES.clauseSheet);
}

/** A name for the sheet of clauses that no sheet of the workbook has yet. */
export function freeClauseSheetName({ sheets }: Surroundings): string {
  const taken = new Set(sheets.map(({ sheet }) => sheet));
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? LINKS_HEADER : `${LINKS_HEADER} (${n})`;
    if (!taken.has(name)) return name;
  }
}

/** The cell that holds a clause's text on the sheet of clauses. */
export function clauseOnSheet(sheet: string, id: ClauseId): CellPlace {
  return { sheet, cell: addressOf(FIRST_CLAUSE_ROW + CLAUSE_IDS.indexOf(id), TEXT_COLUMN) };
}

/**
 * The edits that make the sheet of clauses say what it must; none when it does already. Beside the clauses it
 * lists, for every protected sheet in `unwritable`, the links that could not be put into that sheet.
 */
export function editClauseSheet(
  name: string,
  existing: SheetCells | undefined,
  linked: readonly LinkedRows[],
  unwritable: readonly LinkedRows[],
  linkOf: (id: ClauseId) => CellLink,
): Edit[] {
  const cells = [...clauseCells(linked), ...rowCells(unwritable, linkOf)];
  const marker = KAKUNIN_NAMES.clauseSheet;
  if (!existing) return [{ kind: 'add-sheet', sheet: name, name: marker, cells, widths: WIDTHS }];
  const texts = new Map(
    existing.cells.map(({ row, column, text }) => [addressOf(row, column), text]),
  );
  const isSaid = ({ row, column, text }: AddedCell) => texts.get(addressOf(row, column)) === text;
  if (cells.every(isSaid)) return [];
  const first = { top: 1, left: 1, bottom: 1, right: 1 };
  return [
    { kind: 'set-name', sheet: name, name: marker, refersTo: { kind: 'area', area: first } },
    ...WIDTHS.map((value, i): Edit => {
      return {
        kind: 'set-width',
        sheet: name,
        column: i + 1,
        width: { unit: 'characters', value },
      };
    }),
    { kind: 'write-cells', sheet: name, cells },
  ];
}

function clauseCells(linked: readonly LinkedRows[]): AddedCell[] {
  return [
    cell(1, 1, LINKS_HEADER, 'heading'),
    ...HEADINGS.map((heading, i) => cell(FIRST_CLAUSE_ROW - 1, i + 1, heading, 'heading')),
    ...CLAUSE_IDS.flatMap((id, i) => {
      const row = FIRST_CLAUSE_ROW + i;
      const { url, urlLabel } = CLAUSE_DOCUMENTS[CLAUSES[id].document];
      return [
        cell(row, 1, clauseLabel(id)),
        cell(row, TEXT_COLUMN, CLAUSES[id].text),
        cell(row, 3, numbersOf(id, linked)),
        cell(row, 4, urlLabel.ja, 'link', { target: { kind: 'web', url }, tip: url }),
      ];
    }),
  ];
}

function numbersOf(id: ClauseId, linked: readonly LinkedRows[]): string {
  const rows = linked.flatMap(({ rows: each }) => [...each.values()]);
  const numbers = rows.filter(({ clauses }) => clauses.includes(id)).map(({ no }) => no);
  return [...new Set(numbers)].sort((a, b) => a - b).join('、');
}

function rowCells(
  unwritable: readonly LinkedRows[],
  linkOf: (id: ClauseId) => CellLink,
): AddedCell[] {
  let row = FIRST_CLAUSE_ROW + CLAUSE_IDS.length + 1;
  return unwritable.flatMap(({ sheet, rows }) => {
    const heading = [cell(row, 1, sheet, 'heading'), cell(row + 1, 1, 'No', 'heading')];
    heading.push(cell(row + 1, 2, LINKS_HEADER, 'heading'));
    row += 2;
    const body = [...rows.values()].flatMap(({ no, clauses }) => {
      const line = [cell(row, 1, String(no)), ...linkCells(row, 2, clauses, linkOf)];
      row += 1;
      return line;
    });
    row += 1;
    return [...heading, ...body];
  });
}

/** The links of one row, from a column on: one cell per clause, or the words that there is none. */
export function linkCells(
  row: number,
  column: number,
  clauses: readonly ClauseId[],
  linkOf: (id: ClauseId) => CellLink,
): AddedCell[] {
  if (clauses.length === 0) return [cell(row, column, NO_CLAUSE, 'quiet')];
  return clauses.map((id, i) => cell(row, column + i, clauseLabel(id), 'link', linkOf(id)));
}

function cell(
  row: number,
  column: number,
  text: string,
  look: AddedCell['look'] = 'text',
  link: CellLink | null = null,
): AddedCell {
  return { row, column, text, link, look };
}
