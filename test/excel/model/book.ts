import type { Area, CellValue } from '../../../src/core/cell.ts';
import { cellArea, isOneCell, sameArea } from './area.ts';
import type { Change, Origin } from './changes.ts';
import type { DefinedName } from './defined-name.ts';
import { readEntry } from './entry.ts';
import { recalculate } from './recalculate.ts';
import { type CellState, Sheet, type Visibility } from './sheet.ts';
import { oneStyle, PLAIN_STYLE, type Style } from './style.ts';
import { growTables } from './table.ts';

/** A piece of XML that add-ins keep in the file. */
export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** A workbook in memory, as Excel holds the open file. Every change is told to its listeners after it happened. */
export class Book {
  readonly name: string;
  /** The look of a cell that nobody has formatted. */
  readonly plainStyle: Style;
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** What add-ins keep in the workbook: key → JSON. */
  readonly settings = new Map<string, string>();
  readonly customXmlParts: CustomXmlPart[] = [];
  /** Sheets cannot be added, removed, renamed, moved or hidden. */
  isStructureProtected = false;
  structureHasPassword = false;
  /** The workbook is only being viewed: nobody can change it here. */
  isReadOnly = false;
  private readonly listeners = new Set<(change: Change) => void>();
  private active: Sheet | null = null;
  private readonly selections = new Map<Sheet, Area>();
  private serial = 0;

  constructor(name: string, plainStyle: Style = PLAIN_STYLE) {
    this.name = name;
    this.plainStyle = plainStyle;
  }

  /** A number never given before in this workbook; ids are made from it. */
  nextSerial(): number {
    return ++this.serial;
  }

  /** Tells `listener` every change from now on. The result ends that. */
  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  find(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted) ?? null
    );
  }

  addSheet(name: string, origin: Origin): Sheet {
    const serial = this.nextSerial().toString(16).toUpperCase().padStart(8, '0');
    const sheet = new Sheet(`{${serial}-0001-0000-0000-000000000000}`, name, this.plainStyle);
    this.sheets.push(sheet);
    this.tell({ kind: 'sheet added', sheet, origin });
    return sheet;
  }

  /** A name for a new sheet that no sheet has yet. */
  freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (!this.find(`Sheet${number}`)) return `Sheet${number}`;
    }
  }

  deleteSheet(sheet: Sheet, origin: Origin): void {
    const position = this.sheets.indexOf(sheet);
    this.sheets.splice(position, 1);
    for (const name of this.names.filter((each) => each.sheet === sheet)) {
      this.names.splice(this.names.indexOf(name), 1);
    }
    this.selections.delete(sheet);
    if (this.active === sheet) {
      const visible = this.sheets.filter(({ visibility }) => visibility === 'Visible');
      const next = visible[Math.min(position, visible.length - 1)];
      this.active = null;
      if (next) this.activate(next);
    }
    this.tell({ kind: 'sheet deleted', sheet, origin });
  }

  rename(sheet: Sheet, name: string): void {
    sheet.name = name;
    this.tell({ kind: 'sheet renamed', sheet });
  }

  show(sheet: Sheet, visibility: Visibility): void {
    sheet.visibility = visibility;
    if (this.active === sheet && visibility !== 'Visible') {
      const next = this.sheets.find((each) => each.visibility === 'Visible');
      if (next) this.activate(next);
    }
    this.tell({ kind: 'sheet visibility', sheet });
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet; this one has none.');
    return sheet;
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    const previous = this.active;
    this.active = sheet;
    this.tell({ kind: 'activated', sheet, previous });
  }

  /** The selected area of the sheet that is shown; A1 before anything was selected. */
  get selection(): Area {
    return this.selectionOf(this.activeSheet);
  }

  selectionOf(sheet: Sheet): Area {
    return this.selections.get(sheet) ?? sheet.widenToMerges(cellArea(1, 1));
  }

  /** Shows the sheet and selects the area, widened to the merged areas that it touches. */
  select(sheet: Sheet, area: Area): void {
    const wide = sheet.widenToMerges(area);
    const isNew = this.active !== sheet || !sameArea(wide, this.selectionOf(sheet));
    this.selections.set(sheet, wide);
    this.activate(sheet);
    if (isNew) this.tell({ kind: 'selected', sheet, area: wide });
  }

  /** Writes values or formulas, as if typed. `entries` has the area's shape; null leaves a cell as it is. */
  write(
    sheet: Sheet,
    area: Area,
    entries: readonly (readonly (CellValue | null)[])[],
    origin: Origin,
  ): void {
    const before = sheet.at(area.top, area.left).value;
    entries.forEach((line, down) => {
      line.forEach((entry, across) => {
        if (entry === null) return;
        const row = area.top + down;
        const column = area.left + across;
        sheet.change(row, column, readEntry(entry, sheet.at(row, column).style));
      });
    });
    this.edited(sheet, area, origin, before);
  }

  /** Changes the content of every existing cell in an area, such as clearing it. */
  changeExisting(
    sheet: Sheet,
    area: Area,
    change: (cell: Readonly<CellState>) => Partial<CellState>,
    origin: Origin,
  ): void {
    const before = sheet.at(area.top, area.left).value;
    for (const { row, column, cell } of [...sheet.existing(area)]) {
      sheet.change(row, column, change(cell));
    }
    this.edited(sheet, area, origin, before);
  }

  /** Lets tables grow, recalculates what leans on an area and tells that it was edited. */
  edited(sheet: Sheet, area: Area, origin: Origin, before?: CellValue): void {
    growTables(sheet, area);
    recalculate(this, sheet, area);
    const detail =
      isOneCell(area) && before !== undefined
        ? { before, after: sheet.at(area.top, area.left).value }
        : {};
    this.tell({ kind: 'edited', sheet, area, origin, ...detail });
  }

  /** Changes the look of every cell of an area. Whole columns keep it as their own look. */
  restyle(sheet: Sheet, area: Area, change: (style: Style) => Style, origin: Origin): void {
    const made = new Map<Style, Style>();
    const restyled = (style: Style): Style => {
      const next = made.get(style) ?? oneStyle(change(style));
      made.set(style, next);
      return next;
    };
    const isLong = area.bottom - area.top >= 100_000;
    for (let column = area.left; isLong && column <= area.right; column++) {
      const state = sheet.column(column);
      state.style = restyled(sheet.at(area.bottom, column).style);
    }
    if (isLong) {
      for (const { row, column, cell } of [...sheet.existing(area)]) {
        sheet.change(row, column, { style: restyled(cell.style) });
      }
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          sheet.change(row, column, { style: restyled(sheet.at(row, column).style) });
        }
      }
    }
    this.tell({ kind: 'formatted', sheet, area, origin });
  }

  /** Hides or shows rows. */
  hideRows(sheet: Sheet, area: Area, hidden: boolean, origin: Origin): void {
    for (let row = area.top; row <= area.bottom; row++) sheet.row(row).hidden = hidden;
    this.tell({ kind: hidden ? 'rows hidden' : 'rows shown', sheet, area, origin });
  }
}
