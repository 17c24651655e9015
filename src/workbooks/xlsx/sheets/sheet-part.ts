import { addressOf, parseAddress } from '../../../core/cell.ts';
import type { Area, Cell, SheetCells } from '../../../core/cell.ts';
import { LIMITS } from '../limits.ts';
import type { OfficePackage, Part } from '../package/office-package.ts';
import { refuse } from '../refusal.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlAttributes } from '../xml/read-xml.ts';
import { readXstring } from './rich-text.ts';
import { isTrue, spreadsheetPart } from './spreadsheet-namespaces.ts';

/** What the cells of every sheet of a workbook lean on. */
export interface CellSources {
  readonly strings: readonly string[];
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  value: string;
  inline: string;
  formula: string | null;
}

/** Reads a worksheet's cells with a value, its merges, hidden rows and protection. */
export function readSheetPart(
  source: OfficePackage,
  part: Part,
  sources: CellSources,
): Omit<SheetCells, 'name' | 'isVisible'> {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  let isProtected = false;
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let taking: 'value' | 'inline' | 'formula' | null = null;
  let isFurigana = false;

  const openCell = (attributes: XmlAttributes): OpenCell => {
    const place = parseAddress(attributes.get('r') ?? addressOf(row, column + 1));
    if (!place)
      return refuse('damaged', 'address', part.name, { address: attributes.get('r') ?? '' });
    column = place.column;
    return {
      row: place.row,
      column,
      type: attributes.get('t') ?? 'n',
      value: '',
      inline: '',
      formula: null,
    };
  };

  readXml(source, part, spreadsheetPart('worksheet'), {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes.get('r') ?? row + 1);
        column = 0;
        if (isTrue(attributes.get('hidden'))) hiddenRows.push(row);
      } else if (name === 'c') cell = openCell(attributes);
      else if (name === 'v') taking = 'value';
      else if (name === 'f') {
        taking = 'formula';
        if (cell) cell.formula = '';
      } else if (name === 't') taking = isFurigana ? null : 'inline';
      else if (name === 'rPh') isFurigana = true;
      else if (name === 'mergeCell') {
        const area = parseArea(attributes.get('ref') ?? '');
        if (area) merges.push(area);
      } else if (name === 'sheetProtection') isProtected = isTrue(attributes.get('sheet'));
    },
    text(text) {
      if (!cell || !taking) return;
      if (taking === 'formula') cell.formula = (cell.formula ?? '') + text;
      else cell[taking] += text;
    },
    close(name) {
      if (name === 'rPh') isFurigana = false;
      else if (name === 'c' && cell) {
        const read = readCell(cell, sources, part.name);
        if (read) cells.push(read);
        if (cells.length > LIMITS.cells) {
          refuse('too-large', 'cells', part.name, { limit: LIMITS.cells });
        }
        cell = null;
      }
      taking = null;
    },
  });
  return { cells, merges, hiddenRows, isProtected };
}

function readCell(cell: OpenCell, { strings }: CellSources, place: string): Cell | null {
  const { row, column, type, formula } = cell;
  const base = { row, column, ...(formula === null ? {} : { formula: `=${formula}` }) };
  const asText = (text: string): Cell | null =>
    text === '' ? null : { ...base, value: text, text };
  switch (type) {
    case 's': {
      if (cell.value === '') return null;
      const text = strings[Number(cell.value)];
      if (text === undefined) {
        return refuse('damaged', 'string-index', place, { address: addressOf(row, column) });
      }
      return asText(text);
    }
    case 'inlineStr':
      return asText(readXstring(cell.inline));
    case 'b': {
      const value = isTrue(cell.value);
      return cell.value === '' ? null : { ...base, value, text: value ? 'TRUE' : 'FALSE' };
    }
    case 'e':
      return cell.value === ''
        ? null
        : { ...base, value: cell.value, text: cell.value, isError: true };
    case 'str':
    case 'd':
      return asText(readXstring(cell.value));
    default: {
      const value = Number(cell.value);
      if (cell.value === '' || Number.isNaN(value)) return asText(readXstring(cell.value));
      return { ...base, value, text: String(value) };
    }
  }
}

function parseArea(reference: string): Area | null {
  const [from = '', to = from] = reference.split(':');
  const start = parseAddress(from);
  const end = parseAddress(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
