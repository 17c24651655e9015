import { readdirSync, readFileSync } from 'node:fs';
import { addressOf } from '../../../src/core/cell.ts';
import { readXlsx } from '../../../src/workbooks/xlsx/read-xlsx.ts';

const LAYOUTS = 'test/layouts';

/** A cell named by a truth file: its address, and its value where the value is the whole cell. */
interface TrueCell {
  readonly cell: string;
  readonly value?: string;
}

interface Truth {
  readonly file: string;
  readonly sheets: readonly {
    readonly sheet: string;
    readonly rows?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }[];
}

/** Every { cell, value } below a truth file's rows. */
function trueCells(node: unknown): TrueCell[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(trueCells);
  if (!('cell' in node) || typeof node.cell !== 'string') return below;
  if (!('value' in node) || typeof node.value !== 'string') return below;
  return [{ cell: node.cell, value: node.value }, ...below];
}

const truths = readdirSync(LAYOUTS)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => JSON.parse(readFileSync(`${LAYOUTS}/${name}`, 'utf8')) as Truth); // our own test data

test.each(truths.map((truth) => [truth.file, truth] as const))(
  '%s: every row cell named by its truth file is read as it is shown',
  (file, truth) => {
    const { sheets, unread } = readXlsx(readFileSync(`${LAYOUTS}/${file}`));
    expect(unread).toEqual([]);
    let compared = 0;
    for (const { sheet, rows } of truth.sheets) {
      const texts = new Map(
        sheets
          .find(({ name }) => name === sheet)
          ?.cells.map(({ row, column, text }) => [addressOf(row, column), text]),
      );
      for (const { cell, value } of trueCells(rows)) {
        expect({ cell, text: texts.get(cell) ?? '' }).toEqual({ cell, text: value });
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(70);
  },
);
