import { addressOf, type Area } from '../../../src/core/cell.ts';
import { boundingArea, cellArea, LAST_COLUMN, LAST_ROW, parseReference } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { displayText } from '../model/display-text.ts';
import { CellEntry, type Leave } from './cell-entry.ts';
import { element } from './elements.ts';
import type { GridView } from './grid-view.ts';
import { type Direction, edgeCell, nextCell } from './move-selection.ts';
import { openPopup, type PopupItem } from './popup.ts';
import type { UserActions } from './user-actions.ts';
import { validationChoices } from './validation-choices.ts';
import type { Words } from './words.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const LEAVING: Readonly<Record<Exclude<Leave, 'stay'>, Direction>> = {
  down: 'down',
  up: 'up',
  right: 'right',
  left: 'left',
};

/** What the grid works with. */
export interface GridParts {
  readonly book: Book;
  readonly view: GridView;
  readonly actions: UserActions;
  readonly words: Words;
  /** The scrolling element around the table. */
  readonly frame: HTMLElement;
  readonly table: HTMLTableElement;
  /** What the add-in puts into the menu of a cell. */
  readonly addInMenu: () => readonly PopupItem[];
  /** Hears what is being entered, letter by letter. */
  readonly onTyped: (text: string) => void;
}

/** Mouse and keyboard in the grid: selecting, editing, dropdowns and the menu of a cell. */
export class GridController {
  readonly entry: CellEntry;
  private readonly parts: GridParts;
  private readonly dropdown: HTMLButtonElement;
  private anchor: Area | null = null;

  constructor(parts: GridParts) {
    this.parts = parts;
    const { frame, table, words } = parts;
    this.entry = new CellEntry(frame, {
      commit: (text, leave) => {
        this.commit(text, leave);
      },
      key: (event) => {
        this.press(event);
      },
      paste: (text) => {
        this.paste(text);
      },
      copied: () => this.copied(),
      typed: parts.onTyped,
      shown: () => this.content(),
    });
    this.dropdown = element('button', {
      class: 'dropdown',
      type: 'button',
      tabindex: -1,
      hidden: true,
      'aria-label': words.choices,
    });
    this.dropdown.addEventListener('click', () => {
      this.openChoices();
    });
    frame.append(this.dropdown);
    table.addEventListener('mousedown', (event) => {
      this.point(event);
    });
    table.addEventListener('mouseover', (event) => {
      this.drag(event);
    });
    table.addEventListener('dblclick', (event) => {
      if (cellOf(event)) this.edit();
    });
    table.addEventListener('click', (event) => {
      this.follow(event);
    });
    table.addEventListener('contextmenu', (event) => {
      this.openMenu(event);
    });
    document.addEventListener('mouseup', () => {
      this.anchor = null;
    });
  }

  /** Lays the entry field and the dropdown on the selected cell. */
  place(): void {
    const { book, view, words } = this.parts;
    const { top, left } = book.selection;
    const cell = view.cellAt(top, left);
    if (!this.entry.isEditing) this.entry.place(cell, words.editing(addressOf(top, left)));
    const choices = validationChoices(book, book.activeSheet, top, left);
    this.dropdown.hidden = choices === null || !cell;
    if (!cell) return;
    this.dropdown.style.left = `${cell.offsetLeft + cell.offsetWidth}px`;
    this.dropdown.style.top = `${cell.offsetTop + cell.offsetHeight - 20}px`;
  }

  private edit(): void {
    if (this.parts.actions.mayEditSelected()) this.entry.edit(this.content());
  }

  private content(): string {
    const { top, left } = this.parts.book.selection;
    const { formula, value } = this.parts.book.activeSheet.at(top, left);
    return formula ?? String(value);
  }

  private commit(text: string, leave: Leave): void {
    const { book, actions } = this.parts;
    const { top, left } = book.selection;
    actions.write(book.activeSheet, top, left, [[text]], 'user');
    if (leave !== 'stay') this.go(nextCell(book.activeSheet, book.selection, LEAVING[leave]));
  }

  private go(area: Area): void {
    this.parts.book.select(this.parts.book.activeSheet, area);
  }

  private press(event: KeyboardEvent): void {
    const { book, actions } = this.parts;
    const sheet = book.activeSheet;
    const arrow = ARROWS[event.key];
    if (arrow && event.altKey && arrow === 'down') this.openChoices();
    else if (arrow && event.shiftKey) this.extend(arrow);
    else if (arrow) {
      this.go((event.ctrlKey ? edgeCell : nextCell)(sheet, book.selection, arrow));
    } else if (event.key === 'Enter') {
      this.go(nextCell(sheet, book.selection, event.shiftKey ? 'up' : 'down'));
    } else if (event.key === 'Tab') {
      this.go(nextCell(sheet, book.selection, event.shiftKey ? 'left' : 'right'));
    } else if (event.key === 'Home') {
      this.go(cellArea(event.ctrlKey ? 1 : book.selection.top, 1));
    } else if (event.key === 'End' && event.ctrlKey) {
      const used = sheet.usedArea(false);
      this.go(cellArea(used?.bottom ?? 1, used?.right ?? 1));
    } else if (event.key === 'PageDown' || event.key === 'PageUp') {
      this.page(event.key === 'PageDown' ? 1 : -1);
    } else if (event.key === 'F2') this.edit();
    else if (event.key === 'Delete' || event.key === 'Backspace')
      actions.clear(sheet, book.selection);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      // The letter itself goes on into the entry field, unless the cell is closed.
      if (actions.mayEditSelected()) return;
    } else return;
    event.preventDefault();
  }

  /** Moves by about as many rows as are in sight. */
  private page(direction: 1 | -1): void {
    const { book, view, frame } = this.parts;
    const { top, left } = book.selection;
    const from = view.cellAt(top, left)?.offsetTop ?? 0;
    const to = from + direction * frame.clientHeight;
    let row = top;
    for (let next = row + direction; next >= 1; next += direction) {
      const cell = view.cellAt(next, left);
      if (!cell || (cell.offsetTop - to) * direction > 0) break;
      row = next;
    }
    this.go(cellArea(row, left));
  }

  private extend(direction: Direction): void {
    const { book } = this.parts;
    const { top, left, bottom, right } = book.selection;
    const grown = {
      up: { top: Math.max(1, top - 1), left, bottom, right },
      down: { top, left, bottom: Math.min(LAST_ROW, bottom + 1), right },
      left: { top, left: Math.max(1, left - 1), bottom, right },
      right: { top, left, bottom, right: Math.min(LAST_COLUMN, right + 1) },
    };
    this.go(grown[direction]);
  }

  private point(event: MouseEvent): void {
    const area = areaOf(event);
    if (!area || event.button === 1) return;
    if (!(event.target instanceof Element && event.target.closest('a'))) event.preventDefault();
    this.entry.finish('stay');
    const { book } = this.parts;
    const { top, left, bottom, right } = book.selection;
    const isInside =
      area.top >= top && area.bottom <= bottom && area.left >= left && area.right <= right;
    if (!(event.button === 2 && isInside)) {
      this.go(event.shiftKey ? boundingArea(book.selection, area) : area);
      this.anchor = area;
    }
    this.entry.focus();
  }

  private drag(event: MouseEvent): void {
    const area = areaOf(event);
    if (area && this.anchor && event.buttons === 1) this.go(boundingArea(this.anchor, area));
  }

  /** A link to a place of this workbook selects it; other links open as the browser opens them. */
  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const place = link?.dataset['place'];
    if (place === undefined) return;
    event.preventDefault();
    const { book } = this.parts;
    const reference = parseReference(place);
    const name = book.names.find((each) => each.name === place);
    const target = reference ?? (name ? parseReference(name.formula) : null);
    const sheet = target?.sheet ? book.find(target.sheet) : book.activeSheet;
    if (target && sheet) book.select(sheet, target.area);
  }

  private openChoices(): void {
    const { book, actions, view, words } = this.parts;
    const { top, left } = book.selection;
    const sheet = book.activeSheet;
    const choices = validationChoices(book, sheet, top, left);
    const box = view.cellAt(top, left)?.getBoundingClientRect();
    if (!choices || !box || !actions.mayEditSelected()) return;
    const { value } = sheet.at(top, left);
    openPopup(
      'listbox',
      words.choices,
      { x: box.left, y: box.bottom, width: box.width },
      choices.map((choice) => ({
        label: choice,
        isChosen: choice === value,
        run: () => {
          actions.write(sheet, top, left, [[choice]], 'user');
        },
      })),
    );
  }

  private openMenu(event: MouseEvent): void {
    if (!areaOf(event)) return;
    event.preventDefault();
    const { book, actions, words, addInMenu } = this.parts;
    const sheet = book.activeSheet;
    const { selection } = book;
    const rows: Area = { ...selection, left: 1, right: LAST_COLUMN };
    const columns: Area = { ...selection, top: 1, bottom: LAST_ROW };
    const item = (label: string, run: () => unknown): PopupItem => ({
      label,
      run: () => void run(),
    });
    openPopup('menu', book.activeSheet.name, { x: event.clientX, y: event.clientY }, [
      ...addInMenu(),
      item(words.insertRow, () => actions.shift(sheet, rows, 'RowInserted', 'user')),
      item(words.deleteRow, () => actions.shift(sheet, rows, 'RowDeleted', 'user')),
      item(words.insertColumn, () => actions.shift(sheet, columns, 'ColumnInserted', 'user')),
      item(words.deleteColumn, () => actions.shift(sheet, columns, 'ColumnDeleted', 'user')),
      item(words.hideRow, () => {
        actions.hideRows(sheet, rows, true);
      }),
      item(words.showRows, () => {
        const around = {
          ...rows,
          top: Math.max(1, rows.top - 1),
          bottom: Math.min(LAST_ROW, rows.bottom + 1),
        };
        actions.hideRows(sheet, around, false);
      }),
    ]);
  }

  private copied(): string {
    const { book } = this.parts;
    const { top, left, bottom, right } = book.selection;
    const lines: string[] = [];
    for (let row = top; row <= Math.min(bottom, top + 5000); row++) {
      const cells: string[] = [];
      for (let column = left; column <= Math.min(right, left + 200); column++) {
        const text = displayText(book.activeSheet.at(row, column));
        cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      }
      lines.push(cells.join('\t'));
    }
    return lines.join('\n');
  }

  private paste(text: string): void {
    const { book, actions } = this.parts;
    const rows = parseTable(text);
    if (rows.length > 0) {
      const { top, left } = book.selection;
      actions.write(book.activeSheet, top, left, rows, 'user');
    }
  }
}

/** Tab-separated text as Excel copies it: cells with tabs or line breaks stand in quotes. */
function parseTable(text: string): string[][] {
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (clean === '') return [];
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/gy;
  for (let match = cells.exec(clean); match; match = cells.exec(clean)) {
    const [, cell = '', end] = match;
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows;
}

function cellOf(event: Event): HTMLElement | null {
  return event.target instanceof Element
    ? event.target.closest<HTMLElement>('td[data-cell]')
    : null;
}

/** The cell, row or column under the mouse. */
function areaOf(event: Event): Area | null {
  const cell = cellOf(event);
  if (cell) return cellArea(Number(cell.dataset['row']), Number(cell.dataset['column']));
  const header = event.target instanceof Element ? event.target.closest<HTMLElement>('th') : null;
  const row = Number(header?.dataset['row'] ?? 0);
  const column = Number(header?.dataset['column'] ?? 0);
  if (row > 0) return { top: row, left: 1, bottom: row, right: LAST_COLUMN };
  if (column > 0) return { top: 1, left: column, bottom: LAST_ROW, right: column };
  return null;
}
