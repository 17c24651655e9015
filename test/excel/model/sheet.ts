import type { Area, CellValue } from '../../../src/core/cell.ts';
import { contains, encloses, intersection, LAST_COLUMN, sameArea } from './area.ts';
import type { ConditionalFormat } from './conditional-format.ts';
import type { Style } from './style.ts';

/** What one cell holds. Cells that hold nothing and look plain do not exist. */
export interface CellState {
  value: CellValue;
  /** With its leading '='. */
  formula: string | null;
  isError: boolean;
  style: Style;
  link: Link | null;
}

/** A hyperlink: to an address outside, or to a place in this workbook. */
export interface Link {
  readonly address: string | null;
  /** "'参照条項'!A5" for example. */
  readonly place: string | null;
  readonly screenTip: string | null;
}

export interface ColumnState {
  /** Points; null = the sheet's standard width. */
  width: number | null;
  hidden: boolean;
  style: Style | null;
}

export interface RowState {
  /** Points; null = as tall as its text. */
  height: number | null;
  hidden: boolean;
}

/** A restriction on what may be typed. Lists are offered as a dropdown. */
export interface Validation {
  areas: readonly Area[];
  /** As in OOXML: 'list', 'whole', 'custom' … */
  readonly type: string;
  readonly formula1: string;
  readonly formula2: string | null;
  readonly operator: string;
  readonly ignoreBlank: boolean;
  readonly showsDropdown: boolean;
  /** What a wrong entry says; null = nothing is refused. */
  readonly error: { readonly title: string; readonly message: string } | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What people may still do in a protected sheet; the names are those of Excel.WorksheetProtectionOptions. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

/** All that a protected sheet forbids unless its options say otherwise. */
export const CLOSED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export interface Protection {
  readonly options: ProtectionOptions;
  readonly hasPassword: boolean;
}

/** One worksheet in memory. It keeps what it is given; permissions and events are the book's affair. */
export class Sheet {
  visibility: Visibility = 'Visible';
  protection: Protection | null = null;
  merges: Area[] = [];
  /** Excel tables (Ctrl+T), headings included. */
  tables: Area[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  printArea: readonly Area[] | null = null;
  /** Whole rows and columns repeated on each page, as written in the name Print_Titles. */
  printTitles: string | null = null;
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  showsGridlines = true;
  tabColor: string | null = null;
  /** Points. */
  standardWidth = 48;
  standardHeight = 15;
  readonly columns = new Map<number, ColumnState>();
  readonly rows = new Map<number, RowState>();
  private cells = new Map<number, CellState>();
  /** The keys of the cells that hold a formula. */
  private formulaKeys = new Set<number>();
  /** The used areas as last found; forgotten with every change. */
  private knownUse: { values?: Area | null; all?: Area | null } = {};
  private mergeIndex = { of: this.merges, count: 0, byRow: new Map<number, Area[]>() };
  private readonly empty: Readonly<CellState>;
  readonly id: string;
  name: string;

  /** `plain` is the look of a cell that nobody has formatted. */
  constructor(id: string, name: string, plain: Style) {
    this.id = id;
    this.name = name;
    this.empty = { value: '', formula: null, isError: false, style: plain, link: null };
  }

  /** The state of a cell; a cell that does not exist reads as empty, with its column's look. */
  at(row: number, column: number): Readonly<CellState> {
    const cell = this.cells.get(keyOf(row, column));
    if (cell) return cell;
    const style = this.columns.get(column)?.style;
    return style ? { ...this.empty, style } : this.empty;
  }

  /** Changes a cell. A cell left empty and plain ceases to exist. */
  change(row: number, column: number, change: Partial<CellState>): void {
    const next = { ...this.at(row, column), ...change };
    const plain = this.columns.get(column)?.style ?? this.empty.style;
    const isNothing =
      next.value === '' && next.formula === null && next.link === null && next.style === plain;
    const key = keyOf(row, column);
    this.knownUse = {};
    if (isNothing) this.cells.delete(key);
    else this.cells.set(key, next);
    if (next.formula === null) this.formulaKeys.delete(key);
    else this.formulaKeys.add(key);
  }

  /** The cells that hold a formula. */
  *formulas(): Generator<{ row: number; column: number; formula: string }> {
    for (const key of [...this.formulaKeys]) {
      const formula = this.cells.get(key)?.formula;
      if (formula) yield { ...placeOf(key), formula };
    }
  }

  /** The cells that exist within an area, by row, then by column. */
  *existing(area: Area): Generator<{ row: number; column: number; cell: Readonly<CellState> }> {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= this.cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = this.cells.get(keyOf(row, column));
          if (cell) yield { row, column, cell };
        }
      }
      return;
    }
    for (const key of [...this.cells.keys()].sort((a, b) => a - b)) {
      const { row, column } = placeOf(key);
      const cell = this.cells.get(key);
      if (cell && contains(area, row, column)) yield { row, column, cell };
    }
  }

  /** The smallest area around all cells in use, or null. A look other than plain counts unless only values do. */
  usedArea(valuesOnly: boolean): Area | null {
    const known = this.knownUse[valuesOnly ? 'values' : 'all'];
    if (known !== undefined) return known;
    const used = this.findUsedArea(valuesOnly);
    this.knownUse[valuesOnly ? 'values' : 'all'] = used;
    return used;
  }

  private findUsedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [key, cell] of this.cells) {
      if (valuesOnly && cell.value === '' && cell.formula === null) continue;
      const { row, column } = placeOf(key);
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  /** Puts cells where `move` says; null removes them. */
  rearrange(move: (row: number, column: number) => { row: number; column: number } | null): void {
    const moved = new Map<number, CellState>();
    for (const [key, cell] of this.cells) {
      const { row, column } = placeOf(key);
      const place = move(row, column);
      if (place) moved.set(keyOf(place.row, place.column), cell);
    }
    this.cells = moved;
    this.knownUse = {};
    this.formulaKeys = new Set(
      [...moved].filter(([, { formula }]) => formula !== null).map(([key]) => key),
    );
  }

  /** The merged area a cell lies in. */
  mergeAt(row: number, column: number): Area | null {
    const { of, count } = this.mergeIndex;
    if (of !== this.merges || count !== this.merges.length) this.indexMerges();
    const here = this.mergeIndex.byRow.get(row);
    return here?.find((merge) => contains(merge, row, column)) ?? null;
  }

  /** Sorts the merged areas by row, so that drawing a sheet with many of them stays quick. */
  private indexMerges(): void {
    const byRow = new Map<number, Area[]>();
    for (const merge of this.merges) {
      for (let row = merge.top; row <= merge.bottom; row++) {
        const line = byRow.get(row);
        if (line) line.push(merge);
        else byRow.set(row, [merge]);
      }
    }
    this.mergeIndex = { of: this.merges, count: this.merges.length, byRow };
  }

  /** Widens an area until it cuts through no merged area, as a selection does. */
  widenToMerges(area: Area): Area {
    const cut = this.merges.find((merge) => intersection(merge, area) && !encloses(area, merge));
    if (!cut) return area;
    const wider = {
      top: Math.min(area.top, cut.top),
      left: Math.min(area.left, cut.left),
      bottom: Math.max(area.bottom, cut.bottom),
      right: Math.max(area.right, cut.right),
    };
    return sameArea(wider, area) ? area : this.widenToMerges(wider);
  }

  validationAt(row: number, column: number): Validation | null {
    return (
      this.validations.find(({ areas }) => areas.some((area) => contains(area, row, column))) ??
      null
    );
  }

  column(column: number): ColumnState {
    const state = this.columns.get(column) ?? { width: null, hidden: false, style: null };
    this.columns.set(column, state);
    return state;
  }

  row(row: number): RowState {
    const state = this.rows.get(row) ?? { height: null, hidden: false };
    this.rows.set(row, state);
    return state;
  }

  /** The width of a column in points; 0 when it is hidden. */
  columnWidth(column: number): number {
    const state = this.columns.get(column);
    if (state?.hidden) return 0;
    return state?.width ?? this.standardWidth;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden ?? false;
  }
}

function keyOf(row: number, column: number): number {
  return row * LAST_COLUMN + (column - 1);
}

function placeOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / LAST_COLUMN), column: (key % LAST_COLUMN) + 1 };
}
