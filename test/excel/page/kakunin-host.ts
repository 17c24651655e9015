import type { CellValue } from '../../../src/core/cell.ts';
import type { Faults } from '../channel/faults.ts';
import type { AnsweredRequest } from '../channel/rich-api.ts';
import { memberNames, offeredTypes } from '../members/object-model.ts';
import { parseReference } from '../model/area.ts';
import type { Book } from '../model/book.ts';
import type { Origin, Shift } from '../model/changes.ts';
import { CLOSED, type ProtectionOptions, type Sheet, type Visibility } from '../model/sheet.ts';
import { type Sorted, sortCells } from '../model/sort.ts';
import { type BookSnapshot, snapshotOf } from '../model/snapshot.ts';
import type { UserActions } from './user-actions.ts';

/** What tests see of the host, and can do to it, as `window.kakuninHost`. */
export interface KakuninHost {
  /** One entry per batch of the rich API that has been answered. */
  readonly requests: readonly AnsweredRequest[];
  /** Members of Excel that were asked for and are not emulated, and failures of the emulation. */
  readonly gaps: readonly string[];
  /** The members of Excel that were asked for so far, and all that are offered: 'Range.Values', 'Range.Values='. */
  readonly usedMembers: ReadonlySet<string>;
  readonly offeredMembers: readonly string[];
  readonly faults: Faults;
  /** The whole workbook as plain data. */
  snapshot(): BookSnapshot;
  /** Writes as a person at this screen, or as a colleague in the same workbook. */
  write(place: string, values: readonly (readonly CellValue[])[], origin?: Origin): void;
  /** Inserts or deletes whole rows and columns: shift('チェックリスト!5:6', 'RowInserted'). */
  shift(place: string, how: Shift, origin?: Origin): void;
  /** Sorts rows by what stands in the column of the cell `by`, or columns by what stands in its row. */
  sort(place: string, by: string, moved?: Sorted, origin?: Origin): void;
  select(place: string): void;
  /** Gives cells a fill, '#RRGGBB', as a person does. */
  paint(place: string, fill: string): void;
  /** Makes an Excel table of cells, whose first row are its headings, as Ctrl+T does. */
  addTable(place: string): void;
  protect(sheet: string, options: Partial<ProtectionOptions> | null): void;
  protectStructure(isProtected: boolean): void;
  show(sheet: string, visibility: Visibility): void;
  rename(sheet: string, name: string): void;
  deleteSheet(sheet: string, origin?: Origin): void;
  addSheet(name: string, origin?: Origin): void;
  /** Runs a function of the ribbon; kept when the add-in says that it is done. */
  invokeCommand(functionName: string): Promise<void>;
}

/** Makes `window.kakuninHost`. */
export function kakuninHost(parts: {
  readonly book: Book;
  readonly actions: UserActions;
  readonly faults: Faults;
  readonly requests: readonly AnsweredRequest[];
  readonly gaps: readonly string[];
  readonly usedMembers: ReadonlySet<string>;
  readonly invokeCommand: (functionName: string) => Promise<void>;
}): KakuninHost {
  const { book, actions } = parts;
  const sheetNamed = (name: string): Sheet => {
    const sheet = book.find(name);
    if (!sheet) throw new Error(`The workbook has no sheet 「${name}」.`);
    return sheet;
  };
  const at = (place: string) => {
    const reference = parseReference(place);
    if (!reference) throw new Error(`「${place}」 is no place in a workbook.`);
    const sheet = reference.sheet === null ? book.activeSheet : sheetNamed(reference.sheet);
    return { sheet, area: reference.area };
  };
  return {
    requests: parts.requests,
    gaps: parts.gaps,
    usedMembers: parts.usedMembers,
    offeredMembers: offeredTypes().flatMap(memberNames),
    faults: parts.faults,
    snapshot: () => snapshotOf(book),
    write(place, values, origin = 'user') {
      const { sheet, area } = at(place);
      if (!actions.write(sheet, area.top, area.left, values, origin)) {
        throw new Error(`${place} cannot be written: it is protected or read-only.`);
      }
    },
    shift(place, how, origin = 'user') {
      const { sheet, area } = at(place);
      if (!actions.shift(sheet, area, how, origin)) throw new Error(`${place} is protected.`);
    },
    sort(place, by, moved = 'rows', origin = 'user') {
      const { sheet, area } = at(place);
      const key = at(by).area;
      sortCells(book, sheet, area, { by: moved === 'rows' ? key.left : key.top, moved, origin });
    },
    select(place) {
      const { sheet, area } = at(place);
      book.select(sheet, area);
    },
    paint(place, fill) {
      const { sheet, area } = at(place);
      book.restyle(sheet, area, (style) => ({ ...style, fill }), 'user');
    },
    addTable(place) {
      const { sheet, area } = at(place);
      sheet.tables.push(area);
    },
    protect(name, options) {
      const sheet = sheetNamed(name);
      sheet.protection = options && { hasPassword: true, options: { ...CLOSED, ...options } };
      book.tell({ kind: 'sheet protection', sheet, origin: 'user' });
    },
    protectStructure(isProtected) {
      book.isStructureProtected = isProtected;
      book.structureHasPassword = isProtected;
    },
    show: (name, visibility) => {
      book.show(sheetNamed(name), visibility);
    },
    rename: (name, next) => {
      book.rename(sheetNamed(name), next);
    },
    deleteSheet: (name, origin = 'user') => {
      book.deleteSheet(sheetNamed(name), origin);
    },
    addSheet: (name, origin = 'user') => {
      book.addSheet(name, origin);
    },
    invokeCommand: parts.invokeCommand,
  };
}
