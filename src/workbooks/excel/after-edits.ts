import { inOrder, isWithin } from '../../core/area.ts';
import type { Cell } from '../../core/cell.ts';
import type { Edit } from '../../core/edit.ts';
import { KAKUNIN_NAMES } from '../../core/marking/names.ts';
import type { KnownSheet } from './read-sheets.ts';

/** What is known of a sheet when edits have been written to it, without reading it again. */
export function afterEdits(sheet: KnownSheet, edits: readonly Edit[]): KnownSheet {
  return edits
    .filter((edit) => edit.sheet === sheet.facts.name)
    .reduce((known, edit) => ({ ...known, ...changedBy(edit, known) }), sheet);
}

function changedBy(edit: Edit, { cells: sheet }: KnownSheet): Partial<KnownSheet> {
  switch (edit.kind) {
    case 'write-cells': {
      const written = edit.cells.map(({ row, column, text }) => contentAt(row, column, text));
      const others = sheet.cells.filter((cell) => !written.some((each) => isSamePlace(each, cell)));
      return { cells: { ...sheet, cells: inOrder([...others, ...written]) } };
    }
    case 'erase':
      return {
        cells: { ...sheet, cells: sheet.cells.filter((cell) => !isWithin(edit.area, cell)) },
      };
    case 'set-name':
    case 'remove-name': {
      if (edit.name !== KAKUNIN_NAMES.links) return {};
      const isArea = edit.kind === 'set-name' && edit.refersTo.kind === 'area';
      return { block: isArea ? edit.refersTo.area : null };
    }
    // What a fix makes of a cell is read at once; the rest changes no content.
    case 'set-value':
    case 'add-sheet':
    case 'remove-sheet':
    case 'strip-look':
    case 'continue-table':
    case 'set-width':
    case 'set-print-area':
    case 'mark':
    case 'unmark':
      return {};
  }
}

function contentAt(row: number, column: number, text: string): Cell {
  return { row, column, value: text, text };
}

function isSamePlace(a: Cell, b: Cell): boolean {
  return a.row === b.row && a.column === b.column;
}
