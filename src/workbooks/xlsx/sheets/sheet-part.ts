import { addressOf } from '../../../core/cell.ts';
import type { Area, Cell, SheetCells } from '../../../core/cell.ts';
import type { Unread } from '../../../core/report.ts';
import { LIMITS } from '../limits.ts';
import type { Allowance, OfficePackage, Part } from '../package/office-package.ts';
import { refuse, unreadOf } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlAttributes, XmlHandler } from '../xml/read-xml.ts';
import { costOf, MOST_TEXTS } from './cost-of.ts';
import { columnOf, LAST_COLUMN, LAST_ROW, parsePosition, rowOf } from './cell-position.ts';
import { keepingTexts } from '../own-text.ts';
import type { KeepText } from '../own-text.ts';
import { readCell } from './read-cell.ts';
import type { CellSources, WrittenCell } from './read-cell.ts';
import { isTrue, spreadsheetPart } from './spreadsheet-namespaces.ts';

/** What a worksheet part says, and what in it could not be read. */
export interface SheetContent extends Omit<SheetCells, 'name' | 'isVisible'> {
  readonly unread: readonly Unread[];
}

/**
 * Reads a worksheet's cells with a value, its merges, hidden rows and protection. What they cost is taken off
 * `allowance` (`costOf`).
 *
 * A cell that shares another one's formula carries that formula. Single bad cells are left out and told in `unread`,
 * with `sheet` as their place; whatever is wrong with the part itself is refused (`Refusal`).
 */
export function readSheetPart(
  source: OfficePackage,
  part: Part,
  sheet: string,
  sources: CellSources,
  allowance: Allowance,
): SheetContent {
  const reader = new SheetReader(part, sources, allowance);
  readXml(source, part, spreadsheetPart('worksheet'), reader);
  return reader.content(sheet);
}

type Taking = 'value' | 'inline' | 'formula' | null;

class SheetReader implements XmlHandler {
  readonly #place: string;
  readonly #sources: CellSources;
  readonly #allowance: Allowance;
  readonly #keep: KeepText;
  readonly #cells: Cell[] = [];
  readonly #merges: Area[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #sharedFormulas = new Map<number, string>();
  readonly #badAddresses = new BadPlaces();
  readonly #badStrings = new BadPlaces();
  readonly #longTexts = new BadPlaces();
  #isProtected = false;
  #isInOrder = true;
  #row = 0;
  #column = 0;
  #isInCell = false;
  readonly #cell: WrittenCell = { type: 'n', style: 0, value: '', inline: '', formula: null };
  #sharedIndex: number | null = null;
  #taking: Taking = null;
  #furigana = 0;

  constructor({ name, entry }: Part, sources: CellSources, allowance: Allowance) {
    this.#place = name;
    this.#sources = sources;
    this.#allowance = allowance;
    this.#keep = keepingTexts(entry.size);
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'v':
        this.#taking = 'value';
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      case 't':
        if (this.#furigana === 0) this.#taking = 'inline';
        break;
      case 'f':
        this.#openFormula(attributes);
        break;
      case 'rPh':
        this.#furigana++;
        break;
      case 'mergeCell':
        this.#addMerge(attributes.get('ref') ?? '');
        break;
      case 'sheetProtection':
        this.#isProtected = isTrue(attributes.get('sheet'));
        break;
    }
  }

  text(text: string): void {
    if (this.#taking === null || !this.#isInCell) return;
    if (this.#taking === 'value') this.#cell.value += this.#keep(text);
    else if (this.#taking === 'inline') this.#cell.inline += this.#keep(text);
    else this.#cell.formula = (this.#cell.formula ?? '') + this.#keep(text);
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        this.#closeCell();
        break;
      case 'v':
      case 't':
        this.#taking = null;
        break;
      case 'f':
        this.#taking = null;
        this.#closeFormula();
        break;
      case 'rPh':
        this.#furigana--;
        break;
    }
  }

  content(sheet: string): SheetContent {
    return {
      cells: this.#isInOrder ? this.#cells : inOrder(this.#cells),
      merges: this.#merges,
      hiddenRows: [...new Set(this.#hiddenRows)].sort((a, b) => a - b),
      isProtected: this.#isProtected,
      unread: [
        ...this.#badStrings.told(({ place, what, count }) =>
          unreadOf('damaged', 'string-index', sheet, { cell: place, index: what, count }),
        ),
        ...this.#badAddresses.told(({ place, count }) =>
          unreadOf('damaged', 'address', sheet, { address: place, count }),
        ),
        ...this.#longTexts.told(({ place, count }) =>
          unreadOf('too-large', 'text', sheet, { cell: place, count, limit: LIMITS.text }),
        ),
      ],
    };
  }

  #openRow(attributes: XmlAttributes): void {
    const written = attributes.get('r');
    const row = written === undefined ? this.#row + 1 : Number(written);
    const isGood = Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
    if (!isGood) this.#badAddresses.add(written ?? String(row), '');
    this.#row = isGood ? row : this.#row + 1;
    this.#column = 0;
    const isHidden = isTrue(attributes.get('hidden')) || Number(attributes.get('ht') ?? 1) === 0;
    if (isGood && isHidden) this.#hiddenRows.push(row);
  }

  #openCell(attributes: XmlAttributes): void {
    const address = attributes.get('r');
    if (address === undefined) this.#column++;
    else {
      const position = parsePosition(address);
      if (position === null) {
        this.#badAddresses.add(address, '');
        this.#isInCell = false;
        return;
      }
      this.#row = rowOf(position);
      this.#column = columnOf(position);
    }
    const cell = this.#cell;
    cell.type = attributes.get('t') ?? 'n';
    cell.style = Number(attributes.get('s') ?? 0);
    cell.value = '';
    cell.inline = '';
    cell.formula = null;
    this.#isInCell = true;
  }

  #openFormula(attributes: XmlAttributes): void {
    if (!this.#isInCell) return;
    this.#taking = 'formula';
    this.#cell.formula = '';
    this.#sharedIndex = attributes.get('t') === 'shared' ? Number(attributes.get('si')) : null;
  }

  /** Of the cells that share a formula the first one writes it; the others name it by its index. */
  #closeFormula(): void {
    const { formula } = this.#cell;
    if (this.#sharedIndex === null || formula === null) return;
    if (formula === '') this.#cell.formula = this.#sharedFormulas.get(this.#sharedIndex) ?? '';
    else {
      this.#take(1);
      this.#sharedFormulas.set(this.#sharedIndex, formula);
    }
  }

  #closeCell(): void {
    if (!this.#isInCell) return;
    this.#isInCell = false;
    const { value, inline } = this.#cell;
    if (value === '' && inline === '') return;
    if (this.#row < 1 || this.#row > LAST_ROW || this.#column > LAST_COLUMN) {
      this.#badAddresses.add(addressOf(this.#row, this.#column), '');
      return;
    }
    const read = readCell(this.#row, this.#column, this.#cell, this.#sources);
    if (read === 'no-string') this.#badStrings.add(addressOf(this.#row, this.#column), value);
    else if (read) this.#addCell(read);
  }

  #addCell(read: Cell): void {
    const cell = withinLength(read);
    if (cell !== read) this.#longTexts.add(addressOf(cell.row, cell.column), '');
    this.#take(costOf(cell));
    const last = this.#cells.at(-1);
    if (last && (last.row > cell.row || (last.row === cell.row && last.column >= cell.column))) {
      this.#isInOrder = false;
    }
    this.#cells.push(cell);
  }

  #addMerge(reference: string): void {
    const area = parseArea(reference);
    if (area === null) this.#badAddresses.add(reference, '');
    else {
      this.#take(1);
      this.#merges.push(area);
    }
  }

  #take(cost: number): void {
    this.#allowance.left -= cost;
    if (this.#allowance.left < 0) {
      refuse('too-large', 'cells', this.#place, { limit: LIMITS.cells, texts: MOST_TEXTS });
    }
  }
}

/** The same cell, its text cut where it is longer than any cell's. */
function withinLength(cell: Cell): Cell {
  if (cell.text.length <= LIMITS.text) return cell;
  const text = cell.text.slice(0, LIMITS.text);
  return { ...cell, text, value: text };
}

/** Places of one kind that could not be read: the first, and how many there are. */
class BadPlaces {
  #first: { readonly place: string; readonly what: string } | null = null;
  #count = 0;

  add(place: string, what: string): void {
    this.#first ??= { place, what };
    this.#count++;
  }

  told(tell: (bad: { place: string; what: string; count: number }) => Unread): Unread[] {
    return this.#first ? [tell({ ...this.#first, count: this.#count })] : [];
  }
}

/** By row, then by column; of a cell that stands twice the last one. */
function inOrder(cells: readonly Cell[]): Cell[] {
  const sorted = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, index) => {
    const next = sorted[index + 1];
    return next?.row !== cell.row || next.column !== cell.column;
  });
}

function parseArea(reference: string): Area | null {
  const [from = '', to = from] = reference.split(':');
  const start = parsePosition(from);
  const end = parsePosition(to);
  if (start === null || end === null) return null;
  return {
    top: Math.min(rowOf(start), rowOf(end)),
    left: Math.min(columnOf(start), columnOf(end)),
    bottom: Math.max(rowOf(start), rowOf(end)),
    right: Math.max(columnOf(start), columnOf(end)),
  };
}
