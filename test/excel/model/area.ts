import { type Area, columnName, columnNumber } from '../../../src/core/cell.ts';

/** The size of a worksheet since Excel 2007. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A1:XFD1048576. */
export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

const END = String.raw`\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?`;
const AREA = new RegExp(`^${END}(?::${END})?$`);

/**
 * Reads 'D11', '$A$1:$E$4', 'B:C' or '3:5', without a sheet. Gives null for anything else, and for places
 * outside the sheet.
 */
export function parseArea(address: string): Area | null {
  const match = AREA.exec(address);
  if (!match) return null;
  const [, column1, row1, column2, row2] = match;
  const isPair = address.includes(':');
  if (!isPair && !(column1 && row1)) return null;
  if (isPair && (Boolean(column1) !== Boolean(column2) || Boolean(row1) !== Boolean(row2)))
    return null;
  if (!column1 && !row1) return null;
  const rows = row1 ? [Number(row1), Number(row2 ?? row1)] : [1, LAST_ROW];
  const columns = column1
    ? [columnNumber(column1), columnNumber(column2 ?? column1)]
    : [1, LAST_COLUMN];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return isOnSheet(area) ? area : null;
}

/** A place that may name its sheet: 'D11', "'シート 1'!$A$1:$B$2", '参照条項!B:B'. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Reads a reference with or without a leading '=' and a sheet; null when it is no single area. */
export function parseReference(text: string): Reference | null {
  const match = /^=?(?:('(?:[^']|'')+'|[^'!]+)!)?([^!]+)$/.exec(text.trim());
  const area = parseArea(match?.[2] ?? '');
  if (!match || !area) return null;
  const name = match[1];
  if (name === undefined) return { sheet: null, area };
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, area };
}

/** 'D11', 'A1:E4', 'B:C' (whole columns) or '3:5' (whole rows), as Excel writes addresses. */
export function formatArea(area: Area, mark = ''): string {
  const column = (number: number) => mark + columnName(number);
  const row = (number: number) => mark + String(number);
  if (
    area.top === 1 &&
    area.bottom === LAST_ROW &&
    !(area.left === 1 && area.right === LAST_COLUMN)
  ) {
    return `${column(area.left)}:${column(area.right)}`;
  }
  if (area.left === 1 && area.right === LAST_COLUMN) return `${row(area.top)}:${row(area.bottom)}`;
  const start = column(area.left) + row(area.top);
  return isOneCell(area) ? start : `${start}:${column(area.right)}${row(area.bottom)}`;
}

/** A sheet's name as it stands before '!', quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 1 &&
    area.left >= 1 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function encloses(outer: Area, inner: Area): boolean {
  return contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function intersection(a: Area, b: Area): Area | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** What is left of an area when another is taken away: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const parts: Area[] = [];
  if (cut.top > area.top) parts.push({ ...area, bottom: cut.top - 1 });
  if (cut.bottom < area.bottom) parts.push({ ...area, top: cut.bottom + 1 });
  const { top, bottom } = cut;
  if (cut.left > area.left) parts.push({ top, bottom, left: area.left, right: cut.left - 1 });
  if (cut.right < area.right) parts.push({ top, bottom, left: cut.right + 1, right: area.right });
  return parts;
}

/** An area around one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
