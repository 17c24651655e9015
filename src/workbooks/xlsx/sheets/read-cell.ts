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
  /** The text of `is`. */
  inline: string;
  /** The text of `f`, without '='; null when the cell is no formula. */
  formula: string | null;
}

/** Reads a cell's value and text; null for an empty cell, 'no-string' when its text does not exist. */
export function readCell(
  row: number,
  column: number,
  written: WrittenCell,
  sources: CellSources,
): Cell | 'no-string' | null {
  const content = readContent(written, sources);
  if (content === null || content === 'no-string' || content.value === '') {
    return content === 'no-string' ? content : null;
  }
  const { value, text } = content;
  const { formula } = written;
  if (formula === null && !content.isError) return { row, column, value, text };
  return {
    row,
    column,
    value,
    text,
    ...(formula === null ? {} : { formula: `=${formula}` }),
    ...(content.isError ? { isError: true } : {}),
  };
}

interface Content {
  readonly value: Cell['value'];
  readonly text: string;
  readonly isError?: boolean;
}

function readContent(written: WrittenCell, sources: CellSources): Content | 'no-string' | null {
  const { value } = written;
  if (value === '') {
    return written.inline === '' ? null : asText(readXstring(written.inline));
  }
  switch (written.type) {
    case 's': {
      const text = /^\s*\d+\s*$/.test(value) ? sources.stringAt(Number(value)) : undefined;
      return text === undefined ? 'no-string' : asText(text);
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
