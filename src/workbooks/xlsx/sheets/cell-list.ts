import { addressOf } from '../../../core/cell.ts';
import type { Cell } from '../../../core/cell.ts';
import { BadPlaces } from './bad-places.ts';

/** The cells of a sheet as they are met, whatever the order of its rows. Of what stands twice the first counts. */
export class CellList {
  readonly #cells: Cell[] = [];
  #isInOrder = true;
  #lastRow = 0;
  /** The rows with cells; kept only once rows come out of order. */
  #rows: Set<number> | null = null;
  /** Cells that were left out, because their row or they themselves were there before. */
  readonly repeated = new BadPlaces();

  /** Says that a row begins. True when that row has had cells already. */
  beginRow(row: number): boolean {
    if (row > this.#lastRow) {
      this.#lastRow = row;
      return false;
    }
    this.#rows ??= new Set(this.#cells.map((cell) => cell.row));
    return this.#rows.has(row);
  }

  add(cell: Cell): void {
    const last = this.#cells.at(-1);
    if (last && (last.row > cell.row || (last.row === cell.row && last.column >= cell.column))) {
      this.#isInOrder = false;
    }
    this.#cells.push(cell);
    this.#rows?.add(cell.row);
  }

  /** By row, then by column. */
  inReadingOrder(): readonly Cell[] {
    if (this.#isInOrder) return this.#cells;
    const sorted = this.#cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
    return sorted.filter((cell, index) => {
      const before = sorted[index - 1];
      const isFirst = before?.row !== cell.row || before.column !== cell.column;
      if (!isFirst) this.repeated.add(addressOf(cell.row, cell.column));
      return isFirst;
    });
  }
}
