import { readLabel, type LabelCell } from './label.ts';
import type { SheetPlace, SheetGrid } from './sheet-grid.ts';

/** The columns that a header cell stands over, both ends included. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** A row of column headers, and which columns mean what. */
export interface TableHeader<Role extends string> {
  /** 0 where the table goes on from another sheet, without a header of its own. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Role, ColumnSpan>>>;
}

/** What the columns of a table are called, and which of them make a table. */
export interface HeaderWords<Role extends string> {
  /** By a label's core: the role, and how far down the list of its names the label stands. */
  readonly known: ReadonlyMap<string, Word<Role>>;
  /** The long names, with which a header may begin: '回答根拠 対応状況、実現方法 等'. */
  readonly beginnings: readonly (Word<Role> & { readonly core: string })[];
  readonly isTable: (roles: ReadonlySet<Role>) => boolean;
}

interface Word<Role extends string> {
  readonly role: Role;
  readonly rank: number;
}

/** Prepares the names of columns, the official name of each first. */
export function headerWords<Role extends string>(
  labels: Readonly<Record<Role, readonly string[]>>,
  isTable: HeaderWords<Role>['isTable'],
): HeaderWords<Role> {
  const known = new Map<string, Word<Role>>();
  const beginnings: (Word<Role> & { core: string })[] = [];
  for (const role in labels) {
    labels[role].forEach((label, index) => {
      const { core } = readLabel(label);
      known.set(core, { role, rank: index * 2 });
      if (core.length >= LONG_NAME) beginnings.push({ core, role, rank: BEGINNING + index * 2 });
    });
  }
  return { known, beginnings, isTable };
}

/** Shorter names begin too many others: 回答者, 回答日. */
const LONG_NAME = 4;

/** A header that only begins with a name counts less than any that is one. */
const BEGINNING = 100;

/**
 * Finds the rows that hold column headers, among cells that may be labels.
 *
 * A header may stand over several columns, reach over several rows, or stand one row above the others;
 * tables may stand side by side. A column of the vendor's own is never taken for one of the table's.
 */
export function findTableHeaders<Role extends string>(
  grid: SheetGrid,
  candidates: readonly LabelCell[],
  words: HeaderWords<Role>,
): TableHeader<Role>[] {
  const byRow = new Map<number, Match<Role>[]>();
  for (const match of matchLabels(grid, candidates, words)) {
    const row = byRow.get(match.place.top);
    if (row) row.push(match);
    else byRow.set(match.place.top, [match]);
  }

  const used = new Set<Match<Role>>();
  const headers: TableHeader<Role>[] = [];
  for (const [row, own] of byRow) {
    const above = matchesAbove(row, grid, byRow).filter((match) => !used.has(match));
    for (const table of splitTables([...own, ...above], words.isTable)) {
      for (const match of table.values()) used.add(match);
      headers.push({ row, columns: spansOf(table) });
    }
  }
  return headers;
}

interface Match<Role extends string> {
  readonly role: Role;
  /** 0 for the official name; a note in brackets or another name counts less. */
  readonly rank: number;
  readonly place: SheetPlace;
}

function matchLabels<Role extends string>(
  grid: SheetGrid,
  candidates: readonly LabelCell[],
  { known, beginnings }: HeaderWords<Role>,
): Match<Role>[] {
  return candidates.flatMap(({ cell, label }) => {
    const word =
      known.get(label.core) ?? beginnings.find(({ core }) => label.core.startsWith(core));
    if (word === undefined) return [];
    const rank = word.rank + (label.hasNote ? 1 : 0);
    return [{ role: word.role, rank, place: grid.placeAt(cell.row, cell.column) }];
  });
}

/** Labels that reach down into the row, or end right above it. */
function matchesAbove<Role extends string>(
  row: number,
  grid: SheetGrid,
  byRow: ReadonlyMap<number, readonly Match<Role>[]>,
): Match<Role>[] {
  const tops = new Set([row - 1]);
  for (const area of [...grid.mergesIn(row), ...grid.mergesIn(row - 1)]) tops.add(area.top);
  tops.delete(row);
  return [...tops]
    .flatMap((top) => byRow.get(top) ?? [])
    .filter((match) => match.place.bottom >= row - 1);
}

/** Reads labels from left to right; a role that comes back after a whole table begins the next one. */
function splitTables<Role extends string>(
  matches: readonly Match<Role>[],
  isTable: HeaderWords<Role>['isTable'],
): Map<Role, Match<Role>>[] {
  const tables: Map<Role, Match<Role>>[] = [];
  let table = new Map<Role, Match<Role>>();
  for (const match of [...matches].sort((a, b) => a.place.left - b.place.left)) {
    const rival = table.get(match.role);
    if (rival === undefined) table.set(match.role, match);
    else if (match.rank < rival.rank) table.set(match.role, match);
    else if (match.rank === rival.rank && isTable(new Set(table.keys()))) {
      tables.push(table);
      table = new Map([[match.role, match]]);
    }
  }
  tables.push(table);
  return tables.filter((candidate) => isTable(new Set(candidate.keys())));
}

/** The columns of every role; a wide header gives way to narrower ones that stand under it. */
function spansOf<Role extends string>(
  table: ReadonlyMap<Role, Match<Role>>,
): Partial<Record<Role, ColumnSpan>> {
  const spans: Partial<Record<Role, ColumnSpan>> = {};
  for (const [role, { place }] of table) {
    let { left, right } = place;
    for (const { place: other } of table.values()) {
      if (other === place || other.left < left || other.right > right) continue;
      if (other.left === left) left = other.right + 1;
      else right = other.left - 1;
    }
    if (left <= right) spans[role] = { left, right };
  }
  return spans;
}
