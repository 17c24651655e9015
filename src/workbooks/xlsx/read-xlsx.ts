import type { SheetCells } from '../../core/cell.ts';
import type { Unread } from '../../core/report.ts';
import { findSheets } from './find-sheets.ts';
import type { FoundSheets } from './find-sheets.ts';
import { LIMITS } from './limits.ts';
import { once } from './once.ts';
import { parseNumberFormat } from './number-format/number-format.ts';
import type { NumberFormat } from './number-format/number-format.ts';
import { showNumber } from './number-format/show-number.ts';
import { lookOver } from './package/look-over.ts';
import { openPackage } from './package/office-package.ts';
import type { OfficePackage, Part } from './package/office-package.ts';
import { recogniseFile } from './recognise-file.ts';
import { orUnread, refuse } from './refusal.ts';
import { PLAIN_FORMATS, readCellFormats } from './sheets/cell-formats.ts';
import type { CellSources } from './sheets/read-cell.ts';
import { readSharedStrings } from './sheets/shared-strings.ts';
import { readSheetPart } from './sheets/sheet-part.ts';

/** The worksheets of a file, in the order of their tabs, and what of it could not be read. */
export interface ReadXlsx {
  readonly sheets: readonly SheetCells[];
  readonly unread: readonly Unread[];
  /** True when a worksheet could not be read at all: what is not in `sheets` may be in it. */
  readonly lacksSheets: boolean;
}

/**
 * Reads the cells of an .xlsx or .xlsm file, as a stream and within limits. Never throws for its content: a bad file,
 * part or cell is an `Unread`, and everything else is read. Of its parts `total` bytes are taken in, as they are inflated.
 */
export function readXlsx(bytes: Uint8Array, total: number = LIMITS.total): ReadXlsx {
  const unread: Unread[] = [];
  let named = Infinity;
  const sheets = orUnread(unread, () => {
    recogniseFile(bytes);
    const source = openPackage(bytes, total);
    const found = findSheets(source, unread);
    named = found.sheets.length + found.lost;
    const read = readSheets(source, found, unread);
    lookOver(source, unread);
    nameSheets(found, unread);
    return read;
  });
  return {
    sheets: sheets ?? [],
    unread: withoutRepeats(unread),
    lacksSheets: (sheets?.length ?? 0) < named,
  };
}

/** Nobody knows their sheets by the names of parts: 'xl/worksheets/sheet1.xml (表紙)'. */
function nameSheets({ sheets }: FoundSheets, unread: Unread[]): void {
  const names = new Map(sheets.map(({ part, name }) => [part, name]));
  unread.forEach((each, index) => {
    const name = each.place === null ? undefined : names.get(each.place);
    if (name !== undefined) unread[index] = { ...each, place: `${each.place} (${name})` };
  });
}

/** What several sheets stumbled over is one thing. */
function withoutRepeats(unread: readonly Unread[]): Unread[] {
  const key = ({ reason, variant, place }: Unread): string => `${reason} ${variant} ${place ?? ''}`;
  return [...new Map(unread.map((each) => [key(each), each])).values()];
}

function readSheets(source: OfficePackage, found: FoundSheets, unread: Unread[]): SheetCells[] {
  const sources = sourcesOf(source, found, unread);
  const allowance = { left: LIMITS.cells };
  return found.sheets.flatMap(({ name, isVisible, part }) => {
    const { left } = allowance;
    const content = orUnread(unread, () =>
      readSheetPart(source, findPart(source, part), name, sources, allowance),
    );
    if (!content) {
      // Nothing of it is kept: a huge sheet does not keep the others from being read.
      allowance.left = left;
      return [];
    }
    const { unread: badCells, ...sheet } = content;
    unread.push(...badCells);
    return [{ name, isVisible, ...sheet }];
  });
}

function sourcesOf(
  source: OfficePackage,
  { strings, styles, has1904Dates }: FoundSheets,
  unread: Unread[],
): CellSources {
  const readStrings = once(() =>
    strings === null ? [] : readSharedStrings(source, findPart(source, strings)),
  );
  const readFormats = once(() => {
    if (styles === null) return PLAIN_FORMATS;
    const formats = orUnread(unread, () => readCellFormats(source, findPart(source, styles)));
    return formats ?? PLAIN_FORMATS;
  });
  const isDate = (style: number): boolean => readFormats()(style).sections[0]?.kind === 'date';
  return {
    stringAt: (index) => readStrings()[index],
    showNumber: (value, style) => showNumber(value, readFormats()(style), has1904Dates),
    showDate: (serial, style) =>
      showNumber(
        serial,
        isDate(style) ? readFormats()(style) : dateFormatFor(serial),
        has1904Dates,
      ),
    has1904Dates,
  };
}

/** How Japanese Excel shows a date that was typed in. */
function dateFormatFor(serial: number): NumberFormat {
  return parseNumberFormat(Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm');
}

function findPart(source: OfficePackage, name: string): Part {
  return source.find(name) ?? refuse('damaged', 'missing-part', name);
}
