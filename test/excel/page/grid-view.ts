import { addressOf, columnName } from '../../../src/core/cell.ts';
import { formatArea } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import { conditionalLook } from '../model/conditional-look.ts';
import { displayText } from '../model/display-text.ts';
import type { CellState, Sheet } from '../model/sheet.ts';
import { conditionalLines, cssOf } from './cell-look.ts';
import { element } from './elements.ts';
import { type DrawnCell, drawnCells, type GridSize, gridSize } from './grid-layout.ts';

const PIXELS_PER_POINT = 96 / 72;

/** Draws the sheet that is shown. Cells that look the same as before are left alone, so nothing flickers. */
export class GridView {
  private readonly book: Book;
  private readonly table: HTMLTableElement;
  private size: GridSize = { rows: 0, columns: 0, isCut: false };
  private shape = '';
  private readonly signatures = new WeakMap<Element, string>();
  private readonly cells = new Map<string, HTMLTableCellElement>();

  constructor(book: Book, table: HTMLTableElement) {
    this.book = book;
    this.table = table;
  }

  get isCut(): GridSize {
    return this.size;
  }

  /** Brings the drawing up to date with the workbook. */
  draw(): void {
    const sheet = this.book.activeSheet;
    this.table.setAttribute('aria-label', sheet.name);
    this.table.classList.toggle('gridlines', sheet.showsGridlines);
    const size = gridSize(sheet);
    const shape = shapeOf(sheet, size);
    if (shape !== this.shape) {
      this.shape = shape;
      this.size = size;
      this.build(sheet);
    }
    for (const cell of this.cells.values()) this.fill(sheet, cell);
    this.drawSelection();
  }

  /** Shows which cell is selected, and scrolls to it. */
  drawSelection(): void {
    const { selection, activeSheet } = this.book;
    const active = this.cells.get(addressOf(selection.top, selection.left));
    for (const cell of this.cells.values()) {
      const isActive = cell === active;
      if (cell.getAttribute('aria-selected') !== String(isActive)) {
        cell.setAttribute('aria-selected', String(isActive));
      }
      const { row = '0', column = '0' } = cell.dataset;
      const isInside =
        Number(row) >= selection.top &&
        Number(row) <= selection.bottom &&
        Number(column) >= selection.left &&
        Number(column) <= selection.right;
      cell.classList.toggle('selected', isInside && !isActive);
    }
    for (const header of this.table.querySelectorAll<HTMLElement>('th[data-row],th[data-column]')) {
      const row = Number(header.dataset['row'] ?? 0);
      const column = Number(header.dataset['column'] ?? 0);
      header.classList.toggle(
        'selected',
        (row >= selection.top && row <= selection.bottom) ||
          (column >= selection.left && column <= selection.right),
      );
    }
    active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.table.dataset['selection'] = formatArea(selection);
    this.table.dataset['sheet'] = activeSheet.name;
  }

  /** The element of a cell; of a merged area, that of its top-left. */
  cellAt(row: number, column: number): HTMLTableCellElement | undefined {
    const merge = this.book.activeSheet.mergeAt(row, column);
    return this.cells.get(merge ? addressOf(merge.top, merge.left) : addressOf(row, column));
  }

  private build(sheet: Sheet): void {
    this.cells.clear();
    const shownColumns = range(this.size.columns).filter((at) => sheet.columnWidth(at) > 0);
    const widths = shownColumns.map((at) => Math.round(sheet.columnWidth(at) * PIXELS_PER_POINT));
    const columns = element(
      'colgroup',
      {},
      element('col', { style: 'width:40px' }),
      ...widths.map((width) => element('col', { style: `width:${width}px` })),
    );
    const head = element(
      'thead',
      {},
      element(
        'tr',
        { role: 'row' },
        element('th', { class: 'corner' }),
        ...shownColumns.map((at) =>
          element('th', { role: 'columnheader', 'data-column': at }, columnName(at)),
        ),
      ),
    );
    const lines = drawnCells(sheet, this.size).map((line, index) => {
      const row = index + 1;
      const height = sheet.rows.get(row)?.height ?? sheet.standardHeight;
      return element(
        'tr',
        {
          role: 'row',
          'aria-rowindex': row,
          hidden: sheet.isRowHidden(row),
          style: `height:${Math.round(height * PIXELS_PER_POINT)}px`,
        },
        element('th', { role: 'rowheader', 'data-row': row }, String(row)),
        ...line.map((cell) => this.cellElement(sheet, cell)),
      );
    });
    this.table.style.width = `${40 + widths.reduce((sum, width) => sum + width, 0)}px`;
    this.table.replaceChildren(columns, head, element('tbody', {}, ...lines));
  }

  private cellElement(sheet: Sheet, { row, column, rowSpan, columnSpan }: DrawnCell): HTMLElement {
    const address = addressOf(row, column);
    const made = element('td', {
      role: 'gridcell',
      'data-cell': address,
      'data-row': row,
      'data-column': column,
      rowspan: rowSpan > 1 && rowSpan,
      colspan: columnSpan > 1 && columnSpan,
      'aria-selected': 'false',
      hidden: sheet.columnWidth(column) === 0 && !sheet.mergeAt(row, column),
    });
    this.cells.set(address, made);
    return made;
  }

  private fill(sheet: Sheet, cell: HTMLTableCellElement): void {
    const row = Number(cell.dataset['row']);
    const column = Number(cell.dataset['column']);
    const state = sheet.at(row, column);
    const look = conditionalLook(this.book, sheet, row, column);
    const css = cssOf(withOwnEdges(sheet, row, column, state), look);
    const text = displayText(state);
    const across = this.widthAcross(sheet, row, column, state);
    const room = state.style.wrap ? null : this.roomFor(sheet, row, column, state);
    const signature = JSON.stringify([css, text, state.link, state.style.wrap, room, across, look]);
    if (this.signatures.get(cell) === signature) return;
    this.signatures.set(cell, signature);
    cell.setAttribute('style', css);
    cell.toggleAttribute('data-marked', Object.keys(look).length > 0);
    const content = element('div', { class: state.style.wrap ? 'wrap' : 'line' });
    if (across !== null) {
      content.style.width = `${across}px`;
      cell.style.zIndex = '1';
    } else if (room !== null) content.style.maxWidth = `${room}px`;
    content.append(state.link ? linkElement(state, text) : text);
    const lines = conditionalLines(look);
    cell.replaceChildren(
      ...(text === '' && !state.link ? [] : [content]),
      ...(lines === null ? [] : [element('i', { class: 'lines', style: lines })]),
    );
    cell.title = state.link?.screenTip ?? '';
  }

  /** How wide a text is centred across cells: its own and the empty ones after it that are centred so too. */
  private widthAcross(
    sheet: Sheet,
    row: number,
    column: number,
    { value, style }: Readonly<CellState>,
  ): number | null {
    if (style.horizontal !== 'CenterAcrossSelection' || value === '') return null;
    let width = sheet.columnWidth(column);
    for (let at = column + 1; at <= this.size.columns; at++) {
      const next = sheet.at(row, at);
      if (next.value !== '' || next.style.horizontal !== 'CenterAcrossSelection') break;
      width += sheet.columnWidth(at);
    }
    return Math.round(width * PIXELS_PER_POINT) - 6;
  }

  /** Text that does not wrap runs over empty cells to its right. */
  private roomFor(sheet: Sheet, row: number, column: number, state: CellState): number | null {
    if (typeof state.value !== 'string' || state.value === '') return null;
    const merge = sheet.mergeAt(row, column);
    let width = 0;
    for (let at = column; at <= (merge?.right ?? column); at++) width += sheet.columnWidth(at);
    for (let at = (merge?.right ?? column) + 1; !merge && at <= this.size.columns; at++) {
      if (sheet.at(row, at).value !== '' || sheet.mergeAt(row, at)) break;
      width += sheet.columnWidth(at);
    }
    return Math.round(width * PIXELS_PER_POINT) - 4;
  }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** All that the table itself depends on, apart from what is in its cells. */
function shapeOf(sheet: Sheet, size: GridSize): string {
  return JSON.stringify([
    sheet.id,
    size,
    sheet.merges,
    range(size.columns).map((at) => sheet.columnWidth(at)),
    range(size.rows).map((at) => [sheet.isRowHidden(at), sheet.rows.get(at)?.height ?? null]),
    sheet.standardHeight,
  ]);
}

/**
 * A line between two cells is drawn once, by the cell before it, whichever of the two has it. A merged area's right and
 * bottom lines belong to its last cells.
 */
function withOwnEdges(
  sheet: Sheet,
  row: number,
  column: number,
  state: Readonly<CellState>,
): Readonly<CellState> {
  const { bottom, right } = sheet.mergeAt(row, column) ?? { bottom: row, right: column };
  const { borders } = state.style;
  const last = sheet.at(bottom, right).style.borders;
  const edges = {
    ...borders,
    EdgeTop: row === 1 ? borders.EdgeTop : null,
    EdgeLeft: column === 1 ? borders.EdgeLeft : null,
    EdgeRight:
      last.EdgeRight ?? borders.EdgeRight ?? sheet.at(row, right + 1).style.borders.EdgeLeft,
    EdgeBottom:
      last.EdgeBottom ?? borders.EdgeBottom ?? sheet.at(bottom + 1, column).style.borders.EdgeTop,
  };
  return { ...state, style: { ...state.style, borders: edges } };
}

function linkElement({ link }: Readonly<CellState>, text: string): HTMLAnchorElement {
  const inside = link?.address === null;
  return element(
    'a',
    {
      href: inside ? `#${link.place ?? ''}` : (link?.address ?? ''),
      'data-place': inside ? (link.place ?? '') : undefined,
      target: inside ? undefined : '_blank',
      rel: inside ? undefined : 'noopener noreferrer',
      tabindex: -1,
    },
    text,
  );
}
