import { addressOf } from '../../../core/cell.ts';
import type { Area, Cell, SheetCells } from '../../../core/cell.ts';
import type { Unread } from '../../../core/report.ts';
import { LIMITS } from '../limits.ts';
import { FamiliarParts } from '../package/familiar-parts.ts';
import type { Allowance, OfficePackage, Part } from '../package/office-package.ts';
import { refuse, unreadOf } from '../refusal.ts';
import { tellXml } from '../xml/read-familiar.ts';
import type { XmlAttributes, XmlHandler } from '../xml/scan-xml.ts';
import type { XmlRecording } from '../xml/xml-recording.ts';
import { costOf, MOST_TEXTS } from './cost-of.ts';
import { BadPlaces } from './bad-places.ts';
import { CellList } from './cell-list.ts';
import { columnOf, LAST_COLUMN, LAST_ROW, parsePosition, rowOf } from './cell-position.ts';
import { keepingTexts } from '../own-text.ts';
import type { KeepText } from '../own-text.ts';
import { costOfMerge, parseArea, soundMerges } from './merged-areas.ts';
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
 * A cell that shares another one's formula carries that formula. Of what stands twice the first is read. Bad places are
 * told in `unread`, with `sheet` as their place; whatever is wrong with the part itself is refused (`Refusal`).
 */
export function readSheetPart(
  source: OfficePackage,
  part: Part,
  sheet: string,
  sources: CellSources,
  allowance: Allowance,
): SheetContent {
  const reader = new SheetReader(part, sources, allowance);
  tellXml(source, part, spreadsheetPart('worksheet'), familiar, reader);
  return reader.content(sheet);
}

const familiar = new FamiliarParts<XmlRecording>();

type Taking = 'value' | 'inline' | 'formula' | null;

/** How deep things stand: a cell is `worksheet/sheetData/row/c`, and no other element of its name is one. */
const SECTION = 2;
const ROW = 3;
const CELL = 4;
const CONTENT = 5;

class SheetReader implements XmlHandler {
  readonly #place: string;
  readonly #sources: CellSources;
  readonly #allowance: Allowance;
  readonly #keep: KeepText;
  readonly #cells = new CellList();
  readonly #merges: Area[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #sharedFormulas = new Map<number, string>();
  readonly #badAddresses = new BadPlaces();
  readonly #badStrings = new BadPlaces();
  readonly #longTexts = new BadPlaces();
  #isProtected = false;
  #depth = 0;
  /** True inside `sheetData`, and inside `mergeCells`. */
  #hasRows = false;
  #hasMerges = false;
  #hadData = false;
  #isSecondData = false;
  #isInRow = false;
  /** True in a row that stands for the second time. */
  #isRepeated = false;
  #row = 0;
  #column = 0;
  #isInCell = false;
  readonly #cell: WrittenCell = {
    type: 'n',
    style: 0,
    value: '',
    hasValue: false,
    inline: '',
    formula: null,
  };
  #sharedIndex: number | null = null;
  #isInline = false;
  #taking: Taking = null;
  #furigana = 0;

  constructor({ name, entry }: Part, sources: CellSources, allowance: Allowance) {
    this.#place = name;
    this.#sources = sources;
    this.#allowance = allowance;
    this.#keep = keepingTexts(entry.size);
  }

  open(name: string, attributes: XmlAttributes): void {
    const depth = ++this.#depth;
    switch (name) {
      case 'c':
        if (depth === CELL && this.#isInRow) this.#openCell(attributes);
        break;
      case 'v':
        if (depth !== CONTENT || !this.#isInCell) break;
        this.#taking = 'value';
        this.#cell.hasValue = true;
        break;
      case 'row':
        if (depth === ROW && this.#hasRows) this.#openRow(attributes);
        break;
      case 't':
        if (this.#isInline && this.#furigana === 0) this.#taking = 'inline';
        break;
      case 'f':
        if (depth === CONTENT && this.#isInCell) this.#openFormula(attributes);
        break;
      case 'is':
        if (depth === CONTENT) this.#isInline = this.#isInCell;
        break;
      case 'rPh':
        if (this.#isInline) this.#furigana++;
        break;
      case 'mergeCell':
        if (depth === ROW && this.#hasMerges) this.#addMerge(attributes.get('ref') ?? '');
        break;
      default:
        if (depth === SECTION) this.#openSection(name, attributes);
    }
  }

  text(text: string): void {
    if (this.#taking === null) return;
    if (this.#taking === 'value') this.#cell.value += this.#keep(text);
    else if (this.#taking === 'inline') this.#cell.inline += this.#keep(text);
    else this.#cell.formula = (this.#cell.formula ?? '') + this.#keep(text);
  }

  close(name: string): void {
    const depth = this.#depth--;
    switch (name) {
      case 'c':
        if (depth === CELL) this.#closeCell();
        break;
      case 'v':
      case 't':
        this.#taking = null;
        break;
      case 'row':
        if (depth === ROW) this.#isInRow = false;
        break;
      case 'f':
        if (depth === CONTENT && this.#isInCell) this.#closeFormula();
        break;
      case 'is':
        if (depth === CONTENT) this.#isInline = false;
        break;
      case 'rPh':
        if (this.#isInline) this.#furigana--;
        break;
      default:
        if (depth !== SECTION) break;
        this.#hasRows = false;
        this.#hasMerges = false;
    }
  }

  content(sheet: string): SheetContent {
    const cells = this.#cells.inReadingOrder();
    const { sound, dropped } = soundMerges(this.#merges, cells);
    return {
      cells,
      merges: sound,
      hiddenRows: [...new Set(this.#hiddenRows)].sort((a, b) => a - b),
      isProtected: this.#isProtected,
      unread: this.#unread(sheet, dropped),
    };
  }

  #unread(sheet: string, dropped: readonly Area[]): Unread[] {
    const badMerges = new BadPlaces();
    for (const { top, left, bottom, right } of dropped) {
      badMerges.add(`${addressOf(top, left)}:${addressOf(bottom, right)}`);
    }
    return [
      ...this.#badStrings.told(({ place, what, count }) =>
        unreadOf('damaged', 'string-index', sheet, { cell: place, index: what, count }),
      ),
      ...this.#badAddresses.told(({ place, count }) =>
        unreadOf('damaged', 'address', sheet, { address: place, count }),
      ),
      ...this.#longTexts.told(({ place, count }) =>
        unreadOf('too-large', 'text', sheet, { cell: place, count, limit: LIMITS.text }),
      ),
      ...this.#cells.repeated.told(({ place, count }) =>
        unreadOf('damaged', 'repeated-cell', sheet, { cell: place, count }),
      ),
      ...badMerges.told(({ place, count }) =>
        unreadOf('damaged', 'merge', sheet, { area: place, count }),
      ),
    ];
  }

  #openSection(name: string, attributes: XmlAttributes): void {
    if (name === 'sheetData') {
      this.#hasRows = true;
      this.#isSecondData = this.#hadData;
      this.#hadData = true;
    } else if (name === 'mergeCells') this.#hasMerges = true;
    else if (name === 'sheetProtection') this.#isProtected = isTrue(attributes.get('sheet'));
  }

  #openRow(attributes: XmlAttributes): void {
    this.#isInRow = true;
    const written = attributes.get('r');
    const row = written === undefined ? this.#row + 1 : Number(written);
    const isGood = Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
    if (!isGood) this.#badAddresses.add(written ?? String(row));
    this.#row = isGood ? row : this.#row + 1;
    this.#column = 0;
    this.#isRepeated = this.#isSecondData || this.#cells.beginRow(this.#row);
    if (this.#isRepeated || !isGood) return;
    const isHidden = isTrue(attributes.get('hidden')) || Number(attributes.get('ht') ?? 1) === 0;
    if (isHidden) this.#hiddenRows.push(row);
  }

  #openCell(attributes: XmlAttributes): void {
    const address = attributes.get('r');
    if (address === undefined) this.#column++;
    else {
      const position = parsePosition(address);
      if (position === null) {
        this.#badAddresses.add(address);
        return;
      }
      this.#row = rowOf(position);
      this.#column = columnOf(position);
    }
    const cell = this.#cell;
    cell.type = attributes.get('t') ?? 'n';
    cell.style = Number(attributes.get('s') ?? 0);
    cell.value = '';
    cell.hasValue = false;
    cell.inline = '';
    cell.formula = null;
    this.#isInCell = true;
  }

  #openFormula(attributes: XmlAttributes): void {
    this.#taking = 'formula';
    this.#cell.formula = '';
    this.#sharedIndex = attributes.get('t') === 'shared' ? Number(attributes.get('si')) : null;
  }

  /** Of the cells that share a formula the first one writes it; the others name it by its index. */
  #closeFormula(): void {
    this.#taking = null;
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
    const { value, inline, formula } = this.#cell;
    if (value === '' && inline === '' && formula === null) return;
    if (this.#row < 1 || this.#row > LAST_ROW || this.#column > LAST_COLUMN) {
      this.#badAddresses.add(addressOf(this.#row, this.#column));
    } else if (this.#isRepeated) {
      this.#cells.repeated.add(addressOf(this.#row, this.#column));
    } else {
      const read = readCell(this.#row, this.#column, this.#cell, this.#sources);
      if (read) this.#addCell(read);
    }
  }

  #addCell(read: Cell): void {
    const cell = withinLength(read);
    if (cell !== read) this.#longTexts.add(addressOf(cell.row, cell.column));
    const { type, value } = this.#cell;
    if (cell.isUnread && type === 's' && value !== '') {
      this.#badStrings.add(addressOf(cell.row, cell.column), value);
    }
    this.#take(costOf(cell));
    this.#cells.add(cell);
  }

  #addMerge(reference: string): void {
    const area = parseArea(reference);
    if (area === null) this.#badAddresses.add(reference);
    else {
      this.#take(costOfMerge(area));
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
