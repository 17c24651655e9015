import type { Cell } from '../../../core/cell.ts';
import { serialOfIso } from '../number-format/serial-date.ts';
import { readXstring } from './read-xstring.ts';
import { isTrue } from './spreadsheet-namespaces.ts';

/** What the cells of all sheets of a workbook lean on. Each is read when the first cell asks for it. */
export interface CellSources {
  /** A text by its index; undefined when there is no such text. Refuses when the texts cannot be read. */
  readonly stringAt: (index: number) => string | undefined;
  /** A number as it is shown in the cell's style. */
  readonly showNumber: (value: number, style: number) => string;
  /** The same for a date, also where the style is no date's. */
  readonly showDate: (serial: number, style: number) => string;
  readonly has1904Dates: boolean;
}

/** A cell as the sheet part writes it. */
export interface WrittenCell {
  /** The attribute `t`; 'n' when absent. */
  type: string;
  /** The attribute `s`. */
  style: number;
  /** The text of `v`. */
  value: string;
  /** True when `v` is there, be it empty: a formula that gives '' writes it so. */
  hasValue: boolean;
  /** The text of `is`. */
  inline: string;
  /** The text of `f`, without '='; null when the cell is no formula. */
  formula: string | null;
}

/**
 * Reads a cell's value and text; null for an empty cell. A text that does not exist and a formula whose result is not
 * stored give a cell that is `isUnread`.
 */
export function readCell(
  row: number,
  column: number,
  written: WrittenCell,
  sources: CellSources,
): Cell | null {
  const content = readContent(written, sources);
  if (content === null || (content.value === '' && !content.isUnread)) return null;
  const { value, text } = content;
  const { formula } = written;
  if (formula === null && !content.isError && !content.isUnread)
    return { row, column, value, text };
  return {
    row,
    column,
    value,
    text,
    ...(formula === null ? {} : { formula: `=${formula}` }),
    ...(content.isError ? { isError: true } : {}),
    ...(content.isUnread ? { isUnread: true } : {}),
  };
}

interface Content {
  readonly value: Cell['value'];
  readonly text: string;
  readonly isError?: boolean;
  readonly isUnread?: boolean;
}

const UNREAD: Content = { value: '', text: '', isUnread: true };

function readContent(written: WrittenCell, sources: CellSources): Content | null {
  const { value } = written;
  if (value === '') {
    if (written.inline !== '') return asText(readXstring(written.inline));
    return lacksResult(written) ? UNREAD : null;
  }
  switch (written.type) {
    case 's': {
      const text = /^\s*\d+\s*$/.test(value) ? sources.stringAt(Number(value)) : undefined;
      return text === undefined ? UNREAD : asText(text);
    }
    case 'b':
      return isTrue(value.trim()) ? { value: true, text: 'TRUE' } : { value: false, text: 'FALSE' };
    case 'e':
      return { value, text: value, isError: true };
    case 'str':
    case 'inlineStr':
      return asText(readXstring(value));
    case 'd':
      return readIsoDate(written, sources);
    default:
      return readNumber(written, sources);
  }
}

/** Programs that do not calculate write a formula alone, or with an empty `v` that is not even said to be a text. */
function lacksResult({ formula, type, hasValue }: WrittenCell): boolean {
  return formula !== null && formula !== '' && !(type === 'str' && hasValue);
}

function asText(text: string): Content {
  return { value: text, text };
}

function readNumber({ value: written, style }: WrittenCell, { showNumber }: CellSources): Content {
  const value = Number(written);
  // Not what the format allows, but some programs write it: better shown than lost.
  if (!Number.isFinite(value) || written.trim() === '') return asText(readXstring(written));
  return { value, text: showNumber(value, style) };
}

function readIsoDate({ value, style }: WrittenCell, sources: CellSources): Content {
  const serial = serialOfIso(value.trim(), sources.has1904Dates);
  if (serial === null) return asText(readXstring(value));
  return { value: serial, text: sources.showDate(serial, style) };
}
